import Testing

@testable import Dataset

/// What texts and their readings must be, each rule with a bad example and the whole line that it says.
@Suite struct TextRuleTests {
  @Test(arguments: [
    (
      "カードの保有\", \"reading", "\", \"reading",
      [
        #"report.json:29: a reading with "カード" where the text goes on with "" in "title"; expected segments that give the Japanese text when they are joined"#,
        #"report.json:29: an empty text in "title.ja"; expected a text"#,
      ]
    ),
    (
      #""aliases": ["kurashi"]"#, "\"aliases\": [\"kura\\u001b[31mshi\"]",
      [#"report.json:14: the control character U+001B in "aliases"; expected text without control characters"#]
    ),
    (
      #""en": "Card Hub""#, "\"en\": \"Card\u{202E} Hub\"",
      [#"report.json:49: the bidirectional control U+202E in "name.en"; expected text without bidirectional controls"#]
    ),
    (
      #""en": "Card Hub""#, "\"en\": \"Card\u{200B} Hub\"",
      [#"report.json:49: the invisible character U+200B in "name.en"; expected text that can be seen"#]
    ),
    (
      #""ja": "使うため""#, "\"ja\": \"⼈が使う\"",
      [#"report.json:55: the look-alike radical U+2F08 in "reason.ja"; expected the ordinary kanji "人""#]
    ),
    (
      #""en": "Card Hub""#, #""en": "Card Hub ""#,
      [#"report.json:49: a text with a blank at its end or beginning in "name.en"; expected no blanks around it"#]
    ),
    (
      #""ja": "目標", "reading": "目標《もくひょう》""#,
      #""ja": "あいうえおかきくけこさしすせそたち", "reading": "あいうえおかきくけこさしすせそたち""#,
      ["report.json:26: a title of 34 columns; expected at most 32, 16 full-width characters"]
    ),
  ])
  func texts(old: String, new: String, findings: [String]) {
    #expect(Sample.replacing(old, new).findings == findings)
  }

  @Test(arguments: [
    (#", "reading": "目標《もくひょう》""#, "", [#"report.json:26: "title" without "reading"; expected how "目標" is read"#]),
    ("目標《もくひょう》", "目標", [#"report.json:26: "目標" without a reading in "title"; expected surface《reading》"#]),
    (
      "目標《もくひょう》", "目標《モクヒョウ》",
      [#"report.json:26: the reading "モクヒョウ" of "目標" in "title"; expected hiragana, or lower case letters and digits"#]
    ),
    (
      "目標《もくひょう》", "目標《aim|もくひょう》",
      [#"report.json:26: the reading "aim" of "目標" first in "title"; expected hiragana first"#]
    ),
    (
      "目標《もくひょう》", "目《もく》",
      [
        #"report.json:26: a reading that ends before "標" in "title"; expected segments that give the Japanese text when they are joined"#
      ]
    ),
    (
      "目標《もくひょう》", "目標《もくひょう》 ",
      [
        #"report.json:26: a reading with a blank too many in "title"; expected one blank between two segments"#,
        #"report.json:26: a text with a blank at its end or beginning in "title.reading"; expected no blanks around it"#,
      ]
    ),
  ])
  func readings(old: String, new: String, findings: [String]) {
    #expect(Sample.replacing(old, new).findings == findings)
  }
}
