/// Whether bytes are UTF-8 text without a byte order mark.
enum UTF8Check {
  static func problem(in bytes: [UInt8]) -> JSONError? {
    if bytes.count > Int(UInt32.max) {
      return JSONError(offset: 0, found: "a file of \(bytes.count) bytes", expected: "less than 4 GiB")
    }
    do throws(JSONError) {
      _ = try bytes.withUnsafeBufferPointer { bytes throws(JSONError) in try text(in: bytes, isStart: true, isEnd: true)
      }
      return nil
    } catch {
      return error
    }
  }

  /// How many bytes of a piece of a file are text: all, but for a last scalar that may go on in the next piece.
  ///
  /// - Parameters:
  ///   - isStart: whether it is the beginning of the file
  ///   - isEnd: whether there is no next piece
  static func text(
    in piece: UnsafeBufferPointer<UInt8>, isStart: Bool, isEnd: Bool
  ) throws(JSONError) -> Int {
    if isStart, piece.starts(with: [0xEF, 0xBB, 0xBF]) {
      throw JSONError(offset: 0, found: "a byte order mark", expected: "UTF-8 without one")
    }
    do {
      _ = try UTF8Span(validating: piece.span)
      return piece.count
    } catch {
      let offset = error.byteOffsets.lowerBound
      if !isEnd, error.kind == .truncatedScalar, error.byteOffsets.upperBound == piece.count { return offset }
      let digits = String(piece[offset], radix: 16, uppercase: true)
      throw JSONError(offset: offset, found: "the byte 0x\(digits), which is not UTF-8", expected: "UTF-8 text")
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
