import RomajiSearch

/// A pattern as an automaton over words, made step by step as a search meets them: a set of states of `Pattern` is one
/// state here, a token leads from one to the next, and what was once worked out is looked up.
///
/// Belongs to one search on one thread.
final class Automaton {
  let finder: MatchFinder
  let written: WrittenTerm
  /// The states of the pattern that a state stands for; 0 is none.
  private var sets: [UInt64] = []
  private var numbers: [UInt64: UInt16] = [:]
  /// For each state, by token: the next state, with `found` if the pattern comes to its end in the word.
  private(set) var rows: [UnsafeMutablePointer<UInt16>] = []
  private let tokenCount: Int
  /// How the pattern stands in a word, and in several that follow each other.
  var inWord: [MatchRank?]
  var inSequence: [UInt64: MatchRank] = [:]

  static let found: UInt16 = 0x8000
  /// Not worked out yet.
  static let unknown: UInt16 = 0x7FFF
  /// Behind a token that is no word but the beginning of a field.
  static let field: UInt16 = 0x7FFE
  /// Bytes of rows, after which they are made anew: a hostile text must not fill the memory.
  private static let mostRowBytes = 64 << 20

  init(_ lexicon: Lexicon, _ pattern: Pattern, _ written: WrittenTerm) {
    finder = MatchFinder(matcher: AutomatonMatcher(lexicon, pattern))
    tokenCount = lexicon.count + Int(IndexedTexts.firstWord)
    self.written = written
    inWord = Array(repeating: nil, count: tokenCount)
    _ = number(of: 0)
  }

  deinit {
    for row in rows { row.deallocate() }
  }

  /// Works out the next state behind a word, and whether the pattern was found in it. May move all rows and states: whoever
  /// keeps a row must ask for it again.
  func next(_ state: UInt16, _ token: UInt32) -> UInt16 {
    let set = sets[Int(state)]
    let outcome = finder.matcher.run(token - IndexedTexts.firstWord, from: set, beginsInside: true)
    let next = number(of: outcome.state) | (outcome.isFound ? Automaton.found : 0)
    // Making a number may have thrown away the row.
    if numbers[set] == state { rows[Int(state)][Int(token)] = next }
    return next
  }

  private func number(of set: UInt64) -> UInt16 {
    if let number = numbers[set] { return number }
    if rows.count > 1, (rows.count + 1) * tokenCount * 2 > Automaton.mostRowBytes || rows.count >= 0x7FF0 { forget() }
    let number = UInt16(rows.count)
    numbers[set] = number
    sets.append(set)
    let row = UnsafeMutablePointer<UInt16>.allocate(capacity: tokenCount)
    clear(row)
    rows.append(row)
    return number
  }

  private func clear(_ row: UnsafeMutablePointer<UInt16>) {
    row.update(repeating: Automaton.unknown, count: tokenCount)
    row.update(repeating: Automaton.field, count: Int(IndexedTexts.firstWord))
  }

  /// Keeps the fresh state alone.
  private func forget() {
    for row in rows.dropFirst() { row.deallocate() }
    rows.removeSubrange(1...)
    sets.removeSubrange(1...)
    numbers = [0: 0]
    clear(rows[0])
  }
}
