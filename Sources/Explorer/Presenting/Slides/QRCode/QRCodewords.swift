/// What is written into a code: length and bytes, filled up, with the bytes that mend errors (Reed and Solomon).
struct QRCodewords {
  /// A byte of each block in turn, so that a stain harms all of them a little.
  let interleaved: [UInt8]

  init(_ bytes: [UInt8], version: QRVersion) {
    var data = QRCodewords.data(bytes, count: version.capacity + 2)[...]
    var blocks: [[UInt8]] = []
    for count in version.blocks {
      blocks.append(Array(data.prefix(count)))
      data = data.dropFirst(count)
    }
    let corrections = blocks.map { QRCodewords.correction(of: $0, count: version.correction) }
    interleaved = QRCodewords.inTurn(blocks) + QRCodewords.inTurn(corrections)
  }

  /// Four bits for bytes, eight for how many, the bytes, four for the end; then two fillers in turn.
  private static func data(_ bytes: [UInt8], count: Int) -> [UInt8] {
    var data: [UInt8] = []
    // Four bits late, hence each byte in the halves of two.
    var half: UInt8 = 0x4
    for byte in [UInt8(bytes.count)] + bytes {
      data.append(half << 4 | byte >> 4)
      half = byte & 0xF
    }
    data.append(half << 4)
    for index in 0..<count - data.count { data.append(index.isMultiple(of: 2) ? 0xEC : 0x11) }
    return data
  }

  private static func inTurn(_ blocks: [[UInt8]]) -> [UInt8] {
    (0..<(blocks.map(\.count).max() ?? 0)).flatMap { index in blocks.compactMap { $0[safe: index] } }
  }

  // MARK: Correction

  /// The rest of a division by the product of (x - 2^i).
  private static func correction(of data: [UInt8], count: Int) -> [UInt8] {
    var divisor: [UInt8] = Array(repeating: 0, count: count - 1) + [1]
    var root: UInt8 = 1
    for _ in 0..<count {
      for index in divisor.indices {
        divisor[index] = product(divisor[index], root) ^ (divisor[safe: index + 1] ?? 0)
      }
      root = product(root, 2)
    }
    var rest: [UInt8] = Array(repeating: 0, count: count)
    for byte in data {
      let factor = byte ^ rest.removeFirst()
      rest.append(0)
      for index in rest.indices { rest[index] ^= product(divisor[index], factor) }
    }
    return rest
  }

  /// In the field of 256 elements by x⁸ + x⁴ + x³ + x² + 1.
  private static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
    var product = 0
    for bit in (0..<8).reversed() {
      product = product << 1 ^ (product >> 7) * 0x11D
      product ^= Int(other >> UInt8(bit) & 1) * Int(one)
    }
    return UInt8(product)
  }
}
