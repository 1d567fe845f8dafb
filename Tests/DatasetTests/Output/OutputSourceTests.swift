import Testing

@testable import Dataset

/// Where it comes from, and when it was so, in text and Markdown.
@Suite struct OutputSourceTests {
  let report: Report

  init() throws {
    report = try DatasetLoader(Sample().files).load()
  }

  /// A figure that the report doesn't print has no source in it.
  @Test func theSourcesAreThoseOfTheValues() {
    let text = ReportText(report, language: .japanese).show(.indicator(1))
    #expect(text.hasSuffix("\n\n出典: 『新聞』、https://example.jp/news\n"), "\(text)")
    let markdown = ReportMarkdown(report, language: .japanese).show(.indicator(1))
    #expect(markdown.hasSuffix("\n---\n\n出典: 『[新聞](https://example.jp/news)』\n"), "\(markdown)")
    var several = report
    several.indicators[1].observations.append(
      Observation(date: .year(2026), value: 1, source: Source(title: "T", url: "https://example.jp/t")))
    #expect(
      ReportText(several, language: .english).show(.indicator(1)).hasSuffix(
        "\n\nSource: \"新聞\", https://example.jp/news\nSource: \"T\", https://example.jp/t\n"))
    #expect(
      ReportMarkdown(several, language: .english).show(.indicator(1)).hasSuffix(
        "Source:\n\n- \"[新聞](https://example.jp/news)\"\n- \"[T](https://example.jp/t)\"\n"))
    several.indicators[1].observations = []
    #expect(!ReportText(several, language: .english).show(.indicator(1)).contains("Source"))
  }

  @Test(arguments: [
    ("a_b (https://x.jp/post_7788.html), c*", "a\\_b (<https://x.jp/post_7788.html>), c\\*"),
    ("見出し(http://x.jp/a_(b)?c=[d]&e~#f)。", "見出し(<http://x.jp/a_(b)?c=[d]&e~#f>)。"),
    ("https://x.jp/_. https://", "<https://x.jp/_>. https://"), ("https://x.jp/<b>", "<https://x.jp/>\\<b\\>"),
  ])
  func addressesAreNotEscaped(_ text: String, _ markdown: String) {
    #expect(ReportMarkdown.marked(text) == markdown)
  }

  @Test func aDeadlineIsNoDate() {
    var due = report
    due.milestones[0].date = PrintedDate(date: .fiscalYear(2025), printed: "2025年度まで")
    due.indicators[0].asOf = due.milestones[0].date
    due.indicators[0].observations.removeLast()
    let text = ReportText(due, language: .english).show(.milestone(0))
    #expect(text.contains("\nDate: by FY2025 (2025年度まで)\n"), "\(text)")
    #expect(ReportText(due, language: .japanese).show(.item(1)).contains("開始: 2025年度まで、"))
    #expect(due.shown(0)?.dateTexts(in: .english) == ["by FY2025"])
    let cited = Citation(of: .indicator(0), in: due, language: .english)?.text(as: .text)
    #expect(cited?.contains("(by FY2025)") == true)
    #expect(!PrintedDate(date: .span(from: .year(2021), to: .year(2025)), printed: "2021年から2025年まで").isDeadline)
    #expect(PrintedDate(date: .day(2026, month: 3, day: 31), printed: "2025年度末までに").isDeadline)
  }

  /// The end of a year or month is said in the report's words where these are nothing else.
  @Test(arguments: [
    ("2025年度末", "2025年度末"), ("2025年度末までに", "2025年度末まで"), ("2025年3月末時点", "2025年3月末"),
    ("原則2025年度末", "2026年3月31日"), ("令和7年度末", "2026年3月31日"), ("2026年3月31日", "2026年3月31日"),
  ])
  func anEndIsNoDay(_ printed: String, _ shown: String) {
    let date = PrintedDate(date: .day(2026, month: 3, day: 31), printed: printed)
    #expect(date.short(in: .japanese) == shown)
    #expect(!date.short(in: .english).contains("末"))
  }
}
