import RomajiSearch
import Testing

@Suite struct RomajiQueryTests {
  private let text = "行政手続のオンライン化とＡＩ"
  private let reading = "行政《ぎょうせい》 手続《てつづき》 の オンライン 化《か》 と"

  @Test(arguments: [
    ("gyosei", ["行政"]), ("gyousei", ["行政"]), ("gyōsei", ["行政"]), ("ギョウセイ", ["行政"]), ("ｇｙｏｓｅｉ", ["行政"]),
    ("行政手続", ["行政手続"]), ("tetuzuki", ["手続"]), ("tetsuduki", ["手続"]), ("onrainka", ["オンライン化"]),
    ("ai gyosei", ["行政", "ＡＩ"]), ("madoguchi", []), ("", []), (" 、", []),
  ])
  func findsWhatIsTyped(_ typed: String, _ found: [String]) {
    let ranges = RomajiQuery(typed).ranges(in: text, reading: reading)
    #expect(ranges.map { String(text[$0]) } == found)
  }

  @Test func withoutAReadingKanjiAreFoundAsPrinted() {
    #expect(RomajiQuery("gyosei").ranges(in: text).isEmpty)
    #expect(RomajiQuery("onrain").ranges(in: text).map { text[$0] } == ["オンライン"])
    #expect(RomajiQuery("手続").ranges(in: text).map { text[$0] } == ["手続"])
  }

  @Test func everyWordIsRequired() {
    #expect(RomajiQuery("ai gyosei").matches(text, reading: reading))
    #expect(!RomajiQuery("ai madoguchi").matches(text, reading: reading))
    #expect(!RomajiQuery("").matches(text, reading: reading))
    #expect(RomajiQuery("、 -").isEmpty)
  }

  @Test func aReadingOfAnotherTextCountsAsFarAsItFits() {
    let other = "行政《ぎょうせい》 窓口《まどぐち》"
    #expect(RomajiQuery("gyosei").ranges(in: text, reading: other).map { text[$0] } == ["行政"])
    #expect(RomajiQuery("tetsuzuki").ranges(in: text, reading: other).isEmpty)
  }

  @Test func aTextWithoutEndIsCut() {
    let word = String(repeating: "あ", count: 2000)
    #expect(RomajiQuery(word).matches(word))
    #expect(
      RomajiQuery((0..<40).map(String.init).joined(separator: " ")).matches(
        (0..<16).map(String.init).joined(separator: "、")))
  }
}
