/// Whether bytes are UTF-8 text without a byte order mark.
enum UTF8Check {
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
