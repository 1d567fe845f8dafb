/// A QR code of a text (ISO/IEC 18004), in bytes and at level M, which still reads with 15 % of it damaged or out of focus.
struct QRCode {
  /// Dark ones are true; the light margin of `quietZone` around them belongs to the code and is not among them.
  let modules: [[Bool]]

  /// Modules that must stay light on every side, or readers don't find it.
  static let quietZone = 4

  /// nil for more than 180 bytes: beyond that a screen has no room either.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard let version = QRVersion.all.first(where: { bytes.count <= $0.capacity }) else { return nil }
    let codewords = QRCodewords(bytes, version: version).interleaved
    var best: (penalty: Int, modules: [[Bool]])?
    for mask in QRMask.all {
      var symbol = QRSymbol(version: version)
      symbol.place(codewords, mask: mask)
      let penalty = symbol.penalty
      if best.map({ penalty < $0.penalty }) ?? true { best = (penalty, symbol.modules) }
    }
    guard let best else { return nil }
    modules = best.modules
  }
}

/// How large a code is, and how what is in it is parted for the correction of errors.
struct QRVersion: Sendable {
  let number: Int
  /// Of correction, in each block.
  let correction: Int
  /// Bytes of data in each block, the shorter ones first.
  let blocks: [Int]
  /// Where the centres of the small squares lie, in rows and in columns.
  let alignment: [Int]

  /// Modules on a side.
  var side: Int { 17 + 4 * number }
  /// Bytes of text: four bits say that they are bytes, eight how many.
  var capacity: Int { blocks.reduce(0, +) - 2 }

  /// Level M of versions 1 to 9; from 10 on lengths take two bytes.
  static let all: [QRVersion] = [
    ([16], 10, []), ([28], 16, [6, 18]), ([44], 26, [6, 22]), ([32, 32], 18, [6, 26]), ([43, 43], 24, [6, 30]),
    ([27, 27, 27, 27], 16, [6, 34]), ([31, 31, 31, 31], 18, [6, 22, 38]), ([38, 38, 39, 39], 22, [6, 24, 42]),
    ([36, 36, 36, 37, 37], 22, [6, 26, 46]),
  ].enumerated().map { QRVersion(number: $0 + 1, correction: $1.1, blocks: $1.0, alignment: $1.2) }
}

/// One of the eight patterns that keep a code from having large areas of one colour.
struct QRMask {
  /// 0 to 7.
  let number: Int

  static var all: [QRMask] { (0..<8).map { QRMask(number: $0) } }

  func turns(_ row: Int, _ column: Int) -> Bool {
    let product = row * column
    return switch number {
    case 0: (row + column).isMultiple(of: 2)
    case 1: row.isMultiple(of: 2)
    case 2: column.isMultiple(of: 3)
    case 3: (row + column).isMultiple(of: 3)
    case 4: (row / 2 + column / 3).isMultiple(of: 2)
    case 5: product % 2 + product % 3 == 0
    case 6: (product % 2 + product % 3).isMultiple(of: 2)
    default: ((row + column) % 2 + product % 3).isMultiple(of: 2)
    }
  }
}
