/// Matches what a person typed, in romaji or kana or part kanji, against the beginning of a text's reading.
///
/// Keeps the reading as the dataset has it: there may be hundreds of thousands, and nearly all differ from what was
/// typed in their first letter already.
package struct ReadingMatcher: Sendable {
  package enum Match: Sendable {
    /// The text goes on after what was typed; or it was typed to its end.
    case beginning, whole
  }

  private let written: String

  /// A reading as in `Localized.reading`.
  package init(_ written: String) {
    self.written = written
  }

  /// Follows all ways to type the text at once, so that many ways cost no more than their number.
  package func match(_ typed: TypedReading) -> Match? {
    guard typed.mayBegin(written) else { return nil }
    var walk = Walk(typed: typed.characters)
    for segment in written.split(separator: " ") {
      guard let word = Self.word(segment) else { continue }
      var after: Set<Int> = []
      for units in word { after.formUnion(walk.positions(after: units)) }
      walk.positions = after
      if after.isEmpty { break }
    }
    return walk.positions.contains(typed.characters.count) ? .whole : walk.hasBegun ? .beginning : nil
  }

  /// The readings of a word, each as moras with the ways to type them; nil for marks between words.
  private static func word(_ segment: Substring) -> [[ReadingUnits.Unit]]? {
    let open = segment.firstIndex(of: "《") ?? segment.endIndex
    let surface = Folding.typed(segment[..<open])
    guard surface.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let readings = segment[open...].split { "《|》".contains($0) }
    return readings.map { ReadingUnits(String(Folding.typed($0))).units } + [ReadingUnits(String(surface)).units]
  }

  private struct Walk {
    let typed: [Character]
    /// How much of what was typed the words so far can have used up.
    var positions: Set<Int> = [0]
    /// Whether what was typed can end where the text goes on.
    var hasBegun = false

    init(typed: [Character]) {
      self.typed = typed
    }

    mutating func positions(after units: [ReadingUnits.Unit]) -> Set<Int> {
      var current = positions
      for unit in units {
        var next: Set<Int> = []
        for position in current {
          let rest = typed[position...]
          for spelling in unit {
            if rest.starts(with: spelling) { next.insert(position + spelling.count) }
            if rest.count < spelling.count, spelling.starts(with: rest) { hasBegun = true }
          }
        }
        current = next
      }
      return current
    }
  }
}
