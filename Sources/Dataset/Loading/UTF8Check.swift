/// Whether bytes are UTF-8 text without a byte order mark.
enum UTF8Check {
  /// How many bytes there are up to the last scalar that could be cut off.
  static func wholeScalars(in bytes: [UInt8]) -> Int {
    for back in 1...3 where back <= bytes.count {
      let byte = bytes[bytes.count - back]
      // The bytes after the first begin with 10, and the first tells how many there are.
      if byte & 0xC0 == 0x80 { continue }
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return back < length ? bytes.count - back : bytes.count
    }
    return bytes.count
  }

  static func problem(in bytes: [UInt8]) -> JSONError? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      return JSONError(offset: 0, found: "a byte order mark", expected: "UTF-8 without one")
    }
    if bytes.count > Int(UInt32.max) {
      return JSONError(offset: 0, found: "a file of \(bytes.count) bytes", expected: "less than 4 GiB")
    }
    do {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      let offset = error.byteOffsets.lowerBound
      let digits = String(bytes[offset], radix: 16, uppercase: true)
      return JSONError(offset: offset, found: "the byte 0x\(digits), which is not UTF-8", expected: "UTF-8 text")
    }
  }
}

extension String {
  /// Text from bytes of a file that `UTF8Check` found in order: a second look would take longer than the copying.
  init(validated bytes: UnsafeBufferPointer<UInt8>) {
    var all: UInt8 = 0
    for byte in bytes { all |= byte }
    // Strings that know themselves to be ASCII are compared and hashed several times as fast.
    self = bytes.isEmpty ? "" : String(copying: UTF8Span(unchecked: bytes.span, isKnownASCII: all < 0x80))
  }
}
