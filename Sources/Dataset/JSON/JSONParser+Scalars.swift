import Glibc

extension JSONParser {
  /// A string from its opening quote to its closing one.
  mutating func string() throws {
    let start = position + 1
    var index = start
    var hasEscapes = false
    while true {
      index = PlainText.end(bytes, from: index)
      position = index
      guard index < bytes.count else { throw unexpected("the closing quote of a string") }
      if bytes[index] == UInt8(ascii: "\"") { break }
      guard bytes[index] == UInt8(ascii: "\\") else {
        throw unexpected("text free of control characters")
      }
      hasEscapes = true
      index = try escape(at: index)
    }
    position = index + 1
    if index - start > Limits.string { try rejectLong(start, index, hasEscapes) }
    append(.string, from: start, to: index, hasEscapes: hasEscapes)
  }

  private func rejectLong(_ start: Int, _ end: Int, _ hasEscapes: Bool) throws {
    let raw = UnsafeBufferPointer(rebasing: bytes[start..<end])
    let length = hasEscapes ? JSON.unescaped(raw).count : raw.count
    guard length > Limits.string else { return }
    throw JSONError(
      offset: start - 1, found: "a string of \(length) bytes", expected: "at most \(Limits.string) bytes in a string")
  }

  /// The index after the escape that begins at `index`.
  private func escape(at index: Int) throws -> Int {
    guard index + 1 < bytes.count else { throw unexpected("an escape") }
    switch bytes[index + 1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      return index + 2
    case UInt8(ascii: "u"): return try unicodeEscape(at: index)
    default:
      throw JSONError(
        offset: index, found: "an unknown escape", expected: "one of \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u")
    }
  }

  private func unicodeEscape(at index: Int) throws -> Int {
    guard let unit = JSON.hexadecimal(bytes, at: index + 2) else {
      throw JSONError(offset: index, found: "an unknown escape", expected: "four hexadecimal digits after \\u")
    }
    guard unit & 0xF800 == 0xD800 else { return index + 6 }
    let isPair =
      unit < 0xDC00 && index + 12 <= bytes.count && bytes[index + 6] == UInt8(ascii: "\\")
      && bytes[index + 7] == UInt8(ascii: "u") && (JSON.hexadecimal(bytes, at: index + 8) ?? 0) & 0xFC00 == 0xDC00
    guard isPair else {
      let digits = String(unit, radix: 16, uppercase: true)
      throw JSONError(offset: index, found: "the lone surrogate \\u\(digits)", expected: "a surrogate pair")
    }
    return index + 12
  }

  mutating func number() throws {
    let start = position
    _ = consume("-")
    if consume("0") {
      if isAtDigit { throw unexpected("no digit after a leading 0") }
    } else {
      try digits()
    }
    var isPlainInteger = position - start <= 15
    if consume(".") {
      isPlainInteger = false
      try digits()
    }
    if at("e") || at("E") {
      isPlainInteger = false
      position += 1
      if !consume("+") { _ = consume("-") }
      try digits()
    }
    if !isPlainInteger {
      let text = String(decoding: bytes[start..<position], as: UTF8.self)
      guard let value = Double(text), value.isFinite else {
        throw JSONError(
          offset: start, found: "the number \(Quoting.shortened(text))",
          expected: "a number that a double-precision value can hold")
      }
    }
    append(.number, from: start)
  }

  private var isAtDigit: Bool {
    position < bytes.count && bytes[position] >= 0x30 && bytes[position] <= 0x39
  }

  private mutating func digits() throws {
    guard isAtDigit else { throw unexpected("a digit") }
    while isAtDigit { position += 1 }
  }

  /// What stands at the position, against what should.
  func unexpected(_ expected: String) -> JSONError {
    guard position < bytes.count else {
      return JSONError(offset: bytes.count, found: "the file ends here", expected: expected)
    }
    let rest = String(decoding: bytes[position..<min(position + 4, bytes.count)], as: UTF8.self)
    let character = rest.unicodeScalars.first.map(Quoting.quoted) ?? "a byte"
    return JSONError(offset: position, found: "the character \(character)", expected: expected)
  }

  func isNewestKey(_ text: StaticString) -> Bool {
    keys.last.map { decoded(nodes[$0]).elementsEqual(text.description.utf8) } ?? false
  }

  /// Compares the newest key with the others of its object, as long as they are few.
  func rejectDuplicate(since first: Int) throws {
    guard let newest = keys.last, keys.count - first <= Self.few else { return }
    for key in keys[first..<keys.count - 1] where areEqual(nodes[key], nodes[newest]) {
      throw duplicate(nodes[newest])
    }
  }

  func rejectDuplicatesAmongMany(since first: Int) throws {
    guard keys.count - first > Self.few else { return }
    var seen: Set<[UInt8]> = []
    for key in keys[first...] {
      guard seen.insert(decoded(nodes[key])).inserted else { throw duplicate(nodes[key]) }
    }
  }

  private func duplicate(_ key: JSON.Node) -> JSONError {
    let text = String(decoding: decoded(key), as: UTF8.self)
    return JSONError(
      offset: Int(key.start) - 1, found: "the key \(Quoting.quoted(text)) twice in one object",
      expected: "each key once")
  }

  private func areEqual(_ one: JSON.Node, _ other: JSON.Node) -> Bool {
    if one.hasEscapes || other.hasEscapes { return decoded(one) == decoded(other) }
    guard one.end - one.start == other.end - other.start, let base = bytes.baseAddress else { return false }
    return memcmp(base + Int(one.start), base + Int(other.start), Int(one.end - one.start)) == 0
  }

  private func decoded(_ key: JSON.Node) -> [UInt8] {
    let raw = UnsafeBufferPointer(rebasing: bytes[Int(key.start)..<Int(key.end)])
    return key.hasEscapes ? JSON.unescaped(raw) : Array(raw)
  }

  /// Up to so many keys are compared one by one; more go through a set.
  private static let few = 16
}

/// The bytes of a string that stand for themselves: all but control characters, the quote and the backslash.
private enum PlainText {
  /// The index of the first other byte.
  static func end(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = UnsafeRawBufferPointer(bytes)
    while index + 8 <= raw.count {
      // Eight bytes at a time: the high bit of a byte of `special` is set where there is one to look at.
      let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let special = below(word, 0x20) | below(word ^ ones &* 0x22, 1) | below(word ^ ones &* 0x5C, 1)
      if special != 0 { break }
      index += 8
    }
    while index < bytes.count, bytes[index] >= 0x20, bytes[index] != 0x22, bytes[index] != 0x5C { index += 1 }
    return index
  }

  /// High bits at least where a byte is less than the limit, if the limit is at most 128.
  private static func below(_ word: UInt64, _ limit: UInt64) -> UInt64 {
    (word &- ones &* limit) & ~word & (ones << 7)
  }

  private static let ones: UInt64 = 0x0101_0101_0101_0101
}
