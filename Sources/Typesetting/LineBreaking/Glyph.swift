/// A Character of the text that is being broken, and how firmly it holds to the one before it.
struct Glyph {
  var index: String.Index
  /// The first of its scalars, or 0 where more than one takes part in what it means.
  var scalar: UInt32
  var columns: Int32
  var traits: CharacterTraits
  var bond = Bond.none
  var startsWord = false

  var isBlank: Bool { traits.script == .blank }
}

/// How firmly two neighbours hold together: where a line cannot but be broken inside a unit, the weakest gives way.
enum Bond: UInt8, Comparable {
  case none
  /// Between the parts of a unit: 2025年|3月, 約|8割, e-|Tax, the kanji of a name.
  case joint
  /// Inside what is read as one: the letters of a word, 8|割.
  case close
  /// What may not start or end a line.
  case edge
  /// Inside a number.
  case number

  static func < (one: Bond, other: Bond) -> Bool { one.rawValue < other.rawValue }
}

extension Glyph {
  /// The Characters of the text, without bonds as yet.
  static func all(of text: String, metrics: Metrics, words: [String.Index]) -> [Glyph] {
    var glyphs: [Glyph] = []
    glyphs.reserveCapacity(text.utf8.count / 2)
    let scalars = text.unicodeScalars
    var word = words.startIndex
    var index = text.startIndex
    while index < text.endIndex {
      let scalar = scalars[index]
      var next = scalars.index(after: index)
      var columns = metrics.columns(of: scalar)
      var identity = scalar.value
      var traits = CharacterTraits.of(scalar)
      let mayGoOn = next < text.endIndex && !(scalar.standsAlone && scalars[next].standsAlone)
      if mayGoOn {
        let end = text.index(after: index)
        if end > next {
          let rest = metrics.columns(of: next..<end, in: text)
          columns += rest
          // A blank with ink on it (what changes an emoji's colour) is not to go where a line ends.
          if rest > 0, traits.script == .blank { traits.script = .symbol }
          identity = 0
          next = end
        }
      }
      while word < words.endIndex, words[word] < index { word += 1 }
      glyphs.append(
        Glyph(
          index: index, scalar: identity, columns: Int32(clamping: columns), traits: traits,
          startsWord: word < words.endIndex && words[word] == index))
      index = next
    }
    return glyphs
  }
}
