import Typesetting

/// Texts made alike that people take for the same: width, case, look-alike radicals, hiragana and katakana.
package enum Folding {
  /// A name without what people leave out when they type it: blanks, hyphens, middle dots, brackets, long-vowel marks.
  package static func name(_ text: some StringProtocol) -> String {
    var folded = ""
    for character in characters(text) where character.isLetter || character.isNumber {
      if character != "ー" { folded.append(character) }
    }
    return folded
  }

  /// A text as it is compared with readings: folded, without blanks; a macron becomes `~` behind its vowel.
  package static func typed(_ text: some StringProtocol) -> [Character] {
    characters(text).filter { $0 != " " }
  }

  private static func characters(_ text: some StringProtocol) -> [Character] {
    var folded: [Character] = []
    for character in String(text).foldingLookAlikes().lowercased() {
      if let plain = macrons[character] {
        folded += [plain, "~"]
      } else if let first = character.unicodeScalars.first, isSingle(character) || isHalfWidthKana(first) {
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

  private static func isHalfWidthKana(_ scalar: Unicode.Scalar) -> Bool {
    (0xFF66...0xFF9F).contains(scalar.value)
  }

  private static func append(_ scalar: Unicode.Scalar, to folded: inout [Character]) {
    switch scalar.value {
    case 0xFF01...0xFF5E:
      let ascii = Unicode.Scalar(UInt8(scalar.value - 0xFF01 + 0x21))
      folded += String(Character(ascii)).lowercased()
    case 0x3000: folded.append(" ")
    case 0x30A1...0x30F6:
      if let hiragana = Unicode.Scalar(scalar.value - 0x60) { folded.append(Character(hiragana)) }
    case 0xFF66...0xFF9F: appendHalfWidth(scalar, to: &folded)
    case 0x2010...0x2015, 0x2212: folded.append("-")
    default: folded.append(Character(scalar))
    }
  }

  /// Half-width katakana, whose voicing marks are characters of their own.
  private static func appendHalfWidth(_ scalar: Unicode.Scalar, to folded: inout [Character]) {
    let index = Int(scalar.value - 0xFF66)
    if index >= halfWidth.count {
      guard let last = folded.last else { return }
      let mark: Unicode.Scalar = scalar.value == 0xFF9E ? "\u{3099}" : "\u{309A}"
      // Canonically equal to the one composed kana, which is what the comparison sees.
      folded[folded.count - 1] = Character(String(last) + String(Character(mark)))
    } else {
      folded.append(halfWidth[index])
    }
  }

  private static let halfWidth = Array("をぁぃぅぇぉゃゅょっーあいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわん")

  private static let macrons: [Character: Character] = [
    "ā": "a", "ī": "i", "ū": "u", "ē": "e", "ō": "o", "â": "a", "î": "i", "û": "u", "ê": "e", "ô": "o",
  ]
}
