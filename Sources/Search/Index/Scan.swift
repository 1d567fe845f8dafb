import RomajiSearch

/// One look through all entries for one thing that a query requires.
struct Scan {
  /// By entry: the best way in which it was found.
  private(set) var qualities: [Quality]
  /// By entry: the token in which that begins.
  private(set) var places: [UInt32]
  private(set) var count = 0

  /// Entries between two questions whether the answer is still wanted.
  private static let stretch = 2048

  /// - Parameter automata: of the ways to write the thing; one of them is enough
  /// - Parameter isAllowed: by entry; nil where all are
  /// - Returns: nil as soon as `isWanted` answers false
  init?(_ texts: IndexedTexts, for automata: [Automaton], isAllowed: [Bool]?, isWanted: () -> Bool) {
    qualities = [Quality](repeating: .none, count: texts.count)
    places = [UInt32](repeating: 0, count: texts.count)
    for automaton in automata {
      for first in stride(from: 0, to: texts.count, by: Scan.stretch) {
        guard isWanted() else { return nil }
        let stretch = first..<min(texts.count, first + Scan.stretch)
        texts.tokens.withUnsafeBufferPointer { tokens in
          texts.starts.withUnsafeBufferPointer { starts in
            scan(stretch, Scanner(tokens: tokens, automaton: automaton), starts, isAllowed)
          }
        }
      }
    }
  }

  private mutating func scan(
    _ stretch: Range<Int>, _ scanner: Scanner, _ starts: UnsafeBufferPointer<UInt32>, _ isAllowed: [Bool]?
  ) {
    for entry in stretch {
      if let isAllowed, !isAllowed[entry] { continue }
      let found = scanner.best(in: Int(starts[entry])..<Int(starts[entry + 1]))
      guard found.quality < qualities[entry] else { continue }
      if qualities[entry] == .none { count += 1 }
      qualities[entry] = found.quality
      places[entry] = found.place
    }
  }
}

/// Runs an automaton over tokens.
private struct Scanner {
  let tokens: UnsafeBufferPointer<UInt32>
  let automaton: Automaton

  struct Finding {
    var quality = Quality.none
    var place: UInt32 = 0
  }

  /// The best way in which the pattern stands in an entry. Most tokens are one look into a row that says: nothing.
  func best(in range: Range<Int>) -> Finding {
    var best = Finding()
    var field = UInt32.max
    var fieldStart = 0
    var begin = 0
    var state: UInt16 = 0
    var row = automaton.rows[0]
    var at = range.lowerBound
    while at < range.upperBound {
      let token = tokens[at]
      var next = row[Int(token)]
      if next == 0 {
        if state != 0 { (state, row) = (0, automaton.rows[0]) }
        at += 1
        continue
      }
      if next == Automaton.field {
        // Fields come in the order of their worth: a later one cannot be better.
        if best.quality != .none, token != field { break }
        (field, fieldStart, state, row) = (token, at + 1, 0, automaton.rows[0])
        at += 1
        continue
      }
      if state == 0 { begin = at }
      if next == Automaton.unknown { next = automaton.next(state, token) }
      state = next & ~Automaton.found
      row = automaton.rows[Int(state)]
      if next & Automaton.found != 0 {
        let first = max(begin, at - MatchFinder.mostWords)
        let quality = quality(first...at, field, fieldStart, end: range.upperBound)
        if quality.quality < best.quality { best = quality }
      }
      at += 1
    }
    return best
  }

  private func quality(_ words: ClosedRange<Int>, _ field: UInt32, _ fieldStart: Int, end: Int) -> Finding {
    guard let standing = automaton.standing(in: UnsafeBufferPointer(rebasing: tokens[words])) else { return Finding() }
    let at = words.upperBound
    let start = at - Int(standing.wordsBack)
    let endsField = at + 1 == end || tokens[at + 1] < IndexedTexts.firstWord
    let place: Quality.Place =
      !standing.beginsWord
      ? .middle : start != fieldStart ? .word : endsField && standing.endsWord ? .whole : .beginning
    return Finding(
      quality: Quality(Field(rawValue: Int(field)) ?? .source, place, standing.way, span: Int(standing.span)),
      place: UInt32(start))
  }
}
