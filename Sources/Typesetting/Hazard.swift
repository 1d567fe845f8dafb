import CCharacterData

/// What makes a scalar unfit to reach a terminal, or to stand in data that others read.
public enum Hazard: String, CaseIterable, Hashable, Sendable {
  /// C0 (tabs and newlines too), DEL and C1 (ECMA-48): commands to a terminal; U+10FF80 to U+10FFFF, which stand for bytes
  /// that are no UTF-8.
  case control
  /// Marks that reorder the text around them, so that it reads otherwise than it is.
  case bidi
  /// Takes no ink: joiners, zero-width blanks, variation selectors, tags, fillers, line and paragraph separators.
  case invisible
  /// A radical or stroke that looks like an ordinary kanji but is not found by searching for it (⼈ for 人).
  case lookAlikeRadical

  /// The hazard of a scalar; nil for what may be shown as it is.
  public static func `in`(_ scalar: Unicode.Scalar) -> Hazard? {
    switch scalar.value {
    case 0x00..<0x20, 0x7F..<0xA0: .control
    case 0x20..<0x7F: nil
    case 0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: .bidi
    case _ where scalar.systemByte != nil: .control
    case _ where isInvisible(scalar.value): .invisible
    case _ where tenbo_unified(scalar.value) != scalar.value: .lookAlikeRadical
    default: nil
    }
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00AD, 0x034F: true  // soft hyphen, grapheme joiner
    case 0x115F...0x1160, 0x3164, 0xFFA0: true  // Hangul fillers
    case 0x17B4...0x17B5, 0x180B...0x180F: true  // Khmer inherent vowels, Mongolian selectors
    case 0x200B...0x200D, 0x2028...0x2029, 0x2060...0x2065, 0x206A...0x206F: true
    case 0xFE00...0xFE0F, 0xFEFF, 0xFFF0...0xFFFB: true
    case 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A: true  // format controls of shorthand and of music
    case 0xE0000...0xE0FFF: true  // tags, more variation selectors
    default: false
    }
  }
}
