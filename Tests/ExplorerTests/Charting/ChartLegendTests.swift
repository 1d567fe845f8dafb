import Charts
import Dataset
import Testing
import TextUI

@testable import Explorer

/// What several series leave room for.
@Suite struct ChartLegendTests {
  /// Five are drawn at 80x24, where the names of two had room, and no other was counted.
  @Test(arguments: ["40x12", "60x18", "80x24", "120x40"], Language.allCases)
  func everySeriesIsNamedOrCounted(_ size: String, _ language: Language) throws {
    let session = Session.chart(of: "mynumber-held-rate", size, language: language).pressing("a")
    let charting = try #require(session.state[ChartScreen.self])
    let layout = try #require(ChartView(state: session.state, charting: charting).layout)
    #expect(charting.plots.count == 5)
    let legend = (layout.chart.row..<layout.chart.maxRow).map(session.row).prefix { !$0.contains("╎") }
    let named = legend.joined().count { "∙▪▸▾◂".contains($0) }
    let rest = session.state.strings.moreSeries(5 - named)
    #expect(named == 5 || legend.last?.contains(rest) == true, "\(legend)")
  }

  @Test(arguments: Language.allCases)
  func bothOfTwoAreNamedInASmallScreen(_ language: Language) {
    let session = ChartScreenTests.compared(["mynumber-cards-held", "mynumber-cards-issued"], "40x12", language)
    expectScreen(session, "comparison-40x12-\(language.rawValue)")
    #expect(session.rows.contains { $0.contains("∙ ") } && session.rows.contains { $0.contains("▪ ") })
  }

  /// Three eighths of the rows are for the curves, whatever else there is to say.
  @Test(arguments: ["mynumber-cards-held", "mynumber-cards-issued", "mynumber-held-rate", "agency-staff"])
  func curvesHaveRoom(_ id: String) {
    for (size, rows) in [("40x12", 4), ("80x24", 9), ("120x40", 15)] {
      for keys in ["", "a"] {
        let session = Session.chart(of: id, size).pressing(keys)
        #expect(session.rows.count { $0.contains("╎") } >= rows, "\(id) at \(size) with \(keys)")
      }
    }
  }

  @Test func sourcesThatHaveNoRoomAreCounted() throws {
    for size in ["80x24", "120x40", "200x60"] {
      let session = Session.chart(of: "mynumber-cards-held", size, language: .english).pressing("a")
      let charting = try #require(session.state[ChartScreen.self])
      let layout = try #require(ChartView(state: session.state, charting: charting).layout)
      let rest = charting.sources.count - layout.sources.rows / 2
      #expect(layout.sources.rows >= 2)
      let count = rest == 1 ? "1 more source" : "\(rest) more sources"
      #expect(session.row(layout.sources.row - 1).drop { $0 == " " } == (rest > 0 ? count : ""))
    }
  }
}
