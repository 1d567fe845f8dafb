/// Names of files, arguments and variables are bytes to the system and need be no UTF-8. As a `String` every byte that isn't
/// is a private character, U+10FF00 and the byte, so that nothing of it is lost. These characters themselves come as the
/// bytes that they are, too.
extension String {
  /// - Parameter bytes: up to the first 0
  package init(system bytes: UnsafePointer<CChar>) {
    if let text = String(validatingCString: bytes), !text.unicodeScalars.contains(where: { $0.systemByte != nil }) {
      self = text
    } else {
      var count = 0
      while bytes[count] != 0 { count += 1 }
      self.init(decoding: UnsafeBufferPointer(start: bytes, count: count).map { UInt8(bitPattern: $0) })
    }
  }

  private init(decoding bytes: [UInt8]) {
    var scalars = String.UnicodeScalarView()
    var parser = Unicode.UTF8.ForwardParser()
    var (input, start) = (bytes.makeIterator(), 0)
    while true {
      let length: Int
      switch parser.parseScalar(from: &input) {
      case .emptyInput:
        self.init(scalars)
        return
      case .valid(let encoded):
        length = encoded.count
        let scalar = Unicode.UTF8.decode(encoded)
        scalars += scalar.systemByte == nil ? [scalar] : Self.escaped(bytes[start..<start + length])
      case .error(let wrong):
        length = wrong
        scalars += Self.escaped(bytes[start..<start + length])
      }
      start += length
    }
  }

  private static func escaped(_ bytes: ArraySlice<UInt8>) -> [Unicode.Scalar] {
    bytes.compactMap { Unicode.Scalar(0x10FF00 + UInt32($0)) }
  }

  /// For a function of the system, with the 0 at the end.
  package var systemBytes: [CChar] {
    var bytes: [CChar] = []
    for scalar in unicodeScalars {
      if let byte = scalar.systemByte {
        bytes.append(CChar(bitPattern: byte))
      } else {
        bytes += UTF8.encode(scalar).map { $0.map { CChar(bitPattern: $0) } } ?? []
      }
    }
    return bytes + [0]
  }
}

extension Unicode.Scalar {
  /// The byte that it stands for.
  package var systemByte: UInt8? {
    0x10FF80...0x10FFFF ~= value ? UInt8(truncatingIfNeeded: value) : nil
  }
}
