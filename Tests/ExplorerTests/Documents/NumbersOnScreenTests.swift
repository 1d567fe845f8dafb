import Charts
import Dataset
import Testing
import TextUI

@testable import Explorer

/// No number on any screen differs from the dataset.
@Suite struct NumbersOnScreenTests {
  private static let proof = ScreenProof(report: .frozen)

  private static func expectRight(_ session: Session, _ what: String, sourceLocation: SourceLocation = #_sourceLocation)
  {
    let wrong = proof.wrong(session)
    #expect(wrong.isEmpty, "\(what): \(wrong)", sourceLocation: sourceLocation)
  }

  /// So high that a page shows whole.
  @Test(arguments: ["60x200", "120x180"], Language.allCases)
  func ofEverySubject(_ size: String, _ language: Language) {
    for reference in Report.frozen.references.values {
      var session = Session(size, language: language)
      session.state.start(at: reference)
      Self.expectRight(session, "\(reference)")
      #expect(session.state.browser.page.rows.count < session.state.size.rows - 2)
      if session.state.browser.page.rows.isEmpty {
        session.press("Tab")
        Self.expectRight(session, "\(reference)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func ofEveryView(_ language: Language) {
    for size in ["40x12", "80x24", "120x40", "200x60"] {
      for view in View.allCases {
        var session = Session(size, language: language).pressing("\(view.index + 1)")
        for _ in 0..<6 {
          Self.expectRight(session, "\(view) at \(size)")
          session.press("PgDn")
        }
      }
    }
  }

  @Test(arguments: Language.allCases)
  func ofTheTable(_ language: Language) {
    for columns in [20, 38, 60, 71, 80, 100, 120, 160, 180, 240] {
      for keys in ["4", "4 s s", "4 s s s s s"] {
        Self.expectRight(Session("\(columns)x60", language: language).pressing(keys), "\(columns) columns")
      }
    }
  }

  @Test(arguments: Language.allCases, ["80x24", "120x40"])
  func ofEveryChart(_ language: Language, _ size: String) {
    for indicator in Report.frozen.indicators where !indicator.points.isEmpty {
      for (keys, count) in [("", Int.max), ("b", 2), ("b b", .max), ("x", 3), ("+", 3), ("a", 3)] {
        var session = Session.chart(of: indicator.id, size, language: language).pressing(keys)
        for _ in 0..<min(count, max(1, indicator.observations.count)) {
          Self.expectRight(session, "\(indicator.id) \(keys)")
          session.press("Left")
        }
      }
    }
  }

  /// Each observation of a chart stands over its own source and the link that has in the dataset.
  @Test(arguments: Language.allCases)
  func ofEverySource(_ language: Language) {
    for indicator in Report.frozen.indicators where !indicator.points.isEmpty {
      var session = Session.chart(of: indicator.id, "240x40", language: language)
      for observation in indicator.observations.sorted(by: { $0.date.first < $1.date.first }).reversed() {
        let rows = session.rows.suffix(4)
        let titles = rows.firstIndex { $0.contains(observation.source.title) }
        #expect(titles.map { rows[$0 + 1].contains(observation.source.url) } == true, "\(indicator.id): \(rows)")
        session.press("Left")
      }
    }
  }

  // MARK: That it would be seen

  /// One digit of one value of the report's, and it shows in its row, on its page and on its chart.
  @Test func aValueThatIsOffByADigitIsSeen() {
    for (index, indicator) in Report.frozen.indicators.enumerated() {
      guard let value = indicator.value else { continue }
      var report = Report.frozen
      report.indicators[index].value = Self.offByADigit(value, unlike: indicator)
      report.indicators[index].printed = nil
      for language in Language.allCases {
        Self.expectSeen(report, index, language, inTable: true, at: indicator.observations.isEmpty ? 0 : nil)
      }
    }
  }

  @Test func anObservationThatIsOffByADigitIsSeen() {
    for (index, indicator) in Report.frozen.indicators.enumerated() {
      for place in Self.some(of: indicator.observations.indices) {
        let observation = indicator.observations[place]
        var report = Report.frozen
        report.indicators[index].observations[place].value = Self.offByADigit(observation.value, unlike: indicator)
        report.indicators[index].observations[place].printed = nil
        let language: Language = place.isMultiple(of: 2) ? .japanese : .english
        // The table rounds what is long: 5,597万件 are 55,970,853.
        let showsInTable = report.shown(index)?.text(in: language) != Report.frozen.shown(index)?.text(in: language)
        Self.expectSeen(report, index, language, inTable: showsInTable, at: place)
      }
    }
  }

  @Test func aDateThatIsAYearOffIsSeen() {
    for (index, indicator) in Report.frozen.indicators.enumerated() {
      for place in Self.some(of: indicator.observations.indices) {
        var report = Report.frozen
        report.indicators[index].observations[place].date = .day(1999, month: 9, day: 19)
        // The earliest of all: the chart begins with it.
        Self.expectSeen(report, index, .japanese, inTable: false, at: 0)
      }
    }
  }

  /// The first, one in the middle and the last.
  private static func some(of places: Range<Int>) -> Set<Int> {
    places.isEmpty ? [] : [0, places.count / 2, places.count - 1]
  }

  /// On the page, in the table and at a place of the chart.
  private static func expectSeen(
    _ report: Report, _ index: Int, _ language: Language, inTable: Bool, at place: Int?
  ) {
    let id = report.indicators[index].id
    var page = Session("100x160", report: report, language: language)
    page.state.start(at: .indicator(index))
    #expect(!proof.wrong(page).isEmpty, "the page of \(id): \(report.indicators[index].observations.map(\.value))")
    if inTable {
      #expect(!proof.wrong(Session("80x300", report: report, language: language).pressing("4")).isEmpty, "\(id)")
    }
    guard let place, !report.indicators[index].points.isEmpty else { return }
    let keys = "Home " + String(repeating: "Right ", count: place)
    let chart = Session.chart(of: id, language: language, report: report).pressing(keys)
    #expect(!proof.wrong(chart).isEmpty, "the chart of \(id) at \(place)")
  }

  /// The last digit that isn't zero, so that it shows however the value is shortened; no other value of the figure.
  private static func offByADigit(_ value: Double, unlike indicator: Indicator) -> Double {
    var unit = 1.0
    while (value / (unit * 10)).rounded() * unit * 10 == value { unit *= 10 }
    while unit > 1e-6, abs((value / unit).rounded() * unit - value) > 1e-9 { unit /= 10 }
    let others = Set(indicator.observations.map(\.value) + [indicator.value].compactMap(\.self))
    let candidates = (1...9).map { ((value + Double($0) * unit) * 1e6).rounded() / 1e6 }
    return candidates.first { !others.contains($0) } ?? value + unit
  }
}
