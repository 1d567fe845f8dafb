import Glibc

extension JSON {
  func string(_ node: Node) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)])
      return node.hasEscapes ? String(decoding: JSON.unescaped(raw), as: UTF8.self) : String(validated: raw)
    }
  }

  func key(_ node: Node, is key: StaticString) -> Bool {
    let length = Int(node.end - node.start)
    if node.hasEscapes { return string(node) == key.description }
    return length == key.utf8CodeUnitCount
      && bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return length == 0 }
        return memcmp(base + Int(node.start), key.utf8Start, length) == 0
      }
  }

  /// The text between the quotes with its escapes replaced; the parser has seen that each escape is whole.
  static func unescaped(_ raw: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(raw.count)
    var index = 0
    while index < raw.count {
      guard raw[index] == UInt8(ascii: "\\") else {
        out.append(raw[index])
        index += 1
        continue
      }
      if raw[index + 1] == UInt8(ascii: "u") {
        var unit = hexadecimal(raw, at: index + 2) ?? 0
        index += 6
        if unit & 0xFC00 == 0xD800, let low = hexadecimal(raw, at: index + 2) {
          unit = 0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF
          index += 6
        }
        out.append(contentsOf: String(Unicode.Scalar(unit) ?? "\u{FFFD}").utf8)
      } else {
        out.append(escaped(raw[index + 1]))
        index += 2
      }
    }
    return out
  }

  /// What a backslash and this character mean.
  private static func escaped(_ character: UInt8) -> UInt8 {
    switch character {
    case UInt8(ascii: "b"): 8
    case UInt8(ascii: "f"): 12
    case UInt8(ascii: "n"): 10
    case UInt8(ascii: "r"): 13
    case UInt8(ascii: "t"): 9
    default: character
    }
  }

  /// Four hexadecimal digits.
  static func hexadecimal(_ bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32? {
    guard start + 4 <= bytes.count else { return nil }
    var value: UInt32 = 0
    for index in start..<start + 4 {
      switch bytes[index] {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 + UInt32(bytes[index] - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 + UInt32(bytes[index] - 87)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): value = value << 4 + UInt32(bytes[index] - 55)
      default: return nil
      }
    }
    return value
  }
}
