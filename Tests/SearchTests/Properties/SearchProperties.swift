import Dataset
import RomajiSearch
import SeededRandom
import Testing

@testable import Search

/// What holds for every query, tried with words of the report put together by chance.
@Suite struct SearchProperties {
  private static let words = [
    "行政", "gyousei", "カード", "ka-do", "マイナ", "mynumber", "デジタル", "digital", "システム", "2025", "124万", "手続", "tetuduki",
    "救急",
    "life", "生活", "data", "データ", "改革", "社会", "AI", "ガバメント", "e-gov", "government", "a", "の", "せい", "8162", "件", "%",
    "カード 保有",
    "\"My Number\"", "\"デジタル庁\"", "xyzzy", "n", "dashboard", "2.1", "組織", "支援", "連携", "年", "the",
  ]
  private static let filters = [
    "domain:life", "-domain:life", "pillar:2", "kind:item", "-kind:item", "kind:indicator", "status:planned",
    "has:series",
    "year:2025", "programme:gss", "-has:milestone",
  ]

  /// Pairs of words, and a filter, by chance.
  private static let draws: [(String, String, String)] = {
    var random = SeededGenerator(seed: 20_250_905)
    return (0..<8).map { _ in (random.pick(words) ?? "", random.pick(words) ?? "", random.pick(filters) ?? "") }
  }()

  /// A further word takes away and adds nothing, but for section titles, which count beside another word only.
  @Test(arguments: draws)
  func wordsNarrow(_ one: String, _ other: String, _ filter: String) throws {
    let (first, second) = (Set(try Frozen.found(one)), Set(try Frozen.found(other)))
    let both = Set(try Frozen.found(one + " " + other))
    #expect(both.isSubset(of: first.union(second)), "\(both.subtracting(first.union(second)))")
    #expect(both.isSuperset(of: first.intersection(second)), "\(first.intersection(second).subtracting(both))")
    #expect(both == Set(try Frozen.found(other + " " + one)), "whatever their order")
  }

  @Test(arguments: draws)
  func filtersNarrow(_ one: String, _ other: String, _ filter: String) throws {
    let (plain, held) = (try Frozen.found(one), Set(try Frozen.found(filter)))
    #expect(try Frozen.found(one + " " + filter) == plain.filter(held.contains), "in the same order")
  }

  @Test(arguments: draws.filter { !$0.1.contains(" ") })
  func excludedWordsAreNeverFound(_ one: String, _ other: String, _ filter: String) throws {
    let left = Set(try Frozen.found("\(one) -\(other)"))
    #expect(left.isSubset(of: try Frozen.found(one)))
    #expect(left.isDisjoint(with: try Frozen.found(other)))
  }

  @Test(arguments: draws)
  func resultsAreSound(_ one: String, _ other: String, _ filter: String) throws {
    for text in [one, one + " " + other, one + " " + filter, filter, other + " " + one + " " + filter] {
      let results = try Frozen.results(text)
      #expect(Set(results.ranked).count == results.ranked.count, "\(text): something twice")
      #expect(try Frozen.results(text).ranked == results.ranked, "\(text): another answer to the same question")
      #expect(results.shares.reduce(0) { $0 + $1.count } == results.count, "\(text): shares that are not the whole")
      for share in results.shares {
        let count = results.ranked.count { Frozen.index.group(of: $0) == share.group }
        #expect(count == share.count && count > 0)
      }
      #expect(results.lacking.isEmpty || results.ranked.isEmpty, "\(text): lacking \(results.lacking)")
    }
  }

  @Test(arguments: draws)
  func everyResultShowsWhy(_ one: String, _ other: String, _ filter: String) throws {
    for text in [one, one + " " + other, one + " " + filter] {
      let results = try Frozen.results(text)
      for entry in results.ranked.prefix(40) {
        for language in Language.allCases {
          let snippet = Frozen.index.snippet(of: entry, for: results, in: language)
          guard let snippet else {
            Issue.record("\(text): nothing to show for \(Frozen.ids([entry]))")
            continue
          }
          #expect(!snippet.ranges.isEmpty, "\(text): \(snippet.text)")
          Self.expectSound(snippet.ranges, in: snippet.text, text)
        }
      }
    }
    let results = try Frozen.results(filter)
    for entry in results.ranked.prefix(5) {
      #expect(Frozen.index.snippet(of: entry, for: results, in: .japanese) == nil, "\(filter) marks nothing")
    }
  }

  @Test(arguments: words)
  func marksLieWithinTheText(_ text: String) throws {
    let highlighter = try Frozen.results(text).highlighter
    for reference in Frozen.report.references.values {
      for localized in Self.texts(of: reference) {
        for language in Language.allCases {
          Self.expectSound(highlighter.ranges(in: localized, language), in: localized[language], text)
        }
      }
    }
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func marksLieWithinAnyText(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let odd = ["e\u{301}", "カ\u{3099}", "👨‍👩‍👧", "🇯🇵", "\r\n", "ｶﾞ", "⺠", "ﬁ", "İ", "ß", "４", ",", "万", "\u{200D}", "\u{0}"]
    for _ in 0..<10 {
      let text = (0..<12).map { _ in random.pick(odd + Self.words) ?? "" }.joined()
      for word in odd + Self.words {
        Self.expectSound(try Frozen.results(word).highlighter.ranges(in: text), in: text, word)
      }
    }
  }

  /// Folding twice is folding once, of the report's texts and of anything.
  @Test func foldingIsDoneOnce() {
    var random = SeededGenerator(seed: 7)
    let texts = Frozen.report.references.values.flatMap(Self.texts).flatMap { [$0.ja, $0.en] }
    let garbage = (0..<500).map { _ in random.garbage(24) }
    let scalars = (0..<3000).map { _ in
      String(
        (0..<4).compactMap { _ in Unicode.Scalar(UInt32.random(in: 0...0x1FFFF, using: &random)) }.map(Character.init))
    }
    for text in texts + garbage + scalars {
      let folded = Folding.name(text)
      #expect(Array(Folding.name(folded).utf8) == Array(folded.utf8), "\(text.unicodeScalars.map(\.value))")
    }
  }

  static func texts(of reference: Reference) -> [Localized] {
    let title = Frozen.report.title(of: reference)
    switch reference {
    case .item(let index): return [title, Frozen.report.items[index].statement]
    case .programme(let index): return [title, Frozen.report.programmes[index].what]
    case .section, .indicator, .milestone: return [title]
    }
  }

  private static func expectSound(_ ranges: [Range<String.Index>], in text: String, _ query: String) {
    let boundaries = Set(text.indices).union([text.endIndex])
    var end = text.startIndex
    for range in ranges {
      let isSound =
        range.lowerBound >= end && range.upperBound > range.lowerBound && boundaries.contains(range.lowerBound)
        && boundaries.contains(range.upperBound)
      guard isSound else {
        Issue.record("\(query) in \(text): \(ranges.map { text[$0] })")
        return
      }
      end = range.upperBound
    }
  }
}
