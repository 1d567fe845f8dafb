import Dataset
import Search
import Testing

/// What of a text is marked: whole words of kanji, since nobody can say which kanji `gyou` is; kana and ASCII as far as
/// they were typed.
@Suite struct HighlightCases {
  /// Japanese titles of the report. Where there are several, any of them will do.
  private static let inJapanese: [(String, String, [String])] = [
    ("行政", "life/anywhere/procedures", ["オンライン[行政]手続"]), ("gyousei", "life/anywhere/procedures", ["オンライン[行政]手続"]),
    ("gyosei", "life/anywhere/procedures", ["オンライン[行政]手続"]), ("gyōsei", "life/anywhere/procedures", ["オンライン[行政]手続"]),
    ("ぎょうせい", "life/anywhere/procedures", ["オンライン[行政]手続"]), ("gy", "life/anywhere/procedures", ["オンライン[行政]手続"]),
    ("gyous", "life/anywhere/procedures", ["オンライン[行政]手続"]), ("ギョウ", "life/anywhere/procedures", ["オンライン[行政]手続"]),
    ("gyousei tetsuzuki", "life/anywhere/procedures", ["オンライン[行政手続]"]),
    ("gyouseitetuduki", "life/anywhere/procedures", ["オンライン[行政手続]"]),
    ("tetuduki", "life/anywhere/procedures", ["オンライン行政[手続]"]), ("sei", "life/anywhere/procedures", ["オンライン行政手続"]),
    ("政", "life/anywhere/procedures", ["オンライン行[政]手続", "オンライン[行政]手続"]),
    ("onrain", "life/anywhere/procedures", ["[オンライン]行政手続"]), ("onra", "life/anywhere/procedures", ["[オンラ]イン行政手続"]),
    ("online", "life/anywhere/procedures", ["[オンライン]行政手続"]), ("rain", "life/anywhere/procedures", ["オン[ライン]行政手続"]),
    ("seikatsu", "life", ["「[生活]」の変化"]), ("⽣活", "life", ["「[生活]」の変化"]), ("henka", "life", ["「生活」の[変化]"]),
    ("seikatsunohenka", "life", ["「[生活」の変化]", "「[生活]」[の変化]"]), ("生活の変化", "life", ["「[生活」の変化]", "「[生活]」[の変化]"]),
    ("mainanba", "life/card-in-use", ["[マイナンバ]ーカードは持つから使うへ", "[マイナンバー]カードは持つから使うへ"]),
    ("mainanbaa", "life/card-in-use", ["[マイナンバー]カードは持つから使うへ"]),
    ("mynumber", "life/card-in-use", ["[マイナンバー]カードは持つから使うへ"]),
    ("mynumber card", "life/card-in-use", ["[マイナンバーカード]は持つから使うへ"]),
    ("ka-do", "life/card-in-use", ["マイナンバー[カード]は持つから使うへ"]), ("tukau", "life/card-in-use", ["マイナンバーカードは持つから[使う]へ"]),
    ("motsukara", "life/card-in-use", ["マイナンバーカードは[持つから]使うへ"]), ("digital", "digital-agency", ["[デジタル]庁"]),
    ("dejitaruchou", "digital-agency", ["[デジタル庁]"]), ("dezitarutyo", "digital-agency", ["[デジタル庁]"]),
    ("deji", "digital-agency", ["[デジ]タル庁"]), ("dej", "digital-agency", ["[デジ]タル庁"]),
    ("ta", "digital-agency", ["デジ[タ]ル庁"]),
    ("ﾃﾞｼﾞﾀﾙ", "digital-agency", ["[デジタル]庁"]), ("テ\u{3099}シ\u{3099}タル", "digital-agency", ["[デジタル]庁"]),
    ("ＧビズＩＤ", "gbizid", ["[GビズID]"]), ("gbiz", "gbizid", ["[Gビズ]ID"]), ("jiibizu", "gbizid", ["[Gビズ]ID"]),
    ("egov", "e-gov", ["[e-Gov]"]), ("E-GOV", "e-gov", ["[e-Gov]"]), ("eg", "e-gov", ["[e-G]ov"]),
    ("etax", "e-tax", ["[e-Tax]"]),
    ("besu", "base-registry", ["[ベース]・レジストリ"]), ("rejisutori", "base-registry", ["ベース・[レジストリ]"]),
    ("be-surezisutori", "base-registry", ["[ベース・レジストリ]", "[ベース]・[レジストリ]"]),
    ("ベースレジストリ", "base-registry", ["[ベース・レジストリ]", "[ベース]・[レジストリ]"]),
    ("hinanjo", "life/emergency-support/shelters", ["[避難所]運営の効率化"]),
    ("un'ei", "life/emergency-support/shelters", ["避難所[運営]の効率化"]),
    ("unei", "life/emergency-support/shelters", ["避難所[運営]の効率化"]),
    ("kōritsuka", "life/emergency-support/shelters", ["避難所運営の[効率化]"]),
    ("1500", "organisation/next-generation/staffing", ["約[1,500]人規模の体制"]),
    ("１，５００", "organisation/next-generation/staffing", ["約[1,500]人規模の体制"]),
    ("1500人", "organisation/next-generation/staffing", ["約[1,500人]規模の体制"]),
    ("24", "life/anywhere/any-time", ["[24]時間いつでも手続"]), ("itu", "life/anywhere/any-time", ["24時間[いつ]でも手続"]),
    ("waga", "pillar-5", ["[我が]国のDX推進力の強化(デジタル人材の確保・育成と体制整備)"]),
    ("dx", "pillar-5", ["我が国の[DX]推進力の強化(デジタル人材の確保・育成と体制整備)"]),
    ("hitorihitori", "life/close-support", ["[一人ひとり]に寄り添う優しいサービスに"]),
    ("yorisou", "life/close-support", ["一人ひとりに[寄り添う]優しいサービスに"]),
    ("⼈", "life/close-support", ["一[人]ひとりに寄り添う優しいサービスに", "[一人]ひとりに寄り添う優しいサービスに"]),
    ("kammin", "administration/public-private", ["国・地方・[官民]連携のデジタル改革へ"]),
    ("kuni chihou", "administration/public-private", ["[国]・[地方]・官民連携のデジタル改革へ"]),
    ("ai data", "ai-data-first", ["[AI]・[データ]ファースト"]), ("データ -first", "ai-data-first", ["AI・[データ]ファースト"]),
    ("kind:indicator データ", "ai-data-first", ["AI・[データ]ファースト"]), ("kind:indicator", "ai-data-first", ["AI・データファースト"]),
    (#""データファースト""#, "ai-data-first", ["AI・[データファースト]"]), (#""deeta""#, "ai-data-first", ["AI・データファースト"]),
    ("gij", "technology-catalog", ["[技術]カタログ"]),
    ("hasshin", "administration/visible-policy/communication", ["情報[発信]の強化"]),
    ("haxtusin", "administration/visible-policy/communication", ["情報[発信]の強化"]),
    ("sammi", "outlook/user-services/three-in-one", ["[三位一体]の改革"]),
    ("デジタル", "pillar-1", ["AI・[デジタル]技術等のテクノロジーの徹底活用による社会全体の[デジタル]化の推進"]),
    ("arufaban", "standard-emr-alpha", ["標準型電子カルテ[α版]"]), ("g7hiroshima", "g7-hiroshima-summit", ["[G7広島]サミット"]),
    ("dashboard", "japan-dashboard", ["Japan [Dashboard]"]), ("muttsu", "introduction/visions", ["デジタル社会で目指す[6つ]の姿"]),
  ]

  @Test(arguments: inJapanese)
  func japaneseTitles(_ query: String, _ id: String, _ marked: [String]) throws {
    let title = try title(of: id)
    #expect(marked.allSatisfy { $0.filter { !"[]".contains($0) } == title.ja }, "the report prints \(title.ja)")
    let found = Self.marked(try Frozen.results(query).highlighter, title, .japanese)
    #expect(marked.contains(found), "\(query): \(found)")
  }

  private static let inEnglish: [(String, String, String)] = [
    ("digital", "digital-agency", "[Digital] Agency"), ("AGENCY", "digital-agency", "Digital [Agency]"),
    ("card my", "my-number-card", "[My] Number [Card]"),
    ("cocreation", "cocreation-platform", "Digital Transformation [Co-Creation] Platform"),
    ("licence", "life/card-in-use/licence", "Driver's [licence] on the card"),
    ("counter", "life/anywhere", "From visiting [counter]s to any time, anywhere"),
    (#""any time""#, "life/anywhere", "From visiting counters to [any time], anywhere"),
    ("gyousei", "administration", "Change in \"administration\""), ("ｐｏｒｔａｌ", "mynaportal", "Myna[portal]"),
    ("1500", "organisation/next-generation/staffing", "About [1,500] people"),
    ("change -administration", "administration", "[Change] in \"administration\""),
  ]

  @Test(arguments: inEnglish)
  func englishTitles(_ query: String, _ id: String, _ marked: String) throws {
    let found = Self.marked(try Frozen.results(query).highlighter, try title(of: id), .english)
    #expect(found == marked)
  }

  private static let inStatements: [(String, String, String)] = [
    ("4892", "administration/shared-systems/govcloud", "[4,892]"),
    ("4,892", "administration/shared-systems/govcloud", "[4,892]"),
    ("1240000", "business-region/online-procedures/gbizid", "[124万]"),
    ("124万", "business-region/online-procedures/gbizid", "[124万]"),
    ("45000", "administration/shared-systems/gss", "[4.5万]"),
    ("97.8%", "business-region/digital-premise/national-review", "[97.8%]"),
    ("ETAX", "life/anywhere/data-import", "[e-Tax]"), ("2025年10月", "life/emergency-support/ambulance", "[2025年10月]"),
    ("shutsu", "life/close-support/birth", "出生届"), ("出生届", "life/close-support/birth", "[出生届]"),
    ("sinseizi", "life/close-support/birth", "[新生児]"), ("GEPS", "business-region/online-procedures/geps", "([GEPS])"),
  ]

  @Test(arguments: inStatements)
  func statements(_ query: String, _ id: String, _ part: String) throws {
    guard case .item(let index) = Frozen.report.references[id] else {
      Issue.record("no such item: \(id)")
      return
    }
    let found = Self.marked(
      try Frozen.results(query).highlighter, Frozen.report.items[index].statement, .japanese)
    #expect(found.contains(part), "\(query): \(found)")
  }

  /// Aliases, units and sources have no reading.
  private static let inPlainTexts: [(String, String, String)] = [
    ("gss", "ＧＳＳの数", "[ＧＳＳ]の数"), ("ｼｽﾃﾑ", "4,892システム", "4,892[システム]"), ("4892", "4,892システム", "[4,892]システム"),
    ("国民", "国⺠の⼈", "[国⺠]の⼈"), ("ガバメント", "カ\u{3099}バメントAI", "[カ\u{3099}バメント]AI"), ("がばめんと", "ｶﾞﾊﾞﾒﾝﾄAI", "[ｶﾞﾊﾞﾒﾝﾄ]AI"),
    ("cafe", "no such thing", "no such thing"), ("e-gov", "EGOV", "[EGOV]"), ("行政", "", ""),
  ]

  @Test(arguments: inPlainTexts)
  func withoutReading(_ query: String, _ text: String, _ marked: String) throws {
    let highlighter = try Frozen.results(query).highlighter
    #expect(Self.marked(text, highlighter.ranges(in: text)) == marked)
  }

  /// Where one ends in the midst of a word, the next may begin in the same word and end in another one.
  @Test func neighboursInOneWordAreBothFound() throws {
    let text = Localized(ja: "家国家国家", en: "", reading: "家国家国《いえこっかこく》 家《か》")
    #expect(Self.marked(try Frozen.results("国家").highlighter, text, .japanese) == "家[国家国家]")
  }

  private func title(of id: String) throws -> Localized {
    Frozen.report.title(of: try #require(Frozen.report.references[id], "no such id: \(id)"))
  }

  private static func marked(_ highlighter: Highlighter, _ text: Localized, _ language: Language) -> String {
    marked(text[language], highlighter.ranges(in: text, language))
  }

  /// With brackets around what is found; it makes no difference whether neighbours are marked as one.
  private static func marked(_ text: String, _ ranges: [Range<String.Index>]) -> String {
    var result = ""
    var end = text.startIndex
    for range in ranges {
      result += text[end..<range.lowerBound] + "[" + text[range] + "]"
      end = range.upperBound
    }
    return (result + text[end...]).replacing("][", with: "")
  }
}
