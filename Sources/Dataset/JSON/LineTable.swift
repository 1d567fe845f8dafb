import Glibc

/// Lines of a text file, counted from 1 by their line feeds; each is found by bisection.
struct LineTable: Sendable {
  /// A place in the bytes where the file has more.
  struct Cut {
    var offset: Int
    /// How many lines the file has there that the bytes don't have.
    var lines: Int
  }

  /// Where lines begin, without the first.
  private let starts: [UInt32]
  private let first: Int
  private let cut: Cut?

  /// - Parameter first: the line with which the bytes begin
  init(_ bytes: ArraySlice<UInt8>, first: Int = 1, cut: Cut? = nil) {
    starts = bytes.withUnsafeBytes { bytes in
      var starts: [UInt32] = []
      guard let base = bytes.baseAddress else { return starts }
      var offset = 0
      while let found = memchr(base + offset, 10, bytes.count - offset) {
        offset = UnsafeRawPointer(found) - base + 1
        starts.append(UInt32(truncatingIfNeeded: offset))
      }
      return starts
    }
    self.first = first
    self.cut = cut
  }

  /// How many lines end in the bytes.
  var ends: Int { starts.count }

  func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(starts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    let isBehind = cut.map { offset >= $0.offset } ?? false
    return first + low + (isBehind ? cut?.lines ?? 0 : 0)
  }
}
