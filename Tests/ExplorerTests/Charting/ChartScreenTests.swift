import Charts
import Dataset
import Testing
import TextUI

@testable import Explorer

/// Charts as whole screens.
@Suite struct ChartScreenTests {
  @Test(arguments: ["20x6", "40x12", "80x24", "120x40", "200x60"], Language.allCases)
  func isDrawn(_ size: String, _ language: Language) {
    let session = Session.chart(of: "mynumber-cards-held", size, language: language).pressing("Left")
    expectScreen(session, "chart-\(size)-\(language.rawValue)")
  }

  @Test func isDrawnInASCII() {
    expectScreen(
      Session.chart(of: "mynumber-cards-held", language: .english, glyphs: .ascii), "chart-ascii-80x24-en")
  }

  /// Each is special in its own way.
  private static let representatives = [
    "citizens-holding-card",  // one value of the report's, a share, about
    "gbizid-accounts",  // one value of the report's, a count
    "agency-staff-target",  // a target alone, without a date of the report's
    "pmh-municipalities",  // a plan alone
    "attitude-approve",  // two values
    "japan-dashboard-indicators",  // two values that are the same
    "agency-staff",  // about, uneven
    "opendata-rate",  // shares of which one is the report's
    "mynumber-applications",  // missing periods
    "mynumber-cards-issued",  // many
    "myna-insurance-uses",  // counted in 万
    "std-late-municipalities",  // falling and rising
    "analog-rules-done-rate",  // from several sources
  ]

  @Test(arguments: representatives)
  func representativesAreDrawn(_ id: String) {
    expectScreen(Session.chart(of: id), "chart-of-\(id)-80x24-ja")
  }

  @Test func linesBarsAndLogarithmsAreDrawn() {
    let session = Session.chart(of: "myna-licence-holders", language: .english)
    expectScreen(session.pressing("b"), "chart-lines-80x24-en")
    expectScreen(session.pressing("b b"), "chart-bars-80x24-en")
    expectScreen(session.pressing("x"), "chart-logarithmic-80x24-en")
  }

  @Test(arguments: ["80x24", "120x40"], Language.allCases)
  func severalFiguresAreDrawnTogether(_ size: String, _ language: Language) {
    let session = Self.compared(["mynumber-cards-held", "mynumber-cards-issued"], size, language)
    expectScreen(session, "comparison-\(size)-\(language.rawValue)")
    expectScreen(session.pressing("b b"), "comparison-bars-\(size)-\(language.rawValue)")
  }

  /// Marks figures in the table and opens the first.
  static func compared(_ ids: [String], _ size: String = "80x24", _ language: Language = .japanese) -> Session {
    var session = Session(size, language: language).pressing("4")
    for id in ids {
      session.select(id)
      session.press("Space")
    }
    session.select(ids[0])
    session.press("Enter")
    return session
  }

  @Test(arguments: Language.allCases)
  func everySizeIsDrawn(_ language: Language) {
    for columns in [0, 1, 19, 20, 21, 40, 59, 60, 80, 119, 120, 180, 200] {
      for rows in [0, 1, 5, 6, 7, 8, 11, 12, 13, 24, 60] {
        for keys in ["", "b", "b b", "x", "a", "a b b", "+ +"] {
          var session = Session.chart(of: "mynumber-cards-held", language: language).pressing(keys)
          session.resize("\(columns)x\(rows)")
          let grid = session.grid
          #expect(grid.size == Size(columns: columns, rows: rows))
          guard columns >= 20, rows >= 6 else { continue }
          #expect(grid.cursor != nil, "\(columns)x\(rows)")
          #expect((0..<rows).allSatisfy { grid[columns - 1, $0].character == " " }, "\(columns)x\(rows) \(keys)")
        }
      }
    }
  }
}
