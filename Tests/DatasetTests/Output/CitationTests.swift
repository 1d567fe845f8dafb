import CalendarDays
import Testing

@testable import Dataset

@Suite struct CitationTests {
  let report: Report

  init() throws {
    report = try DatasetLoader(Sample().files).load()
  }

  private func text(
    _ reference: Reference, _ language: Language = .japanese, as format: OutputFormat = .text
  ) throws -> String? {
    try #require(Citation(of: reference, in: report, language: language)).text(as: format)
  }

  // MARK: What is cited

  @Test func aFigureCitesTheReport() throws {
    #expect(
      try text(.indicator(0)) == """
        保有率: 約8割(2025年3月末時点)
        庁『2025年報告』、2025年9月5日公表、第2章 成果 › 2.1 「生活」の変化 › 1項目め、https://example.jp/report
        """)
    #expect(
      try text(.indicator(0), .english) == """
        Share: about 80% (as of 31 March 2025)
        Agency, "Report 2025", published 5 September 2025, Chapter 2 Results › 2.1 Life › bullet 1, https://example.jp/report
        """)
  }

  /// The day of publication beside it must not be taken for its date.
  @Test func aFigureWithoutADateSaysSo() throws {
    var undated = report
    undated.indicators[0].asOf = nil
    for format in [OutputFormat.text, .markdown, .bibTeX] {
      let cited = { Citation(of: .indicator(0), in: undated, language: $0)?.text(as: format) ?? "" }
      #expect(cited(.japanese).contains("約8割(報告に時点の記載なし)"))
      #expect(cited(.english).contains("(no date in the report)"))
    }
  }

  @Test func tiesAreCitedWithWhoInfersThemAndWhy() throws {
    let citation = try #require(
      Citation(of: 3, withTies: .buildsOn, basis: .ours, in: report, language: .english))
    #expect(
      citation.text(as: .text)?.contains(
        "\"Full use\" builds on \"Card holding\" (inferred by the editors of tenbo: It is used)") == true)
    let others = Citation(of: 3, withTies: .concerns, basis: .ours, in: report, language: .english)
    #expect(others?.text(as: .text)?.contains("inferred") == false)
  }

  @Test func aFigureThatTheReportDoesNotPrintCitesItsLatestSource() throws {
    #expect(
      try text(.indicator(1)) == """
        枚数: 98,000,000枚(2025年3月時点)
        『新聞』、https://example.jp/news
        """)
    var indicator = report.indicators[1]
    indicator.observations = []
    var empty = report
    empty.indicators[1] = indicator
    #expect(Citation(of: .indicator(1), in: empty, language: .japanese) == nil)
  }

  @Test func anObservationCitesItsSource() throws {
    let citation = Citation(
      of: report.indicators[0].observations[0], report.indicators[0], in: report, language: .japanese)
    #expect(
      citation.text(as: .text) == """
        保有率: 75.5%(2024年3月時点、n=5,600)
        『年報』、https://example.jp/2024
        """)
    #expect(citation.text(as: .content) == "75.5%")
    #expect(citation.text(as: .link) == "https://example.jp/2024")
    let printed = Citation(
      of: report.indicators[0].observations[1], report.indicators[0], in: report, language: .japanese)
    #expect(printed.text(as: .content) == "約8割")
    #expect(printed.work.publisher == report.publisher.ja, "what the report prints is cited as the report")
    #expect(printed.work.published == .some(report.published) && !printed.place.isEmpty)
  }

  /// What is planned, about, or dated by its publication alone is never cited as more than that.
  @Test func whatAnObservationIsNotIsSaid() {
    let observation = Observation(
      date: .month(2027, month: 3), dateIsPublication: true, value: 1200, approximate: true, status: .target,
      source: Source(title: "計画", url: "https://example.jp/plan"))
    let citation = { Citation(of: observation, report.indicators[1], in: report, language: $0) }
    #expect(
      citation(.japanese).text(as: .text) == """
        枚数: 約1,200枚(時点の記載なし、目標)
        『計画』、2027年3月公表、https://example.jp/plan
        """)
    #expect(
      citation(.english).text(as: .text) == """
        Cards: about 1,200 cards (no date of its own, target)
        "計画", published March 2027, https://example.jp/plan
        """)
    #expect(
      citation(.english).text(as: .bibTeX) == """
        @misc{cards-held-2027-03,
          title = {{計画}},
          year = {2027},
          month = mar,
          url = {https://example.jp/plan},
          note = {Cards: about 1,200 cards (no date of its own, target)}
        }
        """)
  }

  @Test(
    arguments: [
      ("2025-03", "2025年3月時点", "as of March 2025"), ("2025", "2025年時点", "as of 2025"), ("FY2025", "2025年度", "FY2025"),
      ("2026-spring", "2026年春", "spring 2026"), ("2021/2025", "2021年〜2025年", "2021 to 2025"),
    ])
  func aDateIsSaidAsWhatItIs(_ date: String, _ japanese: String, _ english: String) throws {
    let observation = Observation(
      date: try #require(ReportDate(text: date)), value: 1, source: Source(title: "S", url: "https://example.jp/"))
    for (language, expected) in [(Language.japanese, "(\(japanese))\n"), (.english, " (\(english))\n")] {
      let text = Citation(of: observation, report.indicators[1], in: report, language: language).text(as: .text)
      #expect(text?.contains(expected) == true, "\(text ?? "")")
    }
  }

  @Test func otherThingsAreCitedWithTheirPlace() throws {
    let source = "庁『2025年報告』、2025年9月5日公表"
    #expect(
      try text(.item(1)) == """
        カードの保有: 約8割が持つ。(tenbo編者による要約)
        \(source)、第2章 成果 › 2.1 「生活」の変化 › 1項目め、https://example.jp/report
        """)
    #expect(
      try text(.milestone(0)) == """
        開始: 2021年から2025年(実施済み)
        \(source)、第2章 成果 › 2.1 「生活」の変化 › 1項目め、https://example.jp/report
        """)
    #expect(
      try text(.programme(0), .english) == """
        Card Hub: A base. (summary by the editors of tenbo)
        Agency, "Report 2025", published 5 September 2025, Chapter 2 Results › 2.1 Life › bullet 1, https://example.jp/report
        """)
    #expect(
      try text(.section(1)) == """
        2.1 「生活」の変化
        \(source)、第2章 成果、https://example.jp/report
        """)
    #expect(
      try text(.section(0)) == """
        第2章 成果
        \(source)、https://example.jp/report
        """)
    #expect(
      try text(.section(3)) == """
        徹底活用: すべてに使う。(tenbo編者による要約)
        \(source)、第2章 成果 › 柱 › 1項目め、https://example.jp/report
        """)
    #expect(Citation(of: report, in: .japanese).text(as: .text) == "\(source)、https://example.jp/report")
  }

  @Test func aPlannedMilestoneIsCitedAsPlanned() throws {
    var planned = report
    planned.milestones[0].status = .planned
    let citation = try #require(Citation(of: .milestone(0), in: planned, language: .english))
    #expect(citation.text(as: .text)?.hasPrefix("Start: 2021 to 2025 (planned)\n") == true)
  }

  // MARK: Formats

  @Test func markdown() throws {
    #expect(
      try text(.indicator(0), as: .markdown) == """
        **保有率**: 約8割(2025年3月末時点)
        庁『[2025年報告](https://example.jp/report)』、2025年9月5日公表、第2章 成果 › 2.1 「生活」の変化 › 1項目め
        """)
    #expect(
      try text(.item(1), .english, as: .markdown) == """
        **Card holding**: About 80% hold it. (summary by the editors of tenbo)
        Agency, "[Report 2025](https://example.jp/report)", published 5 September 2025, Chapter 2 Results › 2.1 Life › bullet 1
        """)
  }

  @Test func bibTeX() throws {
    #expect(
      try text(.indicator(0), as: .bibTeX) == """
        @misc{card-share,
          author = {{庁}},
          title = {{2025年報告}},
          year = {2025},
          month = sep,
          url = {https://example.jp/report},
          note = {保有率: 約8割(2025年3月末時点)、第2章 成果 › 2.1 「生活」の変化 › 1項目め}
        }
        """)
    #expect(try text(.item(1), as: .bibTeX)?.hasPrefix("@misc{life-card,\n") == true)
    #expect(
      Citation(of: report, in: .english).text(as: .bibTeX) == """
        @misc{report,
          author = {{Agency}},
          title = {{2025年報告}},
          titleaddon = {{Report 2025}},
          year = {2025},
          month = sep,
          url = {https://example.jp/report}
        }
        """)
  }

  /// A link is worth what stood there on the day when somebody looked.
  @Test func bibTeXSaysWhenTheLinkWasLookedAt() throws {
    let day = try #require(CalendarDay(year: 2026, month: 1, day: 2))
    let text = Citation(of: report, in: .japanese).text(as: .bibTeX, accessed: day)
    #expect(text?.contains("\n  urldate = {2026-01-02}\n") == true, "\(text ?? "")")
  }

  @Test func aRelationIsCitedWithWhoInfersItAndWhy() throws {
    let citation = try #require(
      Citation(of: .item(1), tiedTo: .section(3), in: report, language: .english))
    #expect(
      citation.text(as: .text)?.contains(
        "\"Full use\" builds on \"Card holding\" (inferred by the editors of tenbo: It is used)") == true)
    let alone = try #require(Citation(of: .item(1), tiedTo: .section(0), in: report, language: .english))
    #expect(alone.text(as: .text)?.contains("inferred") == false)
  }

  /// Each once, whatever they have in common.
  @Test func severalAreCopiedTogether() throws {
    let both = [Citation(of: .indicator(0), in: report, language: .japanese), Citation(of: report, in: .japanese)]
      .compactMap(\.self)
    #expect(both.text(as: .link) == "https://example.jp/report")
    #expect(both.text(as: .content) == "約8割")
    #expect(both.text(as: .text)?.split(separator: "\n\n").count == 2)
    #expect([Citation]().text(as: .text) == nil)
  }

  @Test func whatThereIsNotIsNotCopied() throws {
    #expect(try text(.section(1), as: .content) == nil)
    var unlinked = report
    unlinked.url = ""
    let citation = Citation(of: unlinked, in: .english)
    #expect(citation.text(as: .link) == nil)
    #expect(citation.text(as: .text) == #"Agency, "Report 2025", published 5 September 2025"#)
    #expect(citation.text(as: .markdown) == #"Agency, "Report 2025", published 5 September 2025"#)
  }

  @Test func markupAndControlsAreHarmless() {
    let source = Source(title: #"A [b](c) {d} 5% & #1 \x~^_$ *"#, url: "https://example.jp/a (b) {c}\u{1B}\n]日")
    let observation = Observation(
      date: .year(2024), value: 1, source: source, note: Note(ja: "日", en: "x\u{1B}]52;c;eA==\u{7}\ny"))
    let citation = Citation(of: observation, report.indicators[1], in: report, language: .english)
    #expect(
      citation.text(as: .text) == ##"""
        Cards: 1 cards (as of 2024, x␛]52;c;eA==␇ y)
        "A [b](c) {d} 5% & #1 \x~^_$ *", https://example.jp/a%20(b)%20%7Bc%7D%1B%0A]%E6%97%A5
        """##)
    #expect(
      citation.text(as: .markdown) == ##"""
        **Cards**: 1 cards (as of 2024, x␛\]52;c;eA==␇ y)
        "[A \[b\](c) {d} 5% & \#1 \\x\~^\_$ \*](<https://example.jp/a%20(b)%20%7Bc%7D%1B%0A]%E6%97%A5>)"
        """##)
    #expect(
      citation.text(as: .bibTeX) == ##"""
        @misc{cards-held-2024,
          title = {{A [b](c) \textbraceleft{}d\textbraceright{} 5\% \& \#1 \textbackslash{}x\textasciitilde{}\textasciicircum{}\_\$ *}},
          url = {https://example.jp/a%20(b)%20%7Bc%7D%1B%0A]%E6%97%A5},
          note = {Cards: 1 cards (as of 2024, x␛]52;c;eA==␇ y)}
        }
        """##)
  }
}
