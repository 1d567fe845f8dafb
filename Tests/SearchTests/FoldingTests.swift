import Dataset
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

  @Test(arguments: [("gyōsei", "gyo~sei"), ("ＡＢＣ", "abc"), ("カ ナ", "かな")])
  func typed(_ text: String, _ folded: String) {
    #expect(String(Folding.typed(text)) == folded)
  }

  @Test(arguments: [
    ("", "", 0), ("abc", "", 3), ("kitten", "sitting", 3), ("lief", "life", 1), ("ca", "abc", 3), ("行政", "行政法", 1),
  ])
  func distances(_ one: String, _ other: String, _ distance: Int) {
    #expect(editDistance(Array(one), Array(other)) == distance)
    #expect(editDistance(Array(other), Array(one)) == distance)
  }

  @Test func romajiForSystemsWithoutUTF8() {
    let text = Localized(
      ja: "「行政」の変化", en: "Change", reading: "「 行政《ぎょうせい》 」 の 変化《へんか》")
    #expect(Romanisation.ascii(of: text, language: .japanese) == "\"gyousei\" no henka")
    #expect(Romanisation.ascii(of: text, language: .english) == "Change")
    #expect(Romanisation.ascii("“ō” – é\u{1B}\u{7F}漢") == "\"o\" - e???")
  }
}
