import Testing

@testable import Dataset

@Suite struct OutputTests {
  let report: Report

  init() throws {
    report = try DatasetLoader(Sample().files).load()
  }

  @Test func sections() {
    #expect(
      ReportText(report, language: .japanese).sections() == """
        results: 第2章 成果 (章)
          life: 2.1 「生活」の変化 (分野、2項目)
          pillars: 柱 (節)
            pillar-1: 徹底活用 (柱)

        """)
    #expect(
      ReportText(report, language: .english).sections() == """
        results: Chapter 2 Results (chapter)
          life: 2.1 Life (domain, 2 items)
          pillars: Pillars (part)
            pillar-1: Full use (pillar)

        """)
  }

  @Test func item() {
    #expect(
      ReportText(report, language: .japanese).show(.item(1)) == """
        カードの保有
        ID: life/card
        種類: 成果
        tenbo編者による要約: 約8割が持つ。
        指標: 保有率 (card-share): 約8割、2025年3月31日、実績
        関連指標: 枚数 (cards-held): 2025年3月、98,000,000枚、実績、報道、新聞 (https://example.jp/news)
        日程: 開始: 2021年〜2025年、実施済み
        施策: カードハブ(CH2) (card-hub)
        関係: 「徹底活用」は「カードの保有」を土台とする (tenbo編者による関連付け: 使うため)
        出所: 第2章 成果 › 2.1 「生活」の変化 › 1項目め

        出典: 庁『2025年報告』、2025年9月5日公表、https://example.jp/report

        """)
    #expect(
      ReportText(report, language: .english).show(.item(1)) == """
        Card holding
        ID: life/card
        Kind: achievement
        Summary by the editors of tenbo: About 80% hold it.
        Figure: Share (card-share): about 80% (約8割), 31 March 2025, actual
        Related figure: Cards (cards-held): March 2025, 98,000,000 cards, actual, press, 新聞 (https://example.jp/news)
        Milestone: Start: 2021 to 2025, done
        Programme: Card Hub (card-hub)
        Relation: "Full use" builds on "Card holding" (inferred by the editors of tenbo: It is used)
        Place: Chapter 2 Results › 2.1 Life › bullet 1

        Source: Agency, "Report 2025", published 5 September 2025, https://example.jp/report

        """)
  }

  @Test func indicator() {
    #expect(
      ReportText(report, language: .japanese).show(.indicator(0)) == """
        保有率
        ID: card-share
        報告の値: 約8割
        単位: %
        時点: 2025年3月31日
        状態: 実績
        区分: 2.1 「生活」の変化
        記載: カードの保有 (life/card)
        観測値: 2024年3月、75.5%、実績、公的資料、年報 (https://example.jp/2024)、n=5,600
        観測値: 2025年3月31日、約8割、実績、報告に記載、公的資料、2025年報告 (https://example.jp/report)

        出典: 庁『2025年報告』、2025年9月5日公表、https://example.jp/report

        """)
  }

  @Test func milestoneAndProgramme() {
    #expect(
      ReportText(report, language: .japanese).show(.milestone(0)) == """
        開始
        ID: card-start
        時期: 2021年〜2025年 (2021年から2025年)
        状態: 実施済み
        記載: カードの保有 (life/card)

        出典: 庁『2025年報告』、2025年9月5日公表、https://example.jp/report

        """)
    #expect(
      ReportText(report, language: .english).show(.programme(0)) == """
        Card Hub
        ID: card-hub
        Kind: system
        Summary by the editors of tenbo: A base.
        English name: Card Hub (translation by the editors of tenbo)
        Also known as: hub
        Printed at: Card holding (life/card)

        Source: Agency, "Report 2025", published 5 September 2025, https://example.jp/report

        """)
  }

  @Test func markdown() {
    #expect(
      ReportMarkdown(report, language: .english).show(.section(2)) == """
        # Pillars

        - **ID**: pillars
        - **Kind**: part
        - **Place**: Chapter 2 Results › Pillars

        ## Full use

        Use it for all. (summary by the editors of tenbo)

        - **ID**: pillar-1
        - **Kind**: pillar
        - **Place**: Chapter 2 Results › Pillars › bullet 1
        - **Relation**: "Full use" builds on "Card holding" (inferred by the editors of tenbo: It is used)

        ---

        Source: Agency, "[Report 2025](https://example.jp/report)", published 5 September 2025

        """)
    #expect(ReportMarkdown.escaped("a_b*[c]<d>|#1") == "a\\_b\\*\\[c\\]\\<d\\>\\|\\#1")
    #expect(
      ReportMarkdown.escaped("R&D R&amp;D &#8364; &#x20AC; & ; &x") == "R&D R\\&amp;D \\&\\#8364; \\&\\#x20AC; & ; &x")
  }

  @Test func wholeReportHasEverything() throws {
    let text = ReportText(report, language: .japanese).show()
    for id in report.references.keys where !id.hasPrefix("card-start") {
      #expect(text.contains(id))
    }
    #expect(text.hasPrefix("2025年報告\n発行: 庁\n公表: 2025年9月5日\n出典: https://example.jp/report\n\n第2章 成果\n"))
    let json = try JSONParser.parse(Array(JSONWriter.text(ReportJSON(report).show()).utf8)).root
    #expect(json["contents"]?.count == 1)
    #expect(json["indicators"]?.count == 2)
    #expect(json["relations"]?.count == 1)
  }

  /// Even what a check would refuse is not let through to the terminal.
  @Test func outputIsHarmless() {
    var hostile = report
    hostile.items[1].statement.ja = "a\u{1B}[31m\u{202E}b\nc"
    hostile.items[1].title.ja = "x\u{9B}2J"
    for text in [
      ReportText(hostile, language: .japanese).show(), ReportMarkdown(hostile, language: .japanese).show(),
      JSONWriter.text(ReportJSON(hostile).show()),
    ] {
      #expect(
        !text.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || $0.value == 0x9B || $0.value == 0x202E) })
    }
    #expect(
      JSONWriter.text(.string("\u{1B}\u{202E}\u{E0001}\"\\\n⼈")) == "\"\\u001b\\u202e\\udb40\\udc01\\\"\\\\\\n⼈\"\n")
  }
}
