import Dataset
import SeededRandom
import Testing

@testable import Search

/// Whatever is in the report is found by its reading, in every spelling, from the first letter to the last.
@Suite struct SpellingProperties {
  private static let report = Frozen.report

  @Test(arguments: [
    ("「学校」", "「 学校《がっこう》 」", ["gakkō", "gakkô", "gakkou"]), ("ファイル", "ファイル《ふぁいる|file》", ["fairu"]),
    ("発注", "発《はっ》 注《ちゅう》", ["hatchū", "hattyû", "hattyuu", "hacchuu"]),
    ("サーバー", "サーバー", ["sābā", "sâbâ", "sa-ba-", "saba"]),
    ("1,500人", "1,500 人《にん》", ["1500nin", "1500ninn"]),
  ])
  func theGeneratorItself(_ ja: String, _ reading: String, _ among: [String]) throws {
    let segments = try Reading(Localized(ja: ja, en: "", reading: reading)).segments
    for style in Spellings.Style.allCases {
      var spellings = Spellings(style: style, random: SeededGenerator(seed: 0))
      let written = spellings.spelling(segments[...])
      let spelling = try #require(written)
      #expect(among.contains(spelling) || style == .careless, "\(spelling)")
    }
  }

  /// Each title in one style or another, at every letter of its beginning.
  @Test(arguments: Spellings.Style.allCases)
  func everyBeginningOfATitleFindsIt(_ style: Spellings.Style) throws {
    var lost: [String] = []
    var searches = 0
    let ids = Self.report.references.keys.sorted()
    for (number, id) in ids.enumerated() where number % 24 == Spellings.Style.allCases.firstIndex(of: style) {
      guard let reference = Self.report.references[id] else { continue }
      let title = Self.report.title(of: reference)
      var spellings = Spellings(style: style, random: SeededGenerator(seed: UInt64(number)))
      guard let spelling = spellings.spelling(try Reading(title).segments[...]), !spelling.isEmpty else { continue }
      for length in 1...min(18, spelling.count) {
        let typed = String(spelling.prefix(length))
        let results = try Frozen.results(typed)
        searches += 1
        let isFound = Frozen.ids(results.ranked).contains(id)
        let isMarked = !results.highlighter.ranges(in: title, .japanese).isEmpty
        if !isFound || !isMarked { lost.append("\(typed) for \(title.ja)\(isFound ? ", unmarked" : "")") }
      }
    }
    #expect(lost.isEmpty, "\(lost.count) of \(searches): \(lost.prefix(12))")
    #expect(searches > 60)
  }

  /// A few words anywhere in a statement, at every letter.
  @Test(arguments: Spellings.Style.allCases)
  func wordsWithinAStatementFindIt(_ style: Spellings.Style) throws {
    var random = SeededGenerator(seed: 46)
    var lost: [String] = []
    var searches = 0
    for item in Self.report.items {
      let segments = try Reading(item.statement).segments
      let starts = segments.indices.filter { !segments[$0].alternatives.isEmpty }
      guard item.place.number == 2, random.isTrue, let start = random.pick(starts) else { continue }
      var spellings = Spellings(style: style, random: random)
      let words = segments[start..<min(start + 3, segments.endIndex)]
      guard let spelling = spellings.spelling(words), !spelling.isEmpty else { continue }
      for length in 1...min(14, spelling.count) {
        let typed = String(spelling.prefix(length))
        let results = try Frozen.results(typed)
        searches += 1
        let ranges = results.highlighter.ranges(in: item.statement, .japanese)
        let isFound = Frozen.ids(results.ranked).contains(item.id)
        let isMarked = ranges.contains { range in
          let from = item.statement.ja.utf8.distance(from: item.statement.ja.startIndex, to: range.lowerBound)
          let to = item.statement.ja.utf8.distance(from: item.statement.ja.startIndex, to: range.upperBound)
          return (from..<to).overlaps(segments[start].utf8)
        }
        if !isFound || !isMarked { lost.append("\(typed) in \(words.map(\.surface))\(isFound ? ", unmarked" : "")") }
      }
    }
    #expect(lost.isEmpty, "\(lost.count) of \(searches): \(lost.prefix(12))")
    #expect(searches > 20)
  }

  /// Kanji are not found from the middle of how they are read.
  @Test func theMiddleOfAReadingMarksNothing() throws {
    for (typed, id) in [
      ("yousei", "life/anywhere/procedures"), ("kasei", "introduction/visions/regions"),
      ("nanjo", "life/emergency-support/shelters"),
    ] {
      let reference = try #require(Self.report.references[id])
      let ranges = try Frozen.results(typed).highlighter.ranges(in: Self.report.title(of: reference), .japanese)
      #expect(ranges.isEmpty, "\(typed)")
    }
  }
}
