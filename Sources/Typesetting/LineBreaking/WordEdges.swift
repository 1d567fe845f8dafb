/// How well a line may end between two glyphs that aren't tied.
enum WordEdge: UInt8, Comparable {
  case insideWord, unknown, likely, certain

  static func < (one: WordEdge, other: WordEdge) -> Bool { one.rawValue < other.rawValue }
}

extension [Glyph] {
  /// What is before this glyph, going by the given words, or else by the scripts.
  func wordEdge(before index: Int, wordsAreKnown: Bool) -> WordEdge {
    let (one, other) = (self[index - 1], self[index])
    if one.isBlank || one.traits.edge == .notAtStart && !one.isJapanese || other.traits.edge == .notAtEnd {
      return .certain
    }
    if wordsAreKnown { return other.startsWord ? .certain : .insideWord }
    switch (one.traits.script, other.traits.script) {
    case (.hiragana, .hiragana): return .unknown
    // Words end in hiragana more often than they begin with it: endings, particles.
    case (.hiragana, _): return .certain
    case (_, .hiragana): return .unknown
    case (.katakana, .katakana): return .insideWord
    case (.kanji, .kanji): return .unknown
    default: return .likely
    }
  }
}
