/// Takes report.json apart while it is read: the items in batches, everything else, which is little, in one piece.
///
/// It knows just enough of JSON to find the items. What it doesn't understand it gives up on, and the whole file is then
/// parsed to say why.
struct ItemStream {
  /// Something is not as it is in a sound file, or is too large to be taken to pieces.
  struct Strange: Error {}

  private let reader: ItemReader
  /// How much is read at a time.
  private let step: Int
  private var window: [UInt8] = []
  /// The first byte of the window that is not used yet.
  private var position = 0
  private var isAtEnd = false
  /// The bytes of the file before the window.
  private var passed = 0
  /// The file with no item in its list.
  private var frame: [UInt8] = []

  /// Room for one item and for all that is no item.
  private static let most = 256 * 1024 * 1024

  init(_ reader: ItemReader, step: Int = 256 * 1024) {
    self.reader = reader
    self.step = step
  }

  /// How much of the file has been used.
  private var share: Double { Double(passed + position) / Double(max(1, reader.size)) }

  /// Hands out all items, in batches without a root; gives the rest.
  mutating func read(items: (JSON, _ share: Double) throws -> Void) throws -> [UInt8] {
    try expect("{")
    while true {
      guard try peek() == UInt8(ascii: "\"") else { throw Strange() }
      let key = try nextValue()
      try expect(":")
      if frame[key].elementsEqual(Array("\"items\"".utf8)), try peek() == UInt8(ascii: "[") {
        try readItems(items)
      } else {
        _ = try peek()
        _ = try nextValue()
      }
      guard try peek() == UInt8(ascii: ",") else { break }
      try expect(",")
    }
    try expect("}")
    if (try? peek()) != nil { throw Strange() }
    return frame
  }

  private mutating func readItems(_ items: (JSON, _ share: Double) throws -> Void) throws {
    try expect("[")
    _ = try peek()
    while true {
      let (nodes, length) = window.withUnsafeBufferPointer {
        JSONParser.series(UnsafeBufferPointer(rebasing: $0[position...]))
      }
      if length > 0 {
        let bytes = Array(window[position..<position + length])
        guard UTF8Check.problem(in: bytes) == nil else { throw Strange() }
        position += length
        try items(JSON(bytes: bytes, nodes: nodes), share)
        guard try peek() == UInt8(ascii: ",") else { break }
        position += 1
        _ = try peek()
      } else if !fill() {
        throw Strange()
      }
    }
    try expect("]")
  }

  /// A whole value goes to the frame; gives where it stands there.
  private mutating func nextValue() throws -> Range<Int> {
    while true {
      let end = window.withUnsafeBufferPointer { window -> Int? in
        var scan = JSONScan(bytes: window, position: position)
        return scan.skipValue() ? scan.position : nil
      }
      if let end {
        let start = frame.count
        frame += window[position..<end]
        position = end
        return start..<frame.count
      }
      guard fill() else { throw Strange() }
    }
  }

  private mutating func expect(_ character: Unicode.Scalar) throws {
    guard try peek() == UInt8(ascii: character) else { throw Strange() }
    frame.append(UInt8(ascii: character))
    position += 1
  }

  /// The next byte that is no blank.
  private mutating func peek() throws -> UInt8 {
    while true {
      while position < window.count {
        switch window[position] {
        case 0x20, 0x0A, 0x0D, 0x09: position += 1
        default: return window[position]
        }
      }
      guard fill() else { throw Strange() }
    }
  }

  /// Reads on. The window grows as long as nothing of it is used.
  private mutating func fill() -> Bool {
    let rest = window.count - position
    guard rest < Self.most else { return false }
    // Anew: the one that held all sections would stay as large to the end.
    window = Array(window[position...])
    passed += position
    position = 0
    return reader.read(max(step, rest), appendingTo: &window)
  }
}
