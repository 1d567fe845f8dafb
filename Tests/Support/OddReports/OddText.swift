import Dataset
import SeededRandom

/// Texts that are sound and hard to set: wide, narrow, combining, right to left, of one character or very many.
enum OddText {
  /// Words and how they are read; nil for those that read as themselves. None begins with what joins the one before.
  private static let words: [(surface: String, reading: String?)] = [
    ("行政", "ぎょうせい"), ("デジタル", "でじたる|digital"), ("の", nil), ("日本", "にほん|にっぽん"), ("約", "やく"), ("8", nil),
    ("割", "わり"), ("ｶﾞｯ", nil), ("か\u{3099}", nil), ("𠮷野", "よしの"), ("㈱", "かぶ"), ("①", "いち"), ("Ａ", "えー"),
    ("、", nil), ("。", nil), ("「", nil), ("」", nil), ("…", nil), ("—", nil), ("‼", nil), ("％", nil), ("α", "あるふぁ"),
    ("○", nil), ("→", nil), ("1,234.5", nil), ("e\u{301}\u{323}", nil),
    ("x\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}", nil),
    ("🇯🇵", nil), ("👩🏽", nil), ("🀄", nil), ("שלום", "しゃろーむ"), ("مرحبا", "まるはば"), ("ที่นี่", "てぃーにー"), ("한국", "かんこく"),
    ("नमस्ते", "なますて"), ("--help", nil), ("%", nil), ("\\", nil), ("\"", nil), ("'", nil), ("<b>", nil), ("`", nil),
    ("#", nil),
    ("W", nil), ("https://example.jp/?a=b&c", nil), ("ー", nil), ("ゝ", nil), ("ﷺ", "さら"), ("⿰", nil), ("￥", nil),
  ]

  private static let english = [
    "the", "a", "report", "of", "Supercalifragilisticexpialidocious", "e\u{301}", "naïve", "1,234.5", "—", "🇯🇵", "👩🏽",
    "שלום",
    "مرحبا", "日本", "100%", "x\u{300}\u{301}\u{302}\u{303}\u{304}", "…", "-", "\"quoted\"", "C:\\", "W", "i",
  ]

  /// A text of about so many words, its Japanese no wider than `columns`.
  static func text(words count: Int, columns: Int = .max, _ random: inout SeededGenerator) -> Localized {
    var (ja, reading, used) = ("", "", 0)
    // One word over and over, or whatever comes.
    let only = Int.random(in: 0..<6, using: &random) == 0 ? words.randomElement(using: &random) : nil
    for _ in 0..<max(1, count) {
      guard let word = only ?? words.randomElement(using: &random) else { break }
      // No scalar takes more than two columns.
      let width = 2 * word.surface.unicodeScalars.count
      guard used + width <= columns else { break }
      used += width
      ja += word.surface
      reading += (reading.isEmpty ? "" : " ") + word.surface + (word.reading.map { "《\($0)》" } ?? "")
    }
    if ja.isEmpty { (ja, reading) = ("あ", "あ") }
    return Localized(ja: ja, en: latin(words: count, &random), reading: reading)
  }

  static func latin(words count: Int, _ random: inout SeededGenerator) -> String {
    let separator = Int.random(in: 0..<6, using: &random) == 0 ? "" : " "
    return (0..<max(1, count)).compactMap { _ in english.randomElement(using: &random) }.joined(separator: separator)
  }

  static let plain = Localized(ja: "あ", en: "a", reading: "あ")
}
