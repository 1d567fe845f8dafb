import Testing
import Typesetting

struct MetricsTests {
  private let metrics = Metrics()

  @Test(
    arguments: [
      ("", 0), ("Tax", 3), ("デジタル庁", 10), ("ﾃﾞｼﾞﾀﾙ", 6), ("か\u{3099}", 2), ("e\u{301}", 1), ("⼈", 2), ("␛", 1),
      ("⋯", 1), ("␦", 1), ("\u{1B}[", 1), ("🇯🇵", 2), ("👍🏽", 4), ("𠮷", 2), ("각", 2),
    ])
  func columnsOfText(text: String, columns: Int) {
    #expect(metrics.columns(of: text) == columns)
    #expect(metrics.columns(of: text[...]) == columns)
    #expect(text.reduce(0) { $0 + metrics.columns(of: $1) } == columns)
    #expect(text.unicodeScalars.reduce(0) { $0 + metrics.columns(of: $1) } == columns)
  }

  @Test func ambiguousCharactersFollowTheTerminal() {
    #expect(Metrics(ambiguousIsWide: false).columns(of: "α版→○") == 5)
    #expect(Metrics(ambiguousIsWide: true).columns(of: "α版→○") == 8)
    // What the interface draws with is the same everywhere.
    let glyphs = "⋯▸✓✗∙⣀⣤⣶⣿╌╎␛␦"
    #expect(Metrics(ambiguousIsWide: true).columns(of: glyphs) == glyphs.count)
  }

  @Test(
    arguments: [
      (10, "デジタル庁"), (11, "デジタル庁"), (9, "デジタル⋯"), (8, "デジタ⋯"), (3, "デ⋯"), (2, "⋯"), (1, "⋯"), (0, ""),
      (-1, ""),
    ])
  func truncating(columns: Int, expected: String) {
    #expect(metrics.truncated("デジタル庁", to: columns) == expected)
  }

  @Test func truncatingWithOtherMarks() {
    #expect(metrics.truncated("デジタル庁", to: 9, mark: "..") == "デジタ..")
    #expect(metrics.truncated("デジタル庁", to: 5, mark: "") == "デジ")
    #expect(metrics.truncated("デジタル庁", to: 1, mark: "..") == "")
    #expect(metrics.truncated("デジタル庁", to: 2, mark: "...") == "デ")
    #expect(Metrics(ambiguousIsWide: true).truncated("→→→", to: 5) == "→→⋯")
  }

  /// 1,5 of 1,500 would be another number, and so would 1,500 of 1,500.25.
  @Test(
    arguments: [
      ("約1,500人", 5, "約⋯"), ("約1,500人", 7, "約⋯"), ("約1,500人", 8, "約1,500⋯"), ("約1,500人", 9, "約1,500人"),
      ("97.8%", 4, "⋯"), ("97.8%", 5, "97.8%"), ("97.8%増", 5, "97.8⋯"), ("1500", 3, "⋯"), ("率97.8", 5, "率⋯"),
      ("2025年", 4, "⋯"), ("2025年度", 7, "2025年⋯"), ("2.1.3 章", 5, "⋯"), ("1, 2, 3", 5, "1, 2⋯"), ("1、500人", 4, "1、⋯"),
      ("a.5.bcd", 5, "a.5.⋯"), ("５００人員", 5, "５０⋯"), ("1,234,567", 8, "⋯"), (".5.6.7", 3, ".⋯"), ("1..234", 4, "1..⋯"),
    ])
  func truncatingKeepsNumbersWhole(text: String, columns: Int, expected: String) {
    #expect(metrics.truncated(text, to: columns) == expected)
  }

  @Test func truncatingKeepsCharactersWhole() {
    #expect(metrics.truncated("か\u{3099}き\u{3099}く", to: 4) == "か\u{3099}⋯")
    #expect(metrics.truncated("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}⋯")
    let stack = "e" + String(repeating: "\u{301}", count: 10_000)
    #expect(metrics.truncated(stack + "ab", to: 2) == stack + "⋯")
    #expect(metrics.truncated(stack, to: 1) == stack)
  }

  @Test func padding() {
    #expect(metrics.padded("年", to: 4) == "年  ")
    #expect(metrics.padded("デジタル庁", to: 8) == "デジタ⋯ ")
    #expect(metrics.paddedLeft("124万", to: 7) == "  124万")
    #expect(metrics.paddedLeft("デジタル庁", to: 8) == " デジタ⋯")
    #expect(metrics.padded("デジタル庁", to: 8, mark: ">") == "デジタ> ")
    #expect(metrics.paddedLeft("デジタル庁", to: 8, mark: ">") == " デジタ>")
    #expect(metrics.padded("年", to: 0) == "")
    #expect(metrics.paddedLeft("年", to: -3) == "")
  }

  @Test(arguments: 0...24)
  func paddingIsExact(columns: Int) {
    for text in ["", "e-Tax", "1年", "デジタル庁の活動", "ﾃﾞｼﾞﾀﾙ α版", "か\u{3099}ぎ"] {
      #expect(metrics.columns(of: metrics.padded(text, to: columns)) == columns)
      #expect(metrics.columns(of: metrics.paddedLeft(text, to: columns)) == columns)
      #expect(metrics.columns(of: metrics.truncated(text, to: columns)) <= columns)
    }
  }
}
