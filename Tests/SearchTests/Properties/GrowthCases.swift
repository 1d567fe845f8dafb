import Dataset
import RomajiSearch
import Testing
import Typesetting

@testable import Search

/// What is searched may be long in any odd way: none of it is gone through again for each of its parts.
@Suite struct GrowthCases {
  private static func report(statement: String = "あ", observations: Int = 0) -> Report {
    let title = Localized(ja: "報告", en: "Report", reading: "報告《ほうこく》")
    let item = Item(
      id: "s/i", kind: .achievement, title: title, statement: Localized(ja: statement, en: "Text"), section: 0,
      place: Place(kind: .bullet, number: 1))
    let indicator = Indicator(
      id: "n", label: title, unit: title, section: 0,
      observations: (0..<observations).map {
        Observation(
          date: .year(1 + $0), value: Double($0), source: Source(title: "出典\($0)", url: "https://example.org/"))
      })
    return Report(
      title: title, publisher: title, published: .year(2025), url: "https://example.org/",
      sections: [Section(id: "s", kind: .part, title: title, contents: [.item(0)])], items: [item],
      indicators: [indicator], references: ["s": .section(0), "s/i": .item(0), "n": .indicator(0)])
  }

  @Test(arguments: [("a", "aaa"), ("あ", "ああ"), ("庁", "庁庁"), ("1", "111"), ("あ、", "ああ"), ("-a ", "aa")])
  func oneLetterAgainAndAgain(_ part: String, _ typed: String) throws {
    let index = SearchIndex(Self.report(statement: String(repeating: part, count: 60_000 / part.utf8.count)))
    let results = try #require(index.search(index.query(typed)))
    let entry = try #require(index.entry(of: .item(0)))
    #expect(results.ranked.contains(entry))
    let snippet = try #require(index.snippet(of: entry, for: results, in: .japanese))
    #expect(snippet.ranges.count > 1000)
    #expect(snippet.ranges.allSatisfy { snippet.text[$0].filter { $0 != "、" && $0 != "-" && $0 != " " }.count <= 3 })
  }

  /// How far back a find reaches does not grow with the text.
  @Test func aFindIsLookedForAmongAFewWords() throws {
    let lexicon = SearchIndex(Self.report(statement: String(repeating: "あ、", count: 5000))).texts
    let requirement = try #require(Requirement.all(of: SearchIndex(Self.report()).query("ああ")).first)
    let automaton = Automaton(lexicon.lexicon, requirement.patterns[0], WrittenTerm("ああ"))
    let scan = try #require(Scan(lexicon, for: [automaton], isAllowed: nil, isWanted: { true }))
    #expect(scan.count == 1)
    #expect(automaton.inSequence.count <= MatchFinder.mostWords + 1)
  }

  @Test func marksPiledUpAreNotPutIntoOrder() {
    let marks = String(repeating: "\u{301}\u{323}", count: 30_000)
    #expect(TextCode.fold("a" + marks).count <= String.mostScalars)
    #expect(Folding.name("あ" + marks).unicodeScalars.count <= String.mostScalars)
    #expect(TypedName("あ" + marks).text.unicodeScalars.count <= String.mostScalars)
    let query = SearchIndex(Self.report()).query("あ" + marks)
    #expect(query.terms.allSatisfy { $0.text.unicodeScalars.count <= String.mostScalars })
  }

  @Test func ofALongSeriesOnlySomeTextsAreLookedAt() {
    let report = Self.report(observations: 5000)
    var texts = 0
    report.eachText(of: .indicator(0)) { _, _ in
      texts += 1
      return texts < 100
    }
    #expect(100..<110 ~= texts)
    var all = 0
    report.eachText(of: .indicator(0)) { _, _ in
      all += 1
      return true
    }
    #expect(all > 20_000)
  }
}
