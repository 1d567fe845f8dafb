import Dataset
import Search
import Testing

/// Words that are written, or cut, differently from how the report has them.
@Suite struct WordFormCases {
  /// What begins a name by its letters comes before what merely sounds so: IAP is read あいえーぴー.
  @Test(arguments: ["AI", "ai", "ＡＩ"])
  func abbreviationsAreWords(_ query: String) throws {
    let ranked = try Frozen.results(query).ranked
    let titles = ranked.map { Frozen.report.title(of: Frozen.index.reference(of: $0)) }
    let first = try #require(titles.first)
    #expect(Self.words(first.en).contains("AI") || first.ja.contains("AI"))
    let last = try #require(titles.lastIndex { Self.words($0.en).contains("AI") && $0.ja.hasPrefix("AI") })
    let sounding = try #require(titles.firstIndex { $0.ja.contains("IAP") })
    #expect(last < sounding)
  }

  private static func words(_ text: String) -> [Substring] { text.split { !$0.isLetter } }

  /// Two letters in the middle of a word are chance.
  @Test(arguments: [("ai", "detail"), ("AI", "available"), ("id", "provided"), ("it", "digital")])
  func twoLettersBeginAWord(_ query: String, _ word: String) throws {
    let highlighter = try Frozen.results(query).highlighter
    #expect(highlighter.ranges(in: word).isEmpty)
    #expect(highlighter.ranges(in: "\(word) \(query)x").count == 1)
    #expect(try !Frozen.results(String(word.dropFirst().prefix(3))).highlighter.ranges(in: word).isEmpty)
  }

  /// Three letters beyond what one pattern holds are still found.
  @Test func theEndOfALongWordIsNoWordOfItsOwn() throws {
    let long = String(repeating: "abcdefgh", count: 8)
    #expect(try !Frozen.results(long + "x").highlighter.ranges(in: long + "xyz").isEmpty)
  }

  private static let okurigana: [(String, String, String, String)] = [
    ("取り組み", "取組の加速", "[取組]の加速", "取組"), ("取組み", "取組の加速", "[取組]の加速", "取組"),
    ("取り組む", "取組の加速", "[取組]の加速", "取組"), ("取組", "課題に取り組んだ", "課題に[取り組]んだ", ""),
    ("引っ越し", "引越しと届出", "[引越し]と届出", "引越"), ("引越し", "引っ越しと届出", "[引っ越し]と届出", ""),
    ("引越", "引っ越しと届出", "[引っ越]しと届出", ""), ("手続き", "オンライン行政手続", "オンライン行政[手続]", "手続"),
    ("手続", "手続きをする", "[手続]きをする", ""), ("申し込み", "申込の数", "[申込]の数", ""),
    ("申込み", "申し込みの数", "[申し込み]の数", ""), ("申し込み", "申込みの数", "[申込み]の数", ""),
    ("問い合わせ", "問合せ窓口", "[問合]せ窓口", ""), ("行政の手続", "行政手続", "行政手続", ""),
    ("行政手続", "行政の手続", "行政の手続", ""), (#""取り組み""#, "取組の加速", "取組の加速", ""),
    (#""取組""#, "取り組み", "取り組み", ""),
  ]

  @Test(arguments: okurigana)
  func okuriganaMayBeLeftOut(_ query: String, _ text: String, _ marked: String, _ found: String) throws {
    let results = try Frozen.results(query)
    var shown = text
    for range in results.highlighter.ranges(in: text).reversed() {
      shown.insert("]", at: range.upperBound)
      shown.insert("[", at: range.lowerBound)
    }
    #expect(shown == marked)
    if !found.isEmpty { #expect(try Set(results.ranked) == Set(Frozen.results(found).ranked)) }
  }

  private static let found =
    Expectation.early([
      ("引っ越し", "life/anywhere/procedures"), ("手続き", "life/anywhere/procedures"),
      ("取り組み", "achievements"), ("行政手続き", "life/anywhere/procedures"),
    ])
    + [("2025年9月5日", ""), ("5 September 2025", ""), ("2025-09-05", "")].map { query, _ in
      Expectation(query: query, id: "genai-users", place: 10)
    }

  @Test(arguments: found)
  func areFound(_ expectation: Expectation) throws {
    try expectation.check()
  }

  /// Every date, as each language and the data have it, finds what it is a date of.
  @Test func datesAreFoundAsTheyArePrinted() throws {
    let report = Frozen.report
    let dates =
      report.milestones.map { ($0.id, $0.date.date) }
      + report.indicators.flatMap { indicator in
        indicator.observations.map { (indicator.id, $0.date) }
          + (indicator.asOf.map { [(indicator.id, $0.date)] } ?? [])
      }
    var seen: [String: Set<String>] = [:]
    for (id, date) in dates {
      for text in [date.text, date.display(in: .japanese), date.display(in: .english)] {
        let found = try seen[text] ?? Set(Frozen.found(text))
        seen[text] = found
        #expect(found.contains(id), "\(text): \(id)")
      }
    }
  }
}
