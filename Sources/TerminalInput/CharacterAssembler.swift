/// One UTF-8 character at a time from bytes that may come in any pieces. Bytes that are none are dropped, and
/// noncharacters. Where no character has begun, a byte of C1 is that control, as are its two bytes of UTF-8.
struct CharacterAssembler {
  private var bytes: [UInt8] = []
  private var expected = 0

  /// Whether none has begun.
  var isEmpty: Bool { bytes.isEmpty }

  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
  }

  mutating func take(_ byte: UInt8) -> Unicode.Scalar? {
    if byte & 0b1100_0000 != 0b1000_0000 {
      reset()
      expected =
        switch byte {
        case ..<0x80: 1
        case 0xC2..<0xE0: 2
        case 0xE0..<0xF0: 3
        case 0xF0..<0xF5: 4
        default: 0
        }
      guard expected > 0 else { return nil }
    } else if bytes.isEmpty {
      return byte < 0xA0 ? Unicode.Scalar(byte) : nil
    }
    bytes.append(byte)
    guard bytes.count == expected else { return nil }
    defer { reset() }
    // Checks for surrogates and overlong forms, too.
    let scalar = String(validating: bytes, as: UTF8.self)?.unicodeScalars.first
    return scalar.flatMap { $0.isCharacter ? $0 : nil }
  }
}

extension Unicode.Scalar {
  fileprivate var isCharacter: Bool {
    !(value == 0x7F || 0xFDD0...0xFDEF ~= value || value & 0xFFFE == 0xFFFE)
  }

  /// For a control of C1 the byte that stands for it behind ESC.
  var afterEscape: UInt8? {
    0x80..<0xA0 ~= value ? UInt8(value - 0x40) : nil
  }
}
