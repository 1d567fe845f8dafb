/// What a person typed, ready to be compared with many readings.
package struct TypedReading: Sendable {
  /// No more of them than anybody types of a name.
  let characters: [Character]
  private static let longest = 200
  /// What a reading can begin with that begins as was typed: the same, and kana for a Latin letter. nil for all.
  private let beginnings: Set<Unicode.Scalar>?

  /// Where first words lead, by the word.
  var walks: [Substring: ReadingMatcher.Walk] = [:]

  package init(_ text: some StringProtocol) {
    characters = Array(Folding.typed(text).prefix(TypedReading.longest))
    beginnings = characters.first.flatMap(Self.beginnings)
  }

  private static func beginnings(of typed: Character) -> Set<Unicode.Scalar>? {
    // A small tsu begins as what follows it does; these are rare enough to be looked at each time.
    var beginnings: Set<Unicode.Scalar> = ["っ", "ん", "ー"]
    // A kana composed of two scalars equals the one that the dataset has.
    for kana in (0x3041...0x3096).compactMap(Unicode.Scalar.init) where Character(kana) == typed {
      beginnings.insert(kana)
    }
    for (kana, spellings) in KanaSpellings.table where spellings.contains(where: { $0.first == typed }) {
      beginnings.formUnion(kana.unicodeScalars.prefix(1))
    }
    if beginnings.count == 3, typed.unicodeScalars.count > 1 { return nil }
    return beginnings.union(typed.unicodeScalars.prefix(1))
  }

  /// Whether a reading, as the dataset has it, can begin with what was typed, as far as the first letters tell. Takes
  /// nothing apart.
  func mayBegin(_ written: String) -> Bool {
    guard let beginnings else { return true }
    // Before the surface and each reading of a word.
    var isAtStart = true
    var isWord = false
    var isMark = false
    for scalar in written.unicodeScalars {
      switch scalar {
      case " ":
        if isWord { return false }
        (isAtStart, isMark) = (true, false)
      case "《", "|": isAtStart = true
      case _ where isMark: return true
      case _ where isAtStart:
        isAtStart = false
        isMark = Self.isMark(scalar)
        isWord = !isMark
        guard isWord else { continue }
        guard let folded = Self.folded(scalar), !beginnings.contains(folded) else { return true }
      default: break
      }
    }
    return false
  }

  /// What stands between words and is not typed.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: false
    case 0x21...0x7E, 0x3001...0x3002, 0x3008...0x3011, 0x30FB: true
    default: false
    }
  }

  /// nil for what is folded in ways that take longer.
  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case 0x30...0x39, 0x61...0x7A, 0x3041...0x3096, 0x4E00...0x9FFF: scalar
    case 0x41...0x5A: Unicode.Scalar(scalar.value + 0x20)
    case 0x30A1...0x30F6: Unicode.Scalar(scalar.value - 0x60)
    default: nil
    }
  }
}
