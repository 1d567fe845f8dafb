import Charts
import Testing
import Typesetting

/// Every series that is drawn is named, or counted at the least.
@Suite struct LegendTests {
  private func legend(_ names: [String], _ columns: Int, _ rows: Int) -> String {
    let chart = Chart(names.map { Series(daily([1, 2]), name: $0) })
    let lines = drawn(chart, columns: columns, rows: rows).split(separator: "\n")
    return lines.prefix { !$0.contains("╎") }.joined(separator: "\n")
  }

  private let names = ["alphabetical", "beta", "gamma", "delta and epsilon", "zeta"]

  @Test func aSeriesAloneNeedsNone() {
    #expect(legend(["alone"], 40, 20) == "")
  }

  @Test func namesAreWholeWhereTheyHaveRoom() {
    #expect(
      legend(names, 40, 20) == """
        ∙ alphabetical  ▪ beta  ▸ gamma
        ▾ delta and epsilon  ◂ zeta
        """)
  }

  @Test func theLongestAreCutFirst() {
    #expect(legend(names, 58, 6) == "∙ alphabetical  ▪ beta  ▸ gamma  ▾ delta›epsilon    ◂ zeta")
    #expect(legend(names, 52, 6) == "∙ alph›tical  ▪ beta  ▸ gamma  ▾ delt›silon  ◂ zeta")
  }

  @Test func theRestIsCounted() {
    #expect(legend(names, 40, 6) == "∙ alp›ical  ▪ beta  ▸ gamma  +2")
    #expect(legend(names, 14, 6) == "∙ alp›ical  +4")
    #expect(legend(names, 6, 6) == "+5")
  }

  /// The line over the dates goes before a name does.
  @Test func twoSeriesInSevenRows() {
    let chart = Chart(["one of two names", "the other of two"].map { Series(daily([1, 2]), name: $0) })
    #expect(
      drawn(chart, columns: 30, rows: 7) == """
        ∙ one of two names
        ▪ the other of two
        2.0╎             ▪⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉
        1.5╎             ⡇
           ╎             ⡇
        1.0╎▪⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⠇
            1970-01-01
        """)
  }

  @Test func rowsThatCurvesShouldHave() {
    func rows(_ count: Int, _ columns: Int, _ kind: Chart.Kind = .step) -> Int {
      let series = (0..<count).map { _ in Series(daily([1, 2]), name: "sixteen columns.") }
      return Chart(series, kind: kind).legendRows(columns: columns, metrics: Metrics())
    }
    #expect(rows(1, 80) == 0)
    #expect(rows(2, 80) == 1)
    #expect(rows(2, 30) == 2)
    #expect(rows(6, 30) == 3)
    #expect(rows(6, 30, .bars) == 0)
  }
}
