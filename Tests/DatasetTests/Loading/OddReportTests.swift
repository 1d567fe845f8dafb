import CalendarDays
import OddReports
import Testing

@testable import Dataset

/// The generator of odd datasets: what it makes is sound, however odd, and so is all that it is shrunk to.
@Suite struct OddReportTests {
  @Test(arguments: 0..<200) func isSound(_ seed: UInt64) throws {
    let odd = OddReport(seed: seed)
    let findings = DatasetCheck(odd.files).findings()
    #expect(findings.isEmpty, "\(odd.description): \(findings.prefix(5).map(\.description))")
    #expect(throws: Never.self) { try DatasetLoader(odd.files).load() }
  }

  @Test func isTheSameForASeed() throws {
    for seed in [1, 2, 3] as [UInt64] {
      #expect(try OddReport(seed: seed).files.bytes("report.json") == OddReport(seed: seed).files.bytes("report.json"))
    }
  }

  /// As odd as promised: the seeds of the tests hold each of these.
  @Test func isOdd() throws {
    let reports = try (0..<200).map { try DatasetLoader(OddReport(seed: $0).files).load() }
    func holds(_ what: String, _ test: (Report) -> Bool) {
      let isThere = reports.contains(where: test)
      #expect(isThere, "\(what)")
    }
    holds("no pillar") { report in !report.sections.contains { $0.kind == .pillar } }
    holds("60 domains") { report in report.sections.count { $0.kind == .domain } >= 60 }
    holds("60 pillars") { report in report.sections.count { $0.kind == .pillar } >= 60 }
    holds("no figures") { $0.indicators.isEmpty }
    holds("no milestones") { $0.milestones.isEmpty }
    holds("no programmes") { $0.programmes.isEmpty }
    holds("sections 50 deep") { report in
      report.sections.indices.contains { report.path(to: .section($0)).count >= 50 }
    }
    holds("a title of 300 characters") { report in report.sections.contains { $0.title.ja.count >= 300 } }
    holds("the year 1") { report in report.milestones.contains { $0.date.date.first.year == 1 } }
    holds("the year 9999") { report in report.milestones.contains { $0.date.date.last.year == 9999 } }
    holds("a negative value") { report in report.indicators.contains { $0.value.map { $0 < 0 } ?? false } }
    holds("a huge value") { report in report.indicators.contains { $0.value == .greatestFiniteMagnitude } }
    holds("a tiny value") { report in report.indicators.contains { $0.value == .leastNonzeroMagnitude } }
    holds("one observation") { report in report.indicators.contains { $0.observations.count == 1 } }
    holds("a remark") { report in report.sections.contains { $0.remark != nil } }
    holds("a programme in a title") { report in report.sections.contains { !$0.programmes.isEmpty } }
    holds("an achievement under way") { report in
      report.items.contains { $0.kind == .achievement && $0.status == .underWay }
    }
    holds("general knowledge") { report in report.programmes.contains { $0.about != nil } }
    holds("another definition") { report in
      report.indicators.contains { $0.observations.contains(where: \.isBreak) }
    }
    holds("a fiscal year") { report in
      report.indicators.contains { $0.observations.contains { $0.date.text.hasPrefix("FY") } }
    }
    holds("5,000 observations") { report in report.indicators.contains { $0.observations.count >= 5000 } }
  }

  /// The smallest dataset with a domain is a domain.
  @Test func isShrunkToWhatMatters() throws {
    let seed = try #require((0..<200).first { OddReport(seed: $0).report.sections.count { $0.kind == .domain } > 20 })
    let smallest = OddReport(seed: UInt64(seed)).shrunk { odd in odd.report.sections.contains { $0.kind == .domain } }
    #expect(DatasetCheck(smallest.files).findings().isEmpty)
    let report = smallest.report
    #expect(report.sections.map(\.kind) == [.domain])
    #expect(
      report.items.count == 1 && report.indicators.isEmpty && report.milestones.isEmpty && report.programmes.isEmpty)
    #expect(report.title.ja == "あ")
  }
}

extension OddReport {
  /// As it is read; with nothing in it where it is not sound.
  fileprivate var report: Report {
    guard let report = try? DatasetLoader(files).load() else { preconditionFailure(description) }
    return report
  }
}
