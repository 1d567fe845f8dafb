import Dataset
import SeededRandom
import Testing

@testable import Search

/// What no person means and a prompt may hold all the same: it ends, says what it makes of it, and marks no harm.
@Suite struct BadInputCases {
  private static let index = Frozen.index

  private static let problems: [(String, [Query.Problem])] = [
    ("-", [.nothingToFind("-")]), ("行政 -", [.nothingToFind("-")]), (#""行政"#, [.openQuote]),
    (#"行政 "システム"#, [.openQuote]),
    (#"-"行政"#, [.openQuote]), ("foo:", [.unknownFilter("foo")]),
  ]

  @Test(arguments: problems)
  func saysWhatIsWrong(_ text: String, _ problems: [Query.Problem]) {
    #expect(Self.index.query(text).problems == problems)
  }

  @Test(arguments: [
    "-", "--", "- -", ":", "::", ": :", "-:", "domain:", "-domain:", "domain::", ":life", "\"\"", "-\"\"", "\"",
    "\"\"\"", "「」", "・", "\u{200B}", "\u{200F}", "\u{FE0F}",
  ])
  func asksForNothing(_ text: String) throws {
    let query = Self.index.query(text)
    #expect(!query.problems.isEmpty, "\(query)")
    #expect(query.terms.isEmpty && query.filters.isEmpty)
    #expect(try Frozen.results(text).query == query)
  }

  /// A control character is a character that the report does not have.
  @Test(arguments: ["\u{1B}", "\u{0}", "\u{7F}", "\u{9B}31m"])
  func findsNothing(_ text: String) throws {
    let results = try Frozen.results(text)
    #expect(results.ranked.isEmpty)
    #expect(!results.lacking.isEmpty)
    expectSound(text)
  }

  /// Nothing typed is nothing wrong.
  @Test(arguments: ["", " ", "　", " 　 ", "\t", "\n"])
  func blanksAreNoProblem(_ text: String) {
    let query = Self.index.query(text)
    #expect(query.isEmpty && query.problems.isEmpty)
  }

  @Test(arguments: [
    "行政", "行政\n", "　行政　", "\"行政\"", "行政 -\"\"", "行政 \"\"", "行政 :", "\u{1B}[31m 行政",
  ])
  func theRestStillCounts(_ text: String) {
    #expect(Self.index.query(text).terms.contains { $0.text == "行政" })
  }

  /// Filters that are none are words too, of which there may be so many.
  @Test func filtersThatMeanNothingCount() {
    let query = Self.index.query(String(repeating: "programme:gsx ", count: 70))
    #expect(query.problems.count == Query.mostTerms + 1 && query.problems.last == .tooManyWords)
  }

  @Test func quotesWithinQuotes() {
    #expect(Self.index.query(#""My Number" "カード"#).terms.map(\.text) == ["My Number", "カード"])
    #expect(
      Self.index.query(#"-"a b" c"#).terms == [.init(text: "a b", isPhrase: true, isExcluded: true), .init(text: "c")])
    for text in [#"""行政"""#, #""a "b" c""#, #"a"b"c"#, #""""""""#, #"-"-"-"#, #"domain:"life""#, #"kind:"item" "行政""#] {
      expectSound(text)
    }
  }

  @Test(arguments: [
    ("行政", 16, false), ("行政", 17, true), ("a", 5000, true), ("-a", 40, true), ("\"a b\"", 40, true),
  ])
  func manyWords(_ word: String, _ count: Int, _ isTooMany: Bool) {
    let query = Self.index.query(Array(repeating: word, count: count).joined(separator: " "))
    #expect(query.terms.count <= Query.mostTerms)
    #expect(query.problems.contains(.tooManyWords) == isTooMany || query.problems.contains(.tooLong))
    expectSound(query.text)
  }

  @Test(arguments: ["n", "行", "nyou", "か", "u", "\"", "-", ":", "e\u{301}", "🐟", "1,", "万", "ー", "っ", "domain:life "])
  func veryLong(_ part: String) {
    for count in [1000, 1001, 20_000] {
      let text = String(repeating: part, count: count / part.count + 1)
      let query = Self.index.query(text)
      #expect(query.problems.contains(.tooLong) == (text.count > Query.longest), "\(text.count) of \(part)")
      expectSound(text)
    }
  }

  @Test(arguments: [UInt64(11), 12, 13, 14])
  func anyBytes(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for length in [1, 2, 3, 8, 40, 400] { for _ in 0..<2 { expectSound(random.garbage(length)) } }
  }

  /// Pieces of the language of queries, in an order that nobody thought of.
  @Test(arguments: [UInt64(21), 22, 23, 24])
  func anyPieces(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\"", "-", ":", " ", "　", "domain", "domain:", "life", "行政", "gyou", "n'", "nn", "xtu", "~", "ō", "ー", "っ",
      "1,240", "万", "４",
      "\u{301}", "\u{3099}", "\u{202E}", "\u{1B}[", "👩‍👩‍👧", "שלום", "e-", "《", "|", "》", "\\", "%", "\u{0}", "'",
    ]
    for _ in 0..<10 {
      expectSound((0..<Int.random(in: 1...12, using: &random)).map { _ in random.pick(pieces) ?? "" }.joined())
    }
  }

  /// It answers at all, and everything that a prompt asks of the answer.
  private func expectSound(_ text: String) {
    let query = Self.index.query(text)
    #expect(query.terms.count <= Query.mostTerms)
    #expect(query.terms.allSatisfy { !$0.text.isEmpty && $0.text.count <= Query.longest })
    guard let results = Self.index.search(query) else {
      Issue.record("stopped, though nobody asked it to: \(text.prefix(60))")
      return
    }
    #expect(Set(results.ranked).count == results.ranked.count)
    for entry in results.ranked.prefix(3) { _ = Self.index.snippet(of: entry, for: results, in: .japanese) }
    for word in results.lacking.prefix(3) { #expect(Self.index.nearest(to: word, limit: 3).count <= 3) }
    #expect(results.highlighter.ranges(in: text).allSatisfy { !$0.isEmpty })
    #expect(Self.index.completions(of: text).allSatisfy { !$0.isEmpty })
  }

  /// A search that nobody waits for any longer ends.
  @Test func stopsWhenItIsNotWanted() {
    #expect(Self.index.search(Self.index.query("行政"), isWanted: { false }) == nil)
    #expect(SearchIndex(Frozen.report, progress: { _ in false }) == nil)
  }
}
