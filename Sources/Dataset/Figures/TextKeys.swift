import Glibc

/// Texts to sort by, as bytes that are compared one by one: String's own order would be several times as slow, and puts
/// 行政 by the codes of its kanji.
struct TextKeys {
  /// All keys, one behind the other.
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// Japanese by how it is read, in hiragana; English without regard to case.
  mutating func append(_ text: Localized, in language: Language) {
    if language == .english {
      text.withUTF8(of: .en) { for byte in $0 { bytes.append(Self.lowercased(byte)) } }
    } else if text.withUTF8(of: .reading, { !$0.isEmpty }) {
      text.withUTF8(of: .reading) { appendReading($0) }
    } else {
      text.withUTF8(of: .ja) { appendKana($0) }
    }
    ends.append(bytes.count)
  }

  /// The places of the keys in the order of what they hold, equal ones as they came, empty ones last.
  func order(isDescending: Bool) -> [Int] {
    let places = ends.indices
    let known = places.filter { !range($0).isEmpty }
    let sorted = bytes.withUnsafeBufferPointer { bytes in
      known.sorted { one, other in
        let order = Self.compare(bytes, range(one), range(other))
        return order == 0 ? one < other : isDescending ? order > 0 : order < 0
      }
    }
    return sorted + places.filter { range($0).isEmpty }
  }

  private func range(_ place: Int) -> Range<Int> {
    (place > 0 ? ends[place - 1] : 0)..<ends[place]
  }

  private static func compare(_ bytes: UnsafeBufferPointer<UInt8>, _ one: Range<Int>, _ other: Range<Int>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    let order = memcmp(base + one.lowerBound, base + other.lowerBound, min(one.count, other.count))
    return order == 0 ? one.count - other.count : Int(order)
  }

  /// `surface《reading|reading》 surface …`: of each word the usual reading, or the word itself where it has none.
  private mutating func appendReading(_ written: UnsafeBufferPointer<UInt8>) {
    var word = bytes.count
    var isAlternative = false
    var index = 0
    while index < written.count {
      if written[index] == UInt8(ascii: " ") {
        word = bytes.count
      } else if written[index] == UInt8(ascii: "|") {
        isAlternative = true
      } else if Self.isBracket(0x8A, at: index, in: written) {
        bytes.removeLast(bytes.count - word)
        index += 2
      } else if Self.isBracket(0x8B, at: index, in: written) {
        isAlternative = false
        index += 2
      } else if !isAlternative {
        index = appendCharacter(at: index, of: written)
        continue
      }
      index += 1
    }
  }

  /// 《 ends in 8A, 》 in 8B.
  private static func isBracket(_ last: UInt8, at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    index + 2 < bytes.count && bytes[index] == 0xE3 && bytes[index + 1] == 0x80 && bytes[index + 2] == last
  }

  private mutating func appendKana(_ text: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < text.count { index = appendCharacter(at: index, of: text) }
  }

  /// Katakana as hiragana, which stand 0x60 before them: in UTF-8 E3 82 A1 to E3 83 B6. Gives the place behind it.
  private mutating func appendCharacter(at index: Int, of text: UnsafeBufferPointer<UInt8>) -> Int {
    guard text[index] == 0xE3, index + 2 < text.count else {
      bytes.append(Self.lowercased(text[index]))
      return index + 1
    }
    let code = UInt16(text[index + 1] & 0x3F) << 6 | UInt16(text[index + 2] & 0x3F)
    let shown = 0x0A1...0x0F6 ~= code ? code - 0x60 : code
    bytes.append(0xE3)
    bytes.append(0x80 | UInt8(shown >> 6))
    bytes.append(0x80 | UInt8(shown & 0x3F))
    return index + 3
  }

  private static func lowercased(_ byte: UInt8) -> UInt8 {
    0x41...0x5A ~= byte ? byte | 0x20 : byte
  }
}
