/// Matches what a person typed, in romaji or kana or part kanji, against the beginning of a text's reading.
///
/// Keeps the reading as it is given: there may be hundreds of thousands, and nearly all differ from what was
/// typed in their first letter already.
package struct ReadingMatcher: Sendable {
  package enum Match: Sendable {
    /// The text goes on after what was typed; or it was typed to its end.
    case beginning, whole
  }

  private let written: String

  /// A reading as `Lexicon` has words, with blanks between them.
  package init(_ written: String) {
    self.written = written
  }

  /// Follows all ways to type the text at once, so that many ways cost no more than their number.
  package func match(_ typed: inout TypedReading) -> Match? {
    guard typed.mayBegin(written) else { return nil }
    var walk = Walk(typed: typed.characters)
    var rest = written[...]
    while !rest.isEmpty, !walk.positions.isEmpty {
      let end = rest.utf8.firstIndex(of: UInt8(ascii: " ")) ?? rest.endIndex
      walk = Self.walk(walk, over: rest[..<end], &typed)
      rest = rest[end...]
      if !rest.isEmpty { rest = rest[rest.utf8.index(after: rest.startIndex)...] }
    }
    return walk.positions.contains(typed.characters.count) ? .whole : walk.hasBegun ? .beginning : nil
  }

  /// Many titles begin with the same word: where the first words lead is remembered.
  private static func walk(_ walk: Walk, over segment: Substring, _ typed: inout TypedReading) -> Walk {
    let isFirst = walk.positions == [0] && !walk.hasBegun
    if isFirst, let known = typed.walks[segment] { return known }
    var result = walk
    if let word = word(segment) {
      result.positions = []
      for units in word {
        let after = walk.walked(over: units)
        result.positions.formUnion(after.positions)
        result.hasBegun = result.hasBegun || after.hasBegun
      }
    }
    if isFirst, typed.walks.count < 10_000 { typed.walks[segment] = result }
    return result
  }

  /// The readings of a word, each as moras with the ways to type them; nil for marks between words.
  private static func word(_ segment: Substring) -> [[ReadingUnits.Unit]]? {
    let open = segment.firstIndex(of: "《") ?? segment.endIndex
    let surface = Folding.typed(segment[..<open])
    guard surface.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let readings = segment[open...].split { "《|》".contains($0) }
    return readings.map { ReadingUnits(String(Folding.typed($0))).units } + [ReadingUnits(String(surface)).units]
  }

  struct Walk: Sendable {
    let typed: [Character]
    /// How much of what was typed the words so far can have used up.
    var positions: Set<Int> = [0]
    /// Whether what was typed can end where the text goes on.
    var hasBegun = false

    init(typed: [Character]) {
      self.typed = typed
    }

    func walked(over units: [ReadingUnits.Unit]) -> Walk {
      var walk = self
      for unit in units where !walk.positions.isEmpty {
        var next: Set<Int> = []
        for position in walk.positions {
          let rest = typed[position...]
          for spelling in unit {
            if rest.starts(with: spelling) { next.insert(position + spelling.count) }
            if rest.count < spelling.count, spelling.starts(with: rest) { walk.hasBegun = true }
          }
        }
        walk.positions = next
      }
      return walk
    }
  }
}
