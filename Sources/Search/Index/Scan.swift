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

  /// - Returns: nil as soon as `isWanted` answers false
  init?(_ texts: IndexedTexts, for automata: [Automaton], isAllowed: (Int) -> Bool, isWanted: () -> Bool) {
    qualities = [Quality](repeating: .none, count: texts.count)
    places = [UInt32](repeating: 0, count: texts.count)
    var scanner = Scanner(texts: texts)
    for first in stride(from: 0, to: texts.count, by: Scan.stretch) {
      guard isWanted() else { return nil }
      for entry in first..<min(texts.count, first + Scan.stretch) where isAllowed(entry) {
        for automaton in automata {
          let found = scanner.best(of: automaton, in: entry)
          if found.quality < qualities[entry] { (qualities[entry], places[entry]) = found }
        }
        if qualities[entry] != .none { count += 1 }
      }
    }
  }
}

/// Runs automata over the tokens of entries.
private struct Scanner {
  let texts: IndexedTexts

  mutating func best(of automaton: Automaton, in entry: Int) -> (quality: Quality, place: UInt32) {
    var best = (quality: Quality.none, place: UInt32(0))
    var field = UInt32.max
    var state: UInt16 = 0
    var fieldStart = 0
    var begin = 0
    var at = Int(texts.starts[entry])
    let end = Int(texts.starts[entry + 1])
    while at < end {
      let token = texts.tokens[at]
      if token < IndexedTexts.firstWord {
        // Fields come in the order of their worth: a later one cannot be better.
        if best.quality != .none, token != field { break }
        (field, state, fieldStart) = (token, 0, at + 1)
      } else {
        let word = token - IndexedTexts.firstWord
        if state == 0 { begin = at }
        let next = automaton.next(state, word)
        state = next & ~Automaton.found
        if next & Automaton.found != 0 {
          let words = texts.tokens[begin...at].map { $0 - IndexedTexts.firstWord }
          if let standing = automaton.standing(in: words) {
            let isLast = at + 1 == end || texts.tokens[at + 1] < IndexedTexts.firstWord
            let place = place(of: standing, startsField: at - standing.wordsBack == fieldStart, endsField: isLast)
            let quality = Quality(Field(rawValue: Int(field)) ?? .source, place, standing.way, span: standing.span)
            if quality < best.quality { best = (quality, UInt32(at - standing.wordsBack)) }
          }
        }
      }
      at += 1
    }
    return best
  }

  private func place(of standing: Standing, startsField: Bool, endsField: Bool) -> Quality.Place {
    guard standing.beginsWord else { return .middle }
    guard startsField else { return .word }
    return endsField && standing.endsWord ? .whole : .beginning
  }
}
