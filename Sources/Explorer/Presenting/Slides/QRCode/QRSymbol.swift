/// A code's modules: first the patterns by which readers find it, then what it says.
struct QRSymbol {
  private let version: QRVersion
  private(set) var modules: [[Bool]]
  /// What no data is written over.
  private var isTaken: [[Bool]]

  private var side: Int { version.side }

  init(version: QRVersion) {
    self.version = version
    modules = Array(repeating: Array(repeating: false, count: version.side), count: version.side)
    isTaken = modules
    drawTiming()
    for (row, column) in [(3, 3), (3, side - 4), (side - 4, 3)] { drawFinder(row, column) }
    drawAlignment()
    drawFormat(mask: 0)
    drawVersion()
  }

  private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
    guard 0..<side ~= row, 0..<side ~= column else { return }
    modules[row][column] = isDark
    isTaken[row][column] = true
  }

  // MARK: Patterns

  private mutating func drawTiming() {
    for index in 0..<side {
      set(6, index, index.isMultiple(of: 2))
      set(index, 6, index.isMultiple(of: 2))
    }
  }

  private mutating func drawFinder(_ row: Int, _ column: Int) {
    for down in -4...4 {
      for right in -4...4 { set(row + down, column + right, ![2, 4].contains(max(abs(down), abs(right)))) }
    }
  }

  /// None where finders are.
  private mutating func drawAlignment() {
    guard let (first, last) = version.alignment.first.flatMap({ first in version.alignment.last.map { (first, $0) } })
    else { return }
    for row in version.alignment {
      for column in version.alignment
      where ![(first, first), (first, last), (last, first)].contains(where: { $0 == (row, column) }) {
        for down in -2...2 {
          for right in -2...2 { set(row + down, column + right, max(abs(down), abs(right)) != 1) }
        }
      }
    }
  }

  /// Level M and the mask, with what mends errors in them, in two places.
  private mutating func drawFormat(mask: Int) {
    var rest = mask
    for _ in 0..<10 { rest = rest << 1 ^ (rest >> 9) * 0x537 }
    let bits = (mask << 10 | rest) ^ 0x5412
    func isDark(_ bit: Int) -> Bool { bits >> bit & 1 == 1 }
    let around =
      [(0, 8), (1, 8), (2, 8), (3, 8), (4, 8), (5, 8), (7, 8), (8, 8), (8, 7)] + (0..<6).reversed().map { (8, $0) }
    for (bit, place) in around.enumerated() { set(place.0, place.1, isDark(bit)) }
    for bit in 0..<8 { set(8, side - 1 - bit, isDark(bit)) }
    for bit in 8..<15 { set(side - 15 + bit, 8, isDark(bit)) }
    set(side - 8, 8, true)
  }

  /// Only large ones have it.
  private mutating func drawVersion() {
    guard version.number >= 7 else { return }
    var rest = version.number
    for _ in 0..<12 { rest = rest << 1 ^ (rest >> 11) * 0x1F25 }
    let bits = version.number << 12 | rest
    for bit in 0..<18 {
      let (near, far) = (bit / 3, side - 11 + bit % 3)
      set(near, far, bits >> bit & 1 == 1)
      set(far, near, bits >> bit & 1 == 1)
    }
  }

  // MARK: Data

  /// Up and down in pairs of columns from the right, left out what is taken; modules that are left over are light.
  mutating func place(_ codewords: [UInt8], mask: QRMask) {
    drawFormat(mask: mask.number)
    var next = 0
    var isUpward = true
    for right in stride(from: side - 1, to: 0, by: -2).map({ $0 <= 6 ? $0 - 1 : $0 }) {
      for row in isUpward ? Array((0..<side).reversed()) : Array(0..<side) {
        for column in [right, right - 1] where !isTaken[row][column] {
          let byte = codewords[safe: next / 8] ?? 0
          modules[row][column] = (byte >> UInt8(7 - next % 8) & 1 == 1) != mask.turns(row, column)
          next += 1
        }
      }
      isUpward.toggle()
    }
  }

  // MARK: Penalty

  /// How hard it is to read: long runs, squares, what looks like a finder, more of one colour.
  var penalty: Int {
    let columns = (0..<side).map { column in modules.map { $0[column] } }
    let lines = (modules + columns).reduce(0) { $0 + QRSymbol.penalty(ofLine: $1) }
    var squares = 0
    for row in 1..<side {
      for column in 1..<side {
        let four = [
          modules[row - 1][column - 1], modules[row - 1][column], modules[row][column - 1], modules[row][column],
        ]
        if Set(four).count == 1 { squares += 3 }
      }
    }
    let dark = modules.joined().count { $0 }
    return lines + squares + abs(dark * 20 - side * side * 10) / (side * side) * 10
  }

  private static func penalty(ofLine line: [Bool]) -> Int {
    var (penalty, run) = (0, 1)
    for index in 1..<line.count {
      run = line[index] == line[index - 1] ? run + 1 : 1
      penalty += run == 5 ? 3 : run > 5 ? 1 : 0
    }
    for start in 0...(line.count - finderLike.count) {
      let part = line[start..<start + finderLike.count]
      if part.elementsEqual(finderLike) || part.reversed().elementsEqual(finderLike) { penalty += 40 }
    }
    return penalty
  }

  private static let finderLike = [true, false, true, true, true, false, true, false, false, false, false]
}
