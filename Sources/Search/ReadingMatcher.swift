package import Dataset

/// Matches what a person typed, in romaji or kana or part kanji, against the beginning of a text's reading.
package struct ReadingMatcher: Sendable {
  package enum Match: Sendable {
    /// The text goes on after what was typed; or it was typed to its end.
    case beginning, whole
  }

  /// For each word its readings, each as moras with the ways to type them; none for a mark between words.
  private let words: [[[[[Character]]]]]

  package init(_ reading: Reading) {
    words = reading.segments.map { segment in
      let surface = Folding.typed(segment.surface)
      guard surface.contains(where: { $0.isLetter || $0.isNumber }) else { return [] }
      let readings = segment.alternatives.map { ReadingUnits(String(Folding.typed($0))).units }
      return readings + [ReadingUnits(String(surface)).units]
    }
  }

  package func match(_ typed: [Character]) -> Match? {
    walk(word: 0, typed[...])
  }

  private func walk(word: Int, _ rest: ArraySlice<Character>) -> Match? {
    if rest.isEmpty { return words[word...].contains { !$0.isEmpty } ? .beginning : .whole }
    guard word < words.count else { return nil }
    guard !words[word].isEmpty else { return walk(word: word + 1, rest) }
    var best: Match?
    for units in words[word] {
      switch walk(units[...], rest, then: word + 1) {
      case .whole: return .whole
      case .beginning: best = .beginning
      case nil: break
      }
    }
    return best
  }

  private func walk(_ units: ArraySlice<[[Character]]>, _ rest: ArraySlice<Character>, then word: Int) -> Match? {
    guard let unit = units.first else { return walk(word: word, rest) }
    var best: Match?
    for spelling in unit {
      let match: Match? =
        if rest.starts(with: spelling) {
          walk(units.dropFirst(), rest.dropFirst(spelling.count), then: word)
        } else if spelling.starts(with: rest) {
          .beginning
        } else {
          nil
        }
      if match == .whole { return .whole }
      best = best ?? match
    }
    return best
  }
}
