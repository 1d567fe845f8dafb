import Dataset
import Testing

@testable import Explorer

@Suite struct OverviewCardsTests {
  /// With one domain there is a card in any width, and what stands below it needs more.
  @Test func theCardsOfOneDomainAreWalkedInAnyWidth() {
    var report = Report.frozen
    let domains = report.sections.indices.filter { report.sections[$0].kind == .domain }
    for index in domains.dropFirst() { report.sections[index].kind = .theme }
    for width in 60...110 {
      var session = Session("\(width)x24", report: report).pressing("Tab")
      #expect(session.state.browser.page.links.allSatisfy { $0.columns ?? 1 > 0 }, "\(width)")
      session.press("Down Right Down Left Up")
      #expect(session.state.browser.page.links.indices.contains(session.state.browsing.link ?? -1), "\(width)")
    }
  }
}
