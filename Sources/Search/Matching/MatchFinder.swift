/// Finds where in a text a pattern stands: the words by the automaton, the characters by going through one beginning at a
/// time.
struct MatchFinder {
  let runner: Runner

  private var lexicon: Lexicon { runner.lexicon }

  /// A pattern found in a text of words. Offsets are in Characters of the words' surfaces.
  struct Match: Hashable {
    var startWord: Int
    var startOffset: Int
    var endWord: Int
    /// Behind the last Character.
    var endOffset: Int
    /// Whether it begins where its word does.
    var beginsWord: Bool { startOffset == 0 }
  }

  /// A place in a word: a path and a code of it.
  private struct Place {
    var path: Int
    var code: Int
  }

  /// All matches from the first word to the last, not overlapping; of those that begin at the same place the shortest.
  func matches(in words: [Lexicon.Word]) -> [Match] {
    var found: [Match] = []
    var state: UInt64 = 0
    var first = 0
    for (at, word) in words.enumerated() {
      if state == 0 { first = at }
      let through = runner.run(word, from: state, beginsInside: true)
      state = through.state
      guard through.isFound else { continue }
      add(matches(from: first, endingIn: at, of: words, behind: found.last), to: &found)
    }
    return found
  }

  private func add(_ matches: [Match], to found: inout [Match]) {
    for match in matches {
      if let last = found.last, (match.startWord, match.startOffset) < (last.endWord, last.endOffset) { continue }
      found.append(match)
    }
  }

  /// Those that begin in one of the words from `first` on and end in the word `end`, in order of their beginnings.
  func matches(from first: Int, endingIn end: Int, of words: [Lexicon.Word], behind last: Match? = nil) -> [Match] {
    var found: [Match] = []
    for start in max(first, last?.endWord ?? 0)...max(first, end) where start <= end {
      for (place, offset) in beginnings(of: words[start]) {
        if let last, start == last.endWord, offset < last.endOffset { continue }
        if let match = match(at: place, offset: offset, word: start, of: words, until: end), match.endWord == end {
          if match.startWord == found.last?.startWord, match.startOffset == found.last?.startOffset { continue }
          found.append(match)
        }
      }
    }
    return found
  }

  /// Where in a word a match may begin, with the Character it is: by surface first, since that says most exactly where.
  private func beginnings(of word: Lexicon.Word) -> [(Place, Int)] {
    var places: [(Place, Int)] = []
    for index in lexicon.paths(of: word) {
      let path = lexicon.paths[index]
      guard runner.pattern.takesReadings || path.kind == .surface else { continue }
      let codes = path.kind == .whole ? 0..<min(1, Int(path.count)) : 0..<Int(path.count)
      for code in codes where canBegin(lexicon.codes[Int(path.start) + code]) {
        places.append((Place(path: index, code: code), offset(ofCode: code, in: index, of: word)))
      }
    }
    return places.enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }.map(\.element)
  }

  /// What need not be typed begins nothing.
  private func canBegin(_ code: UInt32) -> Bool {
    var outcome = Runner.Outcome(state: 1)
    runner.step(code, &outcome)
    return outcome.isFound || outcome.state & ~1 != 0
  }

  /// The match that begins at a place, followed to the word `until` at most.
  private func match(at place: Place, offset: Int, word start: Int, of words: [Lexicon.Word], until last: Int) -> Match?
  {
    let path = lexicon.paths[place.path]
    var outcome = Runner.Outcome(state: 1)
    if let code = firstEnd(path, from: place.code, &outcome) {
      let end = end(ofCode: code, in: place.path, of: words[start])
      return Match(startWord: start, startOffset: offset, endWord: start, endOffset: end)
    }
    var state = outcome.state & ~1
    if lexicon.isLatin[Int(words[start])], place.code > 0 { return nil }
    var at = start + 1
    while state != 0, at <= last {
      var next: UInt64 = 0
      var ends: [Int] = []
      for index in lexicon.paths(of: words[at]) {
        let path = lexicon.paths[index]
        guard runner.pattern.takesReadings || path.kind == .surface else { continue }
        var outcome = Runner.Outcome(state: state)
        if let code = firstEnd(path, from: 0, &outcome) { ends.append(end(ofCode: code, in: index, of: words[at])) }
        next |= outcome.state
      }
      if let end = ends.first { return Match(startWord: start, startOffset: offset, endWord: at, endOffset: end) }
      state = next
      at += 1
    }
    return nil
  }

  /// The code with which the pattern is found, if it is in this path.
  private func firstEnd(_ path: Lexicon.Path, from first: Int, _ outcome: inout Runner.Outcome) -> Int? {
    var code = first
    while code < Int(path.count), outcome.state != 0 {
      runner.step(lexicon.codes[Int(path.start) + code], &outcome)
      if outcome.isFound { return code }
      code += 1
    }
    return nil
  }
}

/// From codes of a path to Characters of a surface.
extension MatchFinder {
  private func offset(ofCode code: Int, in path: Int, of word: Lexicon.Word) -> Int {
    code == 0 ? 0 : offsets(path, of: word).map { $0[code] } ?? 0
  }

  private func end(ofCode code: Int, in path: Int, of word: Lexicon.Word) -> Int {
    offsets(path, of: word).map { max($0[code + 1], $0[code] + 1) } ?? lexicon.written(word).surface.count
  }

  /// For each code of a path the Character with which it begins, and at last the number of Characters; nil where a path
  /// cannot be laid over the surface.
  private func offsets(_ index: Int, of word: Lexicon.Word) -> [Int]? {
    let path = lexicon.paths[index]
    let surface = lexicon.written(word).surface
    var offsets = [0]
    switch path.kind {
    case .whole: return nil
    case .surface:
      // A Character may fold to several codes or to none.
      offsets = []
      for (number, character) in surface.enumerated() {
        offsets += Array(repeating: number, count: TextCode.fold(String(character)).count)
      }
      offsets.append(surface.count)
    case .kana:
      let units = lexicon.units
      for code in lexicon.codes[Int(path.start)..<Int(path.start) + Int(path.count)] {
        offsets.append(offsets[offsets.count - 1] + Int(units.kana[Int(code & ~Lexicon.unitFlag)]))
      }
      guard offsets.last == surface.count else { return nil }
    }
    return offsets.count == Int(path.count) + 1 ? offsets : nil
  }
}
