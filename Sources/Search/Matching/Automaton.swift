/// A pattern as an automaton over words, made step by step as a search meets them: a set of states of `Pattern` is one
/// state here, a word leads from one to the next, and what was once worked out is looked up.
///
/// Belongs to one search on one thread.
final class Automaton {
  let finder: MatchFinder
  private let written: WrittenTerm
  /// The states of the pattern that a state stands for; 0 is none.
  private var sets: [UInt64] = []
  private var numbers: [UInt64: UInt16] = [:]
  /// For each state, by word: the next state, with `found` if the pattern comes to its end in the word.
  private var rows: [UnsafeMutablePointer<UInt16>] = []
  private let wordCount: Int
  /// How well the pattern stands in a word, by the word.
  private var inWord: [Lexicon.Word: Standing] = [:]
  private var inSequence: [[Lexicon.Word]: Standing] = [:]

  static let found: UInt16 = 0x8000
  private static let unknown: UInt16 = 0x7FFF
  /// Bytes of rows, after which they are made anew: a hostile text must not fill the memory.
  private static let mostRowBytes = 64 << 20

  init(_ lexicon: Lexicon, _ pattern: Pattern, _ written: WrittenTerm) {
    finder = MatchFinder(runner: Runner(lexicon, pattern))
    wordCount = lexicon.count
    self.written = written
    _ = number(of: 0)
  }

  deinit {
    for row in rows { row.deallocate() }
  }

  /// The row of the state in which nothing is begun. Valid until the next `next`.
  var freshRow: UnsafeMutablePointer<UInt16> { rows[0] }

  /// The next state behind a word, and whether the pattern was found in it.
  func next(_ state: UInt16, _ word: Lexicon.Word) -> UInt16 {
    let known = rows[Int(state)][Int(word)]
    if known != Automaton.unknown { return known }
    let outcome = finder.runner.run(word, from: sets[Int(state)], beginsInside: true)
    let next = number(of: outcome.state) | (outcome.isFound ? Automaton.found : 0)
    // Making a number may have thrown away all rows.
    if Int(state) < rows.count, numbers[sets[Int(state)]] == state { rows[Int(state)][Int(word)] = next }
    return next
  }

  private func number(of set: UInt64) -> UInt16 {
    if let number = numbers[set] { return number }
    if (rows.count + 1) * wordCount * 2 > max(Automaton.mostRowBytes, wordCount * 16) || rows.count >= 0x7FF0 {
      forget()
    }
    let number = UInt16(rows.count)
    numbers[set] = number
    sets.append(set)
    let row = UnsafeMutablePointer<UInt16>.allocate(capacity: max(1, wordCount))
    row.initialize(repeating: Automaton.unknown, count: max(1, wordCount))
    rows.append(row)
    return number
  }

  /// Keeps the fresh state alone.
  private func forget() {
    for row in rows.dropFirst() { row.deallocate() }
    rows.removeSubrange(1...)
    sets.removeSubrange(1...)
    numbers = [0: 0]
    rows[0].update(repeating: Automaton.unknown, count: max(1, wordCount))
  }
}

/// How a pattern stands in a text, but for the field and the place in it.
struct Standing {
  var beginsWord: Bool
  var endsWord: Bool
  var way: Quality.Way
  /// In Characters.
  var span: Int
  /// How many words before the last one it begins.
  var wordsBack: Int

  fileprivate func isBetter(than other: Standing) -> Bool {
    (beginsWord ? 0 : 1, way.rawValue, span) < (other.beginsWord ? 0 : 1, other.way.rawValue, other.span)
  }
}

extension Automaton {
  /// The best way in which the pattern ends in the last of some words, of which the first is where the automaton left its
  /// fresh state.
  func standing(in words: [Lexicon.Word]) -> Standing? {
    guard let last = words.last else { return nil }
    if words.count == 1, let known = inWord[last] { return known }
    if words.count > 1, let known = inSequence[words] { return known }
    var best: Standing?
    for match in finder.matches(from: 0, endingIn: words.count - 1, of: words) {
      let standing = self.standing(of: match, in: words)
      if best.map({ standing.isBetter(than: $0) }) ?? true { best = standing }
    }
    guard let best else { return nil }
    if words.count == 1 {
      inWord[last] = best
    } else if inSequence.count < 100_000 {
      inSequence[words] = best
    }
    return best
  }

  private func standing(of match: MatchFinder.Match, in words: [Lexicon.Word]) -> Standing {
    let surfaces = words[match.startWord...match.endWord].map { finder.runner.lexicon.written($0).surface }
    let lastCount = surfaces.last?.count ?? 0
    let text = surfaces.joined().dropFirst(match.startOffset).dropLast(max(0, lastCount - match.endOffset))
    return Standing(
      beginsWord: match.beginsWord, endsWord: match.endOffset >= lastCount, way: written.way(to: String(text)),
      span: text.count, wordsBack: match.endWord - match.startWord)
  }
}

/// A term as it was typed, to tell what is printed so from what is merely folded or read so.
struct WrittenTerm {
  private let text: String
  private let codes: [UInt32]

  init(_ text: String) {
    self.text = text
    codes = TextCode.fold(text).filter { !$0.isOptional }.map(\.rawValue)
  }

  func way(to found: String) -> Quality.Way {
    if found == text { return .exact }
    let folded = TextCode.fold(found).filter { !$0.isOptional }.map(\.rawValue)
    return folded.starts(with: codes) ? .folded : .reading
  }
}
