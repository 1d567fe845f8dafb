/// Lines of a text file, counted from 1 by their line feeds.
enum Lines {
  static func number(at offset: Int, in bytes: [UInt8]) -> Int {
    var line = 1
    for byte in bytes.prefix(max(0, offset)) where byte == 10 { line += 1 }
    return line
  }
}

/// The lines of many offsets of one file, each found by bisection.
struct LineTable: Sendable {
  private let starts: [Int]

  init(_ bytes: [UInt8]) {
    var starts = [0]
    for (index, byte) in bytes.enumerated() where byte == 10 { starts.append(index + 1) }
    self.starts = starts
  }

  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
