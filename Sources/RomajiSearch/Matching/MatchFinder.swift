/// Finds where in a text a pattern stands: the words by the automaton, the characters by going through one beginning at a
/// time.
package struct MatchFinder {
  package let matcher: AutomatonMatcher

  package init(matcher: AutomatonMatcher) {
    self.matcher = matcher
  }

  private var lexicon: Lexicon { matcher.lexicon }

  /// A pattern found in a text of words. Offsets are in Characters of the words' surfaces.
  package struct Match: Hashable {
    package var startWord: Int
    package var startOffset: Int
    package var endWord: Int
    /// Behind the last Character.
    package var endOffset: Int
    /// Whether it is but a part of how the letters of a Latin word sound: AI begins as IAP does, あいえーぴー.
    package var isPartOfSound = false
    /// Whether it begins where its word does.
    package var beginsWord: Bool { startOffset == 0 }
  }

  /// A place in a word: a path and a code of it.
  private struct Place {
    var path: Int
    var code: Int
  }

  /// All matches from the first word to the last, not overlapping; of those that begin at the same place the shortest.
  package func matches(in words: [Lexicon.Word]) -> [Match] {
    var found: [Match] = []
    var state: UInt64 = 0
    var first = 0
    var offsets = PathOffsets(lexicon)
    for (at, word) in words.enumerated() {
      if state == 0 { first = at }
      let through = matcher.run(word, from: state, beginsInside: true)
      state = through.state
      guard through.isFound else { continue }
      let count = found.count
      let start = max(first, at - MatchFinder.mostWords)
      add(matches(from: start, endingIn: at, of: words, behind: found.last, &offsets), to: &found)
      guard found.count > count else { continue }
      // What began in an earlier word overlaps what was found.
      state = matcher.run(word, from: 0, beginsInside: true).state
      first = at
    }
    return found
  }

  /// Over which a match goes back from its end: one a code, and as many again of which nothing need be typed.
  package static let mostWords = 2 * Pattern.longest

  private func add(_ matches: [Match], to found: inout [Match]) {
    for match in matches {
      if let last = found.last, (match.startWord, match.startOffset) < (last.endWord, last.endOffset) { continue }
      found.append(match)
    }
  }

  /// Those that begin in one of the words and end in the last, in order of their beginnings.
  package func matchesEnding(_ words: [Lexicon.Word]) -> [Match] {
    var offsets = PathOffsets(lexicon)
    return matches(from: 0, endingIn: words.count - 1, of: words, behind: nil, &offsets)
  }

  private func matches(
    from first: Int, endingIn end: Int, of words: [Lexicon.Word], behind last: Match?, _ offsets: inout PathOffsets
  ) -> [Match] {
    var found: [Match] = []
    for start in max(first, last?.endWord ?? 0)...max(first, end) where start <= end {
      for (place, offset) in beginnings(of: words[start], &offsets) {
        if let last, start == last.endWord, offset < last.endOffset { continue }
        let match = match(at: place, offset: offset, word: start, of: words, until: end, &offsets)
        if let match, match.endWord == end {
          if match.startWord == found.last?.startWord, match.startOffset == found.last?.startOffset { continue }
          found.append(match)
        }
      }
    }
    return found
  }

  /// Where in a word a match may begin, with the Character it is: by surface first, since that says most exactly where.
  private func beginnings(of word: Lexicon.Word, _ offsets: inout PathOffsets) -> [(Place, Int)] {
    var places: [(Place, Int)] = []
    let isLatin = lexicon.isLatin[Int(word)]
    for index in lexicon.paths(of: word) {
      let path = lexicon.paths[index]
      guard matcher.pattern.takesReadings || path.kind == .surface else { continue }
      let isWhole = path.kind == .whole || isLatin && matcher.pattern.beginsLatinWords
      let codes = isWhole ? 0..<min(1, Int(path.count)) : 0..<Int(path.count)
      for code in codes where canBegin(lexicon.codes[Int(path.start) + code]) {
        places.append((Place(path: index, code: code), offsets.beginning(ofCode: code, in: index, of: word)))
      }
    }
    return places.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
  }

  /// What need not be typed begins nothing.
  private func canBegin(_ code: UInt32) -> Bool {
    var outcome = AutomatonMatcher.Outcome(state: 1)
    matcher.step(code, &outcome)
    return outcome.isFound || outcome.state & ~1 != 0
  }

  /// The match that begins at a place, followed to the word `until` at most.
  private func match(
    at place: Place, offset: Int, word start: Int, of words: [Lexicon.Word], until last: Int,
    _ offsets: inout PathOffsets
  ) -> Match? {
    let path = lexicon.paths[place.path]
    var outcome = AutomatonMatcher.Outcome(state: 1)
    if let code = firstEnd(path, from: place.code, &outcome) {
      let end = offsets.end(ofCode: code, in: place.path, of: words[start])
      return Match(
        startWord: start, startOffset: offset, endWord: start, endOffset: end,
        isPartOfSound: lexicon.isLatin[Int(words[start])] && isPart(upTo: code, of: path))
    }
    var state = outcome.state & ~1
    if lexicon.isLatin[Int(words[start])], place.code > 0 { return nil }
    var at = start + 1
    while state != 0, at <= last {
      var next: UInt64 = 0
      var ends: [Int] = []
      for index in lexicon.paths(of: words[at]) {
        let path = lexicon.paths[index]
        guard matcher.pattern.takesReadings || path.kind == .surface else { continue }
        var outcome = AutomatonMatcher.Outcome(state: state)
        if let code = firstEnd(path, from: 0, &outcome) {
          ends.append(offsets.end(ofCode: code, in: index, of: words[at]))
        }
        next |= outcome.state
      }
      if let end = ends.first { return Match(startWord: start, startOffset: offset, endWord: at, endOffset: end) }
      state = next
      at += 1
    }
    return nil
  }

  /// Whether more of a reading must be typed behind a code of it.
  private func isPart(upTo code: Int, of path: Lexicon.Path) -> Bool {
    let codes = Int(path.start)..<Int(path.start) + Int(path.count)
    return path.kind == .whole && lexicon.codes[codes].dropFirst(code + 1).contains { !lexicon.mayBeLeftOut($0) }
  }

  /// The code with which the pattern is found, if it is in this path.
  private func firstEnd(_ path: Lexicon.Path, from first: Int, _ outcome: inout AutomatonMatcher.Outcome) -> Int? {
    var code = first
    while code < Int(path.count), outcome.state != 0 {
      matcher.step(lexicon.codes[Int(path.start) + code], &outcome)
      if outcome.isFound { return code }
      code += 1
    }
    return nil
  }
}
