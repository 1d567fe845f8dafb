import Dataset
import RomajiSearch
import Search
import Typesetting

extension FuzzTarget {
  /// What is found is there, and what is marked is a part of the text.
  @Sendable static func query(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let index = Known.index
    let query = index.query(text)
    try require(query.terms.count + query.filters.count <= Query.mostTerms, "more words than are taken")
    try require(index.completions(of: text).allSatisfy { !$0.isEmpty }, "an empty completion")
    guard let results = index.search(query) else { throw Violation(description: "a search that nobody stopped") }
    try require(Set(results.ranked).count == results.ranked.count, "found twice")
    try require(results.shares.reduce(0) { $0 + $1.count } == results.count, "the shares are not the whole")
    for entry in results.ranked.prefix(8) {
      for language in Language.allCases {
        let snippets = [
          index.snippet(of: entry, for: results, in: language), index.title(of: entry, for: results, in: language),
          index.statement(of: entry, for: results, in: language),
        ]
        for snippet in snippets.compactMap(\.self) { try expectRanges(snippet.ranges, in: snippet.text) }
      }
    }
    _ = index.nearest(to: text, limit: 3)
    // What was searched for may be searched itself.
    try expectRanges(results.highlighter.ranges(in: text), in: text)
  }

  private static func expectRanges(_ ranges: [Range<String.Index>], in text: String) throws {
    var end = text.startIndex
    let places = Set(text.indices).union([text.endIndex])
    for range in ranges {
      try require(range.lowerBound >= end && !range.isEmpty, "ranges that overlap, or hold nothing")
      try require(places.contains(range.lowerBound) && places.contains(range.upperBound), "half a character is marked")
      end = range.upperBound
    }
  }

  /// A REF means one thing, or says why not.
  @Sendable static func ref(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    let resolver = Known.resolver
    switch resolver.resolve(text) {
    case .success(let reference):
      try require(resolver.completions(of: text, limit: 50).contains(reference), "what is meant is not offered")
    case .failure(.ambiguous(let ids)):
      try require(ids.count > 1 && ids.allSatisfy { Known.report.references[$0] != nil }, "ambiguous between nothing")
    case .failure(.unknown(let nearest)):
      try require(nearest.allSatisfy { Known.report.references[$0] != nil }, "nearest to what there is not")
      try require(Resolver.thing(withID: text, in: Known.report) == nil, "an id that is not resolved")
    }
    try require(resolver.completions(of: text, limit: 5).count <= 5, "more than were asked for")
    let found = Known.names.search(text)
    try require(Set(found).count == found.count, "found twice")
  }

  /// A text, a line end, its reading, a line end, what somebody types.
  @Sendable static func romaji(_ bytes: [UInt8]) throws {
    let parts = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).map(
      String.init)
    let text = Localized(ja: parts[0], en: "", reading: parts.count > 1 ? parts[1] : "")
    for language in Language.allCases {
      let ascii = Romanisation.ascii(of: text, language: language)
      try require(ascii.utf8.allSatisfy { 0x20..<0x7F ~= $0 }, "more than ASCII: \(ascii.debugDescription)")
    }
    let places = Set(text.ja.utf8.indices).union([text.ja.endIndex])
    let words = Reading.words(of: text)
    try require(zip(words, words.dropFirst()).allSatisfy(<) && words.allSatisfy(places.contains), "words out of order")
    var typed = TypedReading(parts.count > 2 ? parts[2] : parts[0])
    let first = ReadingMatcher(text.reading).match(&typed)
    try require(ReadingMatcher(text.reading).match(&typed) == first, "a second look sees something else")
    let folded = Folding.name(text.ja)
    try require(Folding.name(folded) == folded, "folding twice changes it again: \(folded.debugDescription)")
  }

  enum Known {
    static let report = small()
    static let index = SearchIndex(report)
    static let resolver = Resolver(report)
    static let names = NameIndex(report.sections.map { [$0.title] } + report.programmes.map { [$0.name] })

    /// A few things of each kind, in the words of the report.
    private static func small() -> Report {
      let report = seed()
      precondition(!report.items.isEmpty && !report.programmes.isEmpty)
      return report
    }
  }
}
