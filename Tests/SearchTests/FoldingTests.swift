import Dataset
import RomajiSearch
import Testing

@testable import Search

@Suite struct FoldingTests {
  @Test(arguments: [
    ("ＧビズＩＤ", "gびずid"), ("e-Tax", "etax"), ("ｶﾞﾊﾞﾒﾝﾄ", "がばめんと"), ("マイナポータル", "まいなぽたる"), ("「生活」の変化", "生活の変化"),
    ("国⺠の⼈", "国民の人"), ("ベース・レジストリ", "べすれじすとり"), ("  A b ", "ab"), ("１２４万件", "124万件"), ("→", ""),
  ])
  func names(_ text: String, _ folded: String) {
    #expect(Folding.name(text) == folded)
    #expect(Folding.name(folded) == folded, "folding again changes nothing")
  }

  /// The shorter way, for the commonest characters, leads to the same.
  @Test func namesAreFoldedAlikeInBothWays() {
    for scalar in (0x20...0xFFEF as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init) {
      let text = "A\(scalar)あ"
      let slow = Folding.typed(text).filter { ($0.isLetter || $0.isNumber) && $0 != "ー" }
      if Folding.name(text) != String(slow) { Issue.record("U+\(String(scalar.value, radix: 16))") }
    }
  }

  @Test(arguments: [("gyōsei", "gyo~sei"), ("ＡＢＣ", "abc"), ("カ ナ", "かな")])
  func typed(_ text: String, _ folded: String) {
    #expect(String(Folding.typed(text)) == folded)
  }

  /// Marks behind what cannot take them; a control character and a mark are never one Character.
  @Test(arguments: [
    ("\nﾞ", "\n゛"), ("\r\nﾟ", "\r\n゜"), ("ﾞ", "゛"), ("\u{0}ﾟ", "\u{0}゜"), ("ｶﾞﾞ", "が゛"), ("ｶﾟ", "か゜"), ("ｱﾞ", "あ゛"),
    ("ﾊﾟ", "ぱ"), ("ｳﾞ", "ゔ"), ("カ\u{3099}は\u{309A}", "がぱ"), ("\u{1B}ﾞ", "\u{1B}゛"),
  ])
  func voicingMarks(_ text: String, _ folded: String) {
    // Byte for byte: composed in one way only.
    #expect(Array(String(Folding.typed(text)).utf8) == Array(folded.utf8))
    #expect(Folding.name(text) == folded.filter { $0.isLetter })
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("lief", "life", 1), ("ca", "abc", 3), ("行政", "行政法", 1),
  ])
  func distances(_ one: String, _ other: String, _ distance: Int) {
    #expect(editDistance(Array(one), Array(other)) == distance)
    #expect(editDistance(Array(other), Array(one)) == distance)
  }
}
