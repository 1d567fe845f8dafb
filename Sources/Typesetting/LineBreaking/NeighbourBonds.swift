extension [Glyph] {
  /// Sets every bond: first by what stands side by side, then by what is read as one.
  ///
  /// Blanks get none, the glyph after them does: a line is broken after blanks, never before.
  mutating func tie(names: Phrases, columns: Int) {
    tieNeighbours()
    tieNumbers()
    tieMarkers()
    tieNames(names, columns: columns)
  }

  mutating func raise(_ index: Int, to bond: Bond) {
    self[index].bond = Swift.max(self[index].bond, bond)
  }

  private mutating func tieNeighbours() {
    var ink: Int?
    for index in indices where !self[index].isBlank {
      if let ink {
        self[index].bond = ink == index - 1 ? bond(before: index) : bondAcrossBlanks(from: ink, to: index)
      }
      ink = index
    }
  }

  private func bondAcrossBlanks(from first: Int, to second: Int) -> Bond {
    let (one, other) = (self[first], self[second])
    if one.traits.script == .lineEnd { return .none }
    if one.traits.edge == .notAtEnd { return .edge }
    let next = second + 1 < count ? self[second + 1] : nil
    if other.traits.edge == .notAtStart {
      // A name like “.NET” or a number like “.5” starts a word.
      let startsWord = other.isOneOf(".") && next?.isLetterOrDigit == true
      return startsWord ? .none : .edge
    }
    // A dash between blanks stays with what it follows: at the start of a line it would look like a list's.
    return other.isOneOf("-—") && next?.isBlank == true ? .joint : .none
  }

  private func bond(before index: Int) -> Bond {
    let (one, other) = (self[index - 1], self[index])
    if one.traits.script == .lineEnd || other.traits.script == .lineEnd { return .none }
    if other.traits.edge == .notAtStart || one.traits.edge == .notAtEnd { return .edge }
    if one.isJapanese && other.isJapanese { return .none }
    if one.traits.script == .glue || other.traits.script == .glue { return .close }
    if one.isOfWord && other.isOfWord { return bondInWord(before: index) }
    if one.traits.script == .latin, isLoneLetter(index - 1) {
      return other.traits.script == .kanji || other.traits.script == .katakana ? .close : .none
    }
    if one.isJapanese, other.isOneOf("-+/&~") { return .joint }
    if one.isOneOf("’"), other.traits.script == .latin { return .close }
    return one.scalar == other.scalar && one.isOneOf("—―…‥") ? .close : .none
  }

  /// Between two glyphs of the same run of letters, digits and ASCII signs.
  private func bondInWord(before index: Int) -> Bond {
    let (one, other) = (self[index - 1], self[index])
    if other.traits.edge == .notAtEnd {
      // “item(s)” is one word, “Hub(PMH)” a word and its abbreviation.
      let isLowercase = index + 1 < count && (0x61...0x7A).contains(self[index + 1].scalar)
      return one.isLetterOrDigit && isLowercase ? .close : .none
    }
    return !one.isLetterOrDigit && !one.isOneOf(")]}") && other.isLetterOrDigit ? .joint : .close
  }

  /// The G of Gビズ, the α of α版: not the X of DX推進.
  private func isLoneLetter(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    let before = self[index - 1]
    return !before.isLetterOrDigit && !(before.traits.script == .asciiSign && before.traits.edge == .any)
  }
}

extension Glyph {
  var isLetterOrDigit: Bool { traits.script == .latin || traits.script == .digit }

  var isOfWord: Bool { isLetterOrDigit || traits.script == .asciiSign }

  var isJapanese: Bool {
    traits.script == .hiragana || traits.script == .katakana || traits.script == .kanji
  }

  func isOneOf(_ scalars: StaticString) -> Bool {
    scalars.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }.unicodeScalars.contains { $0.value == scalar }
  }
}
