import Dataset
import Search
import Testing
import TextUI

@testable import Explorer

/// What random play with odd reports has found, each by itself.
@Suite struct FoundAtRandomTests {
  /// The frozen report with so many more domains, each with the figures of the first.
  private static func report(domains count: Int) -> Report {
    var report = Report.frozen
    guard let domain = report.sections.first(where: { $0.kind == .domain }) else { return report }
    for number in 0..<count {
      var other = domain
      other.id = "domain-\(number)"
      other.leading = report.leadingIndicators(of: report.sections.firstIndex { $0.id == domain.id } ?? 0)
      other.contents = []
      report.sections.append(other)
    }
    return report
  }

  private static func withoutPillars() -> Report {
    var report = Report.frozen
    for index in report.sections.indices where report.sections[index].kind == .pillar {
      report.sections[index].kind = .part
    }
    return report
  }

  /// Cards had less than no columns.
  @Test(arguments: [1, 2, 5, 28, 60]) func manyDomainsHaveRoom(_ count: Int) {
    for size in ["80x24", "120x24", "160x50", "200x60", "500x200"] {
      let session = Session(size, report: Self.report(domains: count))
      for keys in ["", "Tab End", "p", "p Right", "/", "?"] {
        let screen = session.pressing(keys).grid
        #expect(screen.size == session.state.size)
        #expect(screen.cursor != nil, "\(size) \(keys)")
      }
    }
  }

  @Test func aPillarsNumberNeedsPillars() {
    let report = Self.withoutPillars()
    let index = SearchIndex(report)
    for number in ["1", "0", "-1", "9223372036854775807", "-9223372036854775808"] {
      let query = index.query("pillar:\(number)")
      #expect(!query.problems.isEmpty, "\(number)")
    }
    #expect(SearchIndex.frozen.query("pillar:1").problems.isEmpty)
    #expect(!SearchIndex.frozen.query("pillar:6").problems.isEmpty)
    var session = Session("80x24", report: report).pressing("/")
    session.type("pillar:1")
    #expect(session.grid.cursor != nil)
  }

  /// An empty view has nothing to go to beside it.
  @Test(arguments: ["80x24", "123x39", "200x60"]) func anEmptyViewKeepsTheCursor(_ size: String) {
    var session = Session(size, report: Self.withoutPillars()).pressing("3")
    #expect(session.state.browsing.outline.isEmpty)
    for column in stride(from: 0, to: session.state.size.columns, by: 7) {
      session.send(.mouse(Event.Mouse(.wheelUp, at: Position(column: column, row: 14))))
      #expect(session.grid.cursor != nil)
    }
    session.press("Tab Tab Right Enter")
    #expect(session.grid.cursor != nil)
  }

  /// A heading was selected while the list beside it, in which it isn't, had the focus.
  @Test func aFilterTypedBesideAListKeepsTheSelectionInSight() {
    var session = Session("80x24").pressing("6 &")
    session.resize("428x141")
    session.send(.mouse(Event.Mouse(.wheelUp, at: Position(column: 66, row: 16))))
    session.type("k")
    let browsing = session.state.browsing
    let shown = session.state.browser.focus == .list ? browsing.listed : browsing.branches
    #expect(shown.contains(browsing.selected))
    #expect(session.state.peers.following == nil)
  }

  /// Twenty headings deep the indentation left no column for the name.
  @Test func whatIsDeepHasANameInANarrowTree() {
    var report = Report.frozen
    for number in 0..<40 {
      var section = report.sections[0]
      section.id = "deep-\(number)"
      section.title = Localized(ja: "深い\(number)", en: "deep \(number)")
      section.short = nil
      section.parent = number == 0 ? nil : report.sections.count - 1
      section.contents = []
      if number > 0 { report.sections[report.sections.count - 1].contents = [.section(report.sections.count)] }
      report.sections.append(section)
    }
    var session = Session("20x8", report: report)
    session.state.start(at: .section(report.sections.count - 1), in: .overview)
    // What tells it from those around it.
    #expect(session.cursorRow.contains("い39"), "\(session.cursorRow)")
  }
}
