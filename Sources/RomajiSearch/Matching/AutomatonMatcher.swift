/// Runs a pattern over the words of a lexicon.
package struct AutomatonMatcher {
  package let lexicon: Lexicon
  package let pattern: Pattern
  /// By unit: whether a way to type it begins as the pattern does. From a fresh beginning no other needs a look.
  private let canBegin: [Bool]

  package init(_ lexicon: Lexicon, _ pattern: Pattern) {
    self.lexicon = lexicon
    self.pattern = pattern
    let units = lexicon.units
    canBegin = units.kana.indices.map { unit in
      (units.starts[unit]..<units.starts[unit + 1]).contains { way in
        let start = units.ways[Int(way)]
        return start < units.ways[Int(way) + 1] && units.codes[Int(start)] == pattern.codes[0]
      }
    }
  }

  /// What comes out behind a word, and whether the pattern was found to its end in it.
  package struct Outcome {
    package var state: UInt64 = 0
    package var isFound = false
  }

  /// Where in a path a search may begin.
  enum Beginning {
    case nowhere, atStart, anywhere
  }

  /// One path, from a state before it.
  func run(_ path: Lexicon.Path, from state: UInt64, beginning: Beginning) -> Outcome {
    var outcome = Outcome(state: state)
    for index in 0..<Int(path.count) {
      if beginning == .anywhere || (index == 0 && beginning == .atStart) { outcome.state |= 1 }
      if outcome.state == 0 {
        if beginning == .anywhere { continue }
        break
      }
      step(lexicon.codes[Int(path.start) + index], &outcome)
    }
    outcome.state &= ~1
    return outcome
  }

  /// One code or unit on.
  func step(_ code: UInt32, _ outcome: inout Outcome) {
    if code & Lexicon.unitFlag != 0, code & 0x8000_0000 == 0 {
      step(unit: Int(code & ~Lexicon.unitFlag), &outcome)
    } else if code & 0x8000_0000 == 0 {
      let kept = outcome.state & pattern.gaps
      outcome.state = (outcome.state & pattern.mask(code)) << 1
      if kept != 0, Okurigana.isInside(code) { outcome.state |= kept }
      if outcome.state & pattern.final != 0 {
        outcome.isFound = true
        outcome.state &= ~pattern.final
      }
    }
  }

  private func step(unit: Int, _ outcome: inout Outcome) {
    if outcome.state == 1, !canBegin[unit] { return outcome.state = 0 }
    let units = lexicon.units
    var next: UInt64 = 0
    for way in units.starts[unit]..<units.starts[unit + 1] {
      var state = outcome.state
      for at in units.ways[Int(way)]..<units.ways[Int(way) + 1] {
        state = (state & pattern.mask(units.codes[Int(at)])) << 1
        if state & pattern.final != 0 { outcome.isFound = true }
        if state == 0 { break }
      }
      next |= state
    }
    outcome.state = next & ~pattern.final
  }

  /// All paths of a word that count for the pattern, those that begin in it included if asked for.
  package func run(_ word: Lexicon.Word, from state: UInt64, beginsInside: Bool) -> Outcome {
    var outcome = Outcome()
    let isLatin = lexicon.isLatin[Int(word)]
    for index in lexicon.paths(of: word) {
      let path = lexicon.paths[index]
      guard pattern.takesReadings || path.kind == .surface else { continue }
      let beginning: Beginning = !beginsInside ? .nowhere : path.kind == .whole || isLatin ? .atStart : .anywhere
      let one = run(path, from: state, beginning: beginning)
      outcome.state |= one.state
      outcome.isFound = outcome.isFound || one.isFound
      // What is found in the middle of a Latin word ends with it.
      if beginsInside, isLatin, !pattern.beginsLatinWords, path.kind == .surface,
        run(path, from: 0, beginning: .anywhere).isFound
      {
        outcome.isFound = true
      }
    }
    return outcome
  }
}
