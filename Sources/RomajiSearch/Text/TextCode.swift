import CCharacterData
import CUtf8proc
import Typesetting

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What is compared in a search: a folded scalar, or one that need not be typed.
///
/// Folded are width, case, compatibility forms (NFKC), look-alike radicals, katakana, small kana and accents; blanks,
/// hyphens, middle dots, long-vowel marks, brackets and commas are optional.
package struct TextCode: Hashable {
  package let rawValue: UInt32

  private static let optionalFlag: UInt32 = 0x8000_0000

  /// A scalar as it is, not folded.
  init(literal value: UInt32) {
    rawValue = value
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  private init(optional value: UInt32) {
    rawValue = value | TextCode.optionalFlag
  }

  /// Whether a search may pass over it.
  package var isOptional: Bool { rawValue & TextCode.optionalFlag != 0 }

  /// Appends the codes of a Character, mostly one.
  static func fold(_ character: Character, into codes: inout [TextCode]) {
    let scalars = character.unicodeScalars
    if let first = scalars.first, scalars.count == 1, let code = TextCode(folding: first.value) {
      return codes.append(code)
    }
    for value in compatible(character.withoutPiledMarks) {
      let plain = tenbo_unified(value)
      if 0x300...0x36F ~= plain { continue }
      codes.append(TextCode(folding: plain) ?? TextCode(literal: TextCode.withoutAccent(plain)))
    }
  }

  package static func fold(_ text: some StringProtocol) -> [TextCode] {
    var codes: [TextCode] = []
    // Not generic from here on: callers in other modules don't specialise.
    let text = String(text)
    for character in text { fold(character, into: &codes) }
    return codes
  }

  /// nil for what NFKC, case folding or a table may change.
  private init?(folding value: UInt32) {
    switch value {
    case 0x30...0x39, 0x61...0x7A: self.init(literal: value)
    case 0x41...0x5A: self.init(literal: value + 0x20)
    case 0x20, 0x22, 0x27...0x29, 0x2C, 0x2D, 0x2F, 0x5B, 0x5D, 0x5F, 0x60, 0xB7: self.init(optional: value)
    case 0x21...0x7E: self.init(literal: value)
    case 0x3041...0x3096: self.init(literal: TextCode.largeKana(value))
    case 0x30A1...0x30F6: self.init(literal: TextCode.largeKana(value - 0x60))
    case 0x3001, 0x30FB, 0x30FC, 0x3008...0x3011, 0x3014...0x301F, 0x3000, 0x2010...0x201F, 0x2212:
      self.init(optional: value)
    case 0x3002, 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF: self.init(literal: value)
    default: return nil
    }
  }

  /// やゆよ for ゃゅょ: in Unicode a small kana stands right before its large one, but for ゕ and ゖ.
  private static func largeKana(_ value: UInt32) -> UInt32 {
    switch value {
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: value + 1
    case 0x3095: 0x304B
    case 0x3096: 0x3051
    default: value
    }
  }

  /// The scalars of a Character in NFKC, case folded, without what cannot be seen.
  private static func compatible(_ character: Character) -> [UInt32] {
    let bytes = Array(String(character).utf8)
    let options =
      UTF8PROC_STABLE.rawValue | UTF8PROC_COMPAT.rawValue | UTF8PROC_COMPOSE.rawValue
      | UTF8PROC_CASEFOLD.rawValue | UTF8PROC_IGNORE.rawValue
    var folded: UnsafeMutablePointer<UInt8>?
    let count = utf8proc_map(bytes, bytes.count, &folded, utf8proc_option_t(rawValue: options))
    guard count >= 0, let folded else { return character.unicodeScalars.map(\.value) }
    defer { free(folded) }
    let text = String(decoding: UnsafeBufferPointer(start: folded, count: count), as: UTF8.self)
    return text.unicodeScalars.map(\.value)
  }

  /// `o` for `ō`: whoever types a macron types a long vowel, and those may be left out.
  private static func withoutAccent(_ value: UInt32) -> UInt32 {
    guard 0xC0...0x24F ~= value || 0x1E00...0x1EFF ~= value else { return value }
    var parts = [utf8proc_int32_t](repeating: 0, count: 8)
    var last: Int32 = 0
    let count = utf8proc_decompose_char(
      utf8proc_int32_t(value), &parts, parts.count, UTF8PROC_DECOMPOSE, &last)
    guard count > 1, 0x61...0x7A ~= parts[0] else { return value }
    return UInt32(parts[0])
  }
}
