package import Dataset

/// Matches what a person typed, in romaji or kana or part kanji, against the beginning of a text's reading.
package struct ReadingMatcher: Sendable {
  package enum Match: Sendable {
    /// The text goes on after what was typed; or it was typed to its end.
    case beginning, whole
  }

  /// For each word its readings, each as moras with the ways to type them. Marks between words are left out.
  private let words: [[[ReadingUnits.Unit]]]

  package init(_ reading: Reading) {
    words = reading.segments.compactMap { segment in
      let surface = Folding.typed(segment.surface)
      guard surface.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
      let readings = segment.alternatives.map { ReadingUnits(String(Folding.typed($0))).units }
      return readings + [ReadingUnits(String(surface)).units]
    }
  }

  /// Follows all ways to type the text at once, so that many ways cost no more than their number.
  package func match(_ typed: [Character]) -> Match? {
    var walk = Walk(typed: typed)
    for word in words {
      var after: Set<Int> = []
      for units in word { after.formUnion(walk.positions(after: units)) }
      walk.positions = after
      if after.isEmpty { break }
    }
    return walk.positions.contains(typed.count) ? .whole : walk.hasBegun ? .beginning : nil
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
