import Dataset
import RomajiSearch
import Testing

@testable import Search

@Suite struct ReadingMatcherTests {
  private func match(_ typed: String, _ ja: String, _ reading: String) throws -> ReadingMatcher.Match? {
    // What is no reading of the text would prove nothing.
    _ = try Reading(Localized(ja: ja, en: "", reading: reading))
    var typed = TypedReading(typed)
    return ReadingMatcher(reading).match(&typed)
  }

  @Test(arguments: [
    ("行政", "行政《ぎょうせい》", ["gyousei", "gyosei", "gyōsei", "gyoosei", "ぎょうせい", "ギョウセイ", "行政"]),
    ("新聞", "新聞《しんぶん》", ["shinbun", "sinbun", "shimbun", "shinnbunn", "shin'bun", "sinbun", "しんぶん"]),
    ("あっっと", "あっっと", ["attto", "axtutto"]), ("学校", "学校《がっこう》", ["gakkou", "gakko", "gaxtukou", "gakkō"]),
    ("発注", "発注《はっちゅう》", ["hacchuu", "hatchu", "hattyuu", "haccyuu", "hatchū"]),
    ("マイナポータル", "マイナ ポータル《ぽーたる|portal》", ["mainapo-taru", "mainapotaru", "mainapootaru", "mainaportal"]),
    ("じゃがいも", "じゃがいも", ["jagaimo", "zyagaimo", "jyagaimo"]),
    ("日本", "日本《にほん|にっぽん》", ["nihon", "nippon", "にほん", "日本"]),
    ("生成AI", "生成《せいせい》 AI《えーあい|ai》", ["seiseiai", "seiseieeai", "生成ai", "生成AI"]),
    ("制度、データ", "制度《せいど》 、 データ《でーた|data》", ["seidodeeta", "seidodata", "seido data"]),
    ("づつみ", "づつみ", ["dutsumi", "zutumi", "dzutsumi"]),
    ("ファイル", "ファイル《ふぁいる|file》", ["fairu", "file", "ふぁいる"]),
    ("「学校」と", "「 学校《がっこう》 」 と", ["gakkouto", "ガッコウと", "ｶﾞｯｺｳと", "学校to"]),
    ("ジャパン", "ジャパン《じゃぱん|japan》", ["japan", "zyapann", "じゃぱん"]), ("ウェブ", "ウェブ《うぇぶ|web》", ["webu", "web", "ウェブ"]),
  ])
  func isTyped(_ ja: String, _ reading: String, _ spellings: [String]) throws {
    for spelling in spellings { #expect(try match(spelling, ja, reading) == .whole, "\(spelling) for \(ja)") }
  }

  @Test(arguments: [
    ("行政", "行政《ぎょうせい》", ["sei", "gyousai", "kyousei", "gyouseii", "政"]),
    ("の運用", "の 運用《うんよう》", ["nunyou", "nonyou"]),
    ("学校", "学校《がっこう》", ["gakou", "gatkou"]),
  ])
  func isNotTyped(_ ja: String, _ reading: String, _ spellings: [String]) throws {
    for spelling in spellings { #expect(try match(spelling, ja, reading) == nil, "\(spelling) for \(ja)") }
  }

  /// While somebody types, every beginning of what they type already matches.
  @Test(arguments: [
    ("行政手続", "行政《ぎょうせい》 手続《てつづき》", "gyouseitetsuzuki"), ("発注", "発注《はっちゅう》", "hattyuu"),
    ("新聞社", "新聞《しんぶん》 社《しゃ》", "shimbunsha"), ("全国展開", "全国《ぜんこく》 展開《てんかい》", "zenkokutenkai"),
  ])
  func everyBeginningMatches(_ ja: String, _ reading: String, _ typed: String) throws {
    for length in 1..<typed.count {
      #expect(try match(String(typed.prefix(length)), ja, reading) != nil, "\(typed.prefix(length))")
    }
    #expect(try match(typed, ja, reading) == .whole)
  }

  @Test func manyAlternativesAreNoTrouble() throws {
    let ja = String(repeating: "ん", count: 60)
    #expect(try match(String(repeating: "n", count: 200), ja, ja) == nil)
  }
}
