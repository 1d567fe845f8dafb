/// Finds where values of a JSON text end, without a look at what is in them.
struct JSONScan {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  mutating func members(_ names: [String]) -> [String: Range<Int>] {
    var members: [String: Range<Int>] = [:]
    skipBlanks()
    guard consume("{") else { return members }
    while members.count < names.count {
      skipBlanks()
      let key = position
      guard skipString() else { break }
      let name = String(decoding: bytes[min(key + 1, position - 1)..<position - 1], as: UTF8.self)
      skipBlanks()
      guard consume(":") else { break }
      skipBlanks()
      let value = position
      guard skipValue() else { break }
      if names.contains(name) { members[name] = value..<position }
      skipBlanks()
      guard consume(",") else { break }
    }
    return members
  }

  mutating func skipBlanks() {
    while position < bytes.count, bytes[position] <= 0x20 { position += 1 }
  }

  private mutating func consume(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  mutating func skipString() -> Bool {
    guard consume("\"") else { return false }
    while position < bytes.count {
      let byte = bytes[position]
      position += byte == UInt8(ascii: "\\") ? 2 : 1
      if byte == UInt8(ascii: "\"") { return true }
    }
    position = bytes.count
    return false
  }

  /// A scalar up to the next separator, or a list or object with all that is in it. False where the bytes end before it
  /// does.
  mutating func skipValue() -> Bool {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""):
        guard skipString() else { return false }
        if depth == 0 { return true }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return true }
        depth -= 1
      case UInt8(ascii: ","): if depth == 0 { return true }
      default: break
      }
      position += 1
      if depth == 0, bytes[position - 1] == UInt8(ascii: "}") || bytes[position - 1] == UInt8(ascii: "]") {
        return true
      }
    }
    return false
  }
}
