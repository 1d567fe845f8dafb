import Typesetting

/// Texts made alike that people take for the same: width, case, look-alike radicals, hiragana and katakana.
package enum Folding {
  /// A name without what people leave out when they type it: blanks, hyphens, middle dots, brackets, long-vowel marks.
  package static func name(_ text: some StringProtocol) -> String {
    // Not generic from here on: callers in other modules don't specialise.
    let text = String(text)
    if let folded = plainName(text) { return folded }
    var folded = ""
    for character in characters(text) where character.isLetter || character.isNumber {
      if character != "ー" { folded.append(character) }
    }
    return folded
  }

  /// The same for kanji, kana and ASCII, of which each scalar is a Character: names are folded by the hundred thousand.
  private static func plainName(_ text: String) -> String? {
    var folded = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x30...0x39, 0x61...0x7A, 0x3041...0x3096, 0x4E00...0x9FFF: folded.append(scalar)
      case 0x41...0x5A: folded.append(Unicode.Scalar(UInt8(scalar.value + 0x20)))
      case 0x20...0x7E, 0x3000...0x3002, 0x3008...0x3011, 0x30FB...0x30FC: break
      case 0x30A1...0x30F6: folded.append(Unicode.Scalar(scalar.value - 0x60) ?? scalar)
      default: return nil
      }
    }
    return String(folded)
  }

  /// Full-width ASCII as ASCII, in lower case, without blanks at the ends: an id or a number, however it was typed.
  package static func id(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: folded.append(Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21)))
      case 0x3000: folded.append(" ")
      default: folded.append(scalar)
      }
    }
    let first = folded.firstIndex { $0 != " " } ?? folded.endIndex
    let last = folded.lastIndex { $0 != " " } ?? folded.startIndex
    return first < folded.endIndex ? String(folded[first...last]) : ""
  }

  /// A text as it is compared with readings: folded, without blanks; a macron becomes `~` behind its vowel.
  package static func typed(_ text: some StringProtocol) -> [Character] {
    characters(String(text)).filter { $0 != " " }
  }

  private static func characters(_ text: String) -> [Character] {
    var folded: [Character] = []
    for character in text.foldingLookAlikes().lowercased().withoutPiledMarks {
      if let plain = macrons[character] {
        folded += [plain, "~"]
      } else if let first = character.unicodeScalars.first, isSingle(character) || isKana(first) {
        for scalar in character.unicodeScalars { append(scalar, to: &folded) }
      } else {
        folded.append(character)
      }
    }
    return folded
  }

  private static func isSingle(_ character: Character) -> Bool {
    character.unicodeScalars.count == 1
  }

  /// Kana come with their voicing marks apart, as macOS writes names, and in half width.
  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    (0x3041...0x30FF).contains(scalar.value) || (0xFF66...0xFF9F).contains(scalar.value)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [Character]) {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      let ascii = Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))
      folded += String(Character(ascii)).lowercased()
    case 0x3000: folded.append(" ")
    case 0x30A1...0x30F6:
      if let hiragana = Unicode.Scalar(scalar.value - 0x60) { folded.append(Character(hiragana)) }
    case 0x3099, 0xFF9E: voice(1, "゛", &folded)
    case 0x309A, 0xFF9F: voice(2, "゜", &folded)
    case 0xFF66...0xFF9D: folded.append(halfWidth[Int(scalar.value - 0xFF66)])
    case 0x2010...0x2015, 0x2212: folded.append("-")
    default: folded.append(Character(scalar))
    }
  }

  /// Composes the kana before a voicing mark with it; behind anything else the mark is a character of its own.
  private static func voice(_ step: UInt32, _ mark: Character, _ folded: inout [Character]) {
    guard let last = folded.last, let kana = last.unicodeScalars.first,
      (step == 1 ? voiceable : halfVoiceable).contains(last),
      // In Unicode the voiced kana follow the plain ones.
      let voiced = last == "う" ? "ゔ" : Unicode.Scalar(kana.value + step)
    else { return folded.append(mark) }
    folded[folded.count - 1] = Character(voiced)
  }

  private static let voiceable = Set("うかきくけこさしすせそたちつてとはひふへほ")
  private static let halfVoiceable = Set("はひふへほ")

  private static let halfWidth = Array("をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん")

  private static let macrons: [Character: Character] = [
    "ā": "a", "ī": "i", "ū": "u", "ē": "e", "ō": "o", "â": "a", "î": "i", "û": "u", "ê": "e", "ô": "o",
  ]
}
