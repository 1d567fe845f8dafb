/// Finds words in any text, as printed.
package struct WordFinder: Sendable {
  /// What is looked for, each in the ways it may be written, of which one is enough.
  package let words: [[Pattern]]
  private let finders: [[MatchFinder]]
  private let lexicon: Lexicon

  /// - Parameter lexicon: the words of texts that are likely to be asked about; those of others are made each time
  package init(_ words: [[Pattern]], known lexicon: Lexicon) {
    self.words = words
    self.lexicon = lexicon
    finders = WordFinder.finders(lexicon, words)
  }

  private static func finders(_ lexicon: Lexicon, _ words: [[Pattern]]) -> [[MatchFinder]] {
    words.map { $0.map { MatchFinder(matcher: AutomatonMatcher(lexicon, $0)) } }
  }

  /// How many of the words stand in a text.
  package func count(in text: String, reading: String) -> Int {
    let parts = Parts(text, reading: reading, self)
    return parts.finders.count { ways in ways.contains { !$0.matches(in: parts.words).isEmpty } }
  }

  /// In order, not overlapping, at boundaries of Characters.
  package func ranges(in text: String, reading: String) -> [Range<String.Index>] {
    var merged: [Range<String.Index>] = []
    for range in found(in: text, reading: reading).joined().sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// By word that is looked for.
  private func found(in text: String, reading: String) -> [[Range<String.Index>]] {
    guard !words.isEmpty, !text.isEmpty else { return [] }
    let parts = Parts(text, reading: reading, self)
    lazy var places = CharacterPlaces(text)
    return parts.finders.map { ways in
      ways.flatMap { $0.matches(in: parts.words) }.compactMap { match in
        places.range(
          from: places.number(at: parts.starts[match.startWord]) + match.startOffset,
          to: places.number(at: parts.starts[match.endWord]) + match.endOffset)
      }
    }
  }

  /// A text taken apart, and what finds in it.
  private struct Parts {
    var words: [Lexicon.Word] = []
    /// Bytes from the beginning of the text.
    var starts: [Int] = []
    var finders: [[MatchFinder]]

    init(_ text: String, reading: String, _ finder: WordFinder) {
      finders = finder.finders
      var isKnown = true
      Tokeniser.words(of: text, reading: reading) { [lexicon = finder.lexicon] written, range in
        let word = lexicon.find(written)
        isKnown = isKnown && word != nil
        words.append(word ?? 0)
        starts.append(range.lowerBound)
      }
      guard !isKnown else { return }
      // The numbers of words that the lexicon doesn't have would mean others.
      var own = Lexicon()
      words = []
      Tokeniser.words(of: text, reading: reading) { written, _ in words.append(own.intern(written)) }
      finders = WordFinder.finders(own, finder.words)
    }
  }
}
