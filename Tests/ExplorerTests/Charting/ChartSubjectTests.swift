import Dataset
import Testing
import TextUI

@testable import Explorer

/// What a key that takes a thing takes in a chart: what the chart shows, whatever row lies under it.
@Suite struct ChartSubjectTests {
  private static let charted = ["mynumber-cards-held", "mynumber-cards-issued"]

  /// The table's cursor goes on with each mark, to a figure that is not in the chart.
  private static func comparison(_ language: Language = .japanese) throws -> Session {
    var session = Session("120x40", language: language).pressing("4")
    for id in charted {
      session.select(id)
      session.press("Space")
    }
    session.press("Home Enter")
    let charting = try #require(session.state[ChartScreen.self])
    #expect(charting.plots.map { session.state.report.indicators[$0.indicator].id } == charted)
    #expect(!charted.contains(session.state.selectedID))
    return session
  }

  @Test(arguments: Language.allCases, [("", 0), ("Down", 1)])
  func presentingIsOfTheSeriesThatIsRead(_ language: Language, _ way: (keys: String, series: Int)) throws {
    let session = try Self.comparison(language).pressing(way.keys + " p")
    let report = session.state.report
    let thing = try #require(session.state[Presentation.self]?.slide.thing)
    #expect(report.id(of: thing) == Self.charted[way.series])
    let name = report.title(of: thing)[language]
    #expect(session.rows.last?.contains(name.prefix(10)) == true, "\(session.rows.last ?? "")")
    #expect(session.rows.last?.contains(language == .japanese ? "2指標のうち" : "one of the 2 figures") == true)
    #expect(session.pressing("Esc").state[ChartScreen.self]?.plots.count == 2, "back in the chart")
  }

  /// Also one whose section has a slide and which itself has none.
  @Test func everyChartPresentsItsFigure() {
    let report = Report.frozen
    for (index, indicator) in report.indicators.enumerated() {
      let session = Session.chart(of: indicator.id)
      guard session.state[ChartScreen.self] != nil else { continue }
      #expect(session.pressing("p").state[Presentation.self]?.slide.thing == .indicator(index), "\(indicator.id)")
    }
  }

  @Test(arguments: [("", 0), ("Down", 1)])
  func markingIsOfTheSeriesThatIsRead(_ keys: String, _ series: Int) throws {
    let session = try Self.comparison().pressing(keys + " m")
    #expect(session.state.marks.map(session.state.report.id) == [Self.charted[series]])
  }

  @Test(arguments: Language.allCases)
  func copyingIsOfAllSeries(_ language: Language) throws {
    let session = try Self.comparison(language).pressing("y")
    guard case .copy(let text)? = session.effects.first else {
      Issue.record("nothing is copied")
      return
    }
    let parts = text.split(separator: "\n\n")
    #expect(parts.count == 2)
    for (part, id) in zip(parts, Self.charted) {
      let indicator = try #require(session.state.report.indicators.first { $0.id == id })
      #expect(part.hasPrefix(indicator.label[language] + ": "))
    }
    #expect(session.rows.last?.contains(language == .japanese ? "(2指標、" : "(2 figures, ") == true)
  }
}
