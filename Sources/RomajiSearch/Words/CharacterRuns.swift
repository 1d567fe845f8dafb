/// Takes a text apart where the kind of its characters changes: the words of a text whose reading isn't known.
struct CharacterRuns {
  let text: UnsafeBufferPointer<UInt8>

  private enum Kind {
    case latin, digit, hiragana, katakana, han, mark
    /// Belongs to whatever it follows.
    case joined
  }

  func words(from start: Int, to last: Int, _ each: Tokeniser.Taker) {
    var at = start
    while at < last {
      let end = wordEnd(from: at)
      each(UnsafeBufferPointer(rebasing: text[at..<end]), at..<end)
      at = end
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { 0x30...0x39 ~= byte }

  /// Digits of a number that are a word: of longer ones there would be as many words as numbers.
  private static let mostDigits = 3

  /// Behind the digits that are a word together.
  private func digitsEnd(from start: Int) -> Int {
    let end = min(text.count, start + CharacterRuns.mostDigits)
    return (start..<end).first { !CharacterRuns.isDigit(text[$0]) } ?? end
  }

  private func wordEnd(from start: Int) -> Int {
    if CharacterRuns.isDigit(text[start]) { return digitsEnd(from: start) }
    let first = scalar(start)
    let kind = kind(first.value)
    var at = start + first.length
    while at < text.count {
      let next = scalar(at)
      let other = self.kind(next.value)
      guard other == .joined || (other == kind && kind != .mark) else { break }
      at += next.length
    }
    return at
  }

  /// The scalar that begins there; the bytes are well formed.
  private func scalar(_ at: Int) -> (value: UInt32, length: Int) {
    let first = text[at]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(text[at + offset] & 0x3F) }
    return (value, length)
  }

  private func kind(_ value: UInt32) -> Kind {
    switch value {
    case 0x30...0x39, 0xFF10...0xFF19: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    case 0x300...0x36F, 0x200C...0x200D, 0xFE00...0xFE0F, 0x3099...0x309A, 0xFF9E...0xFF9F, 0xE0100...0xE01EF,
      0x1F3FB...0x1F3FF:
      .joined
    case 0x3041...0x3096: .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0xFF66...0xFF9D: .katakana
    case 0x2E80...0x2FDF, 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: .han
    default: .mark
    }
  }
}
