import RomajiSearch

/// How a pattern stands in a text, but for the field and the place in it.
struct MatchRank {
  var beginsWord: Bool
  var endsWord: Bool
  var way: Quality.Way
  /// In Characters, no more than `Quality.longestSpan`.
  var span: UInt8
  /// How many words before the last one it begins.
  var wordsBack: UInt16

  fileprivate func isBetter(than other: MatchRank) -> Bool {
    (beginsWord ? 0 : 1, way.rawValue, span) < (other.beginsWord ? 0 : 1, other.way.rawValue, other.span)
  }
}

extension Automaton {
  /// The best way in which the pattern ends in the last of some words, of which the first is where the automaton left its
  /// fresh state.
  func standing(in tokens: UnsafeBufferPointer<UInt32>) -> MatchRank? {
    guard let last = tokens.last else { return nil }
    if tokens.count == 1 {
      if let known = inWord[Int(last)] { return known }
      let standing = best(in: tokens)
      inWord[Int(last)] = standing
      return standing
    }
    // The whole sequence as a key would be an allocation for each find. Should two ever meet in one number, one of them
    // would be ranked as the other.
    let key = tokens.reduce(0xCBF2_9CE4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
    if let known = inSequence[key] { return known }
    let standing = best(in: tokens)
    if inSequence.count < 100_000 { inSequence[key] = standing }
    return standing
  }

  private func best(in tokens: UnsafeBufferPointer<UInt32>) -> MatchRank? {
    let words = tokens.map { $0 - IndexedTexts.firstWord }
    // Taken apart once: a word may hold the pattern at each of its characters.
    let surfaces = words.map { Array(finder.matcher.lexicon.written($0).surface) }
    var best: MatchRank?
    for match in finder.matchesEnding(words) {
      let standing = standing(of: match, in: surfaces)
      if best.map({ standing.isBetter(than: $0) }) ?? true { best = standing }
    }
    return best
  }

  private func standing(of match: MatchFinder.Match, in surfaces: [[Character]]) -> MatchRank {
    var text: [Character] = []
    for word in match.startWord...match.endWord {
      let start = word == match.startWord ? match.startOffset : 0
      let end = min(surfaces[word].count, word == match.endWord ? match.endOffset : .max)
      if start < end { text += surfaces[word][start..<end] }
    }
    return MatchRank(
      beginsWord: match.beginsWord && !match.isPartOfSound, endsWord: match.endOffset >= surfaces[match.endWord].count,
      way: written.way(to: String(text)),
      span: UInt8(min(text.count, Quality.longestSpan)), wordsBack: UInt16(clamping: match.endWord - match.startWord))
  }
}

/// A term as it was typed, to tell what is printed so from what is merely folded or read so.
struct WrittenTerm {
  private let text: String
  private let codes: [UInt32]
  /// Without its okurigana.
  private let kanji: [UInt32]?

  init(_ text: String) {
    self.text = text
    codes = TextCode.fold(text).filter { !$0.isOptional }.map(\.rawValue)
    kanji = Okurigana.forms(of: codes).last
  }

  func way(to found: String) -> Quality.Way {
    if found == text { return .exact }
    let folded = TextCode.fold(found).filter { !$0.isOptional }.map(\.rawValue)
    if folded.starts(with: codes) { return .folded }
    let bare = Okurigana.forms(of: folded).last ?? folded
    return bare.starts(with: kanji ?? codes) ? .folded : .reading
  }
}
