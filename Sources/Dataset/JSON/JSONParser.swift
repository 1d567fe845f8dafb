/// Reads RFC 8259 text strictly: no duplicate keys, no lone surrogates, no numbers beyond a Double, no bytes that are
/// no UTF-8, nesting and strings within `Limits`.
struct JSONParser {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  var depth = 0
  var nodes: [JSON.Node] = []
  /// Keys of the objects that are open, innermost last.
  var keys: [Int] = []
  let monitor: LoadMonitor?
  private var nextReport = 0

  private init(bytes: UnsafeBufferPointer<UInt8>, monitor: LoadMonitor?) {
    self.bytes = bytes
    self.monitor = monitor
    nodes.reserveCapacity(bytes.count / 24 + 16)
  }

  struct Cancelled: Error {}

  /// Throws `JSONError`, or `Cancelled` when the monitor says so. Progress runs from 0 to 1.
  ///
  /// - Parameter isProved: the bytes are known to be UTF-8
  static func parse(_ bytes: [UInt8], isProved: Bool = false, monitor: LoadMonitor? = nil) throws -> JSON {
    if !isProved, let error = UTF8Check.problem(in: bytes) { throw error }
    let nodes = try bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer, monitor: monitor)
      try parser.document()
      return parser.nodes
    }
    return JSON(bytes: bytes, nodes: nodes)
  }

  /// Values with commas between them, as many as are whole, in a document that has no single root.
  ///
  /// Gives where the last of them ends, in bytes from the start; what is wrong behind it stays undiscovered. Whether they are
  /// UTF-8 is not looked at.
  static func series(_ bytes: UnsafeBufferPointer<UInt8>) -> (nodes: [JSON.Node], end: Int) {
    var parser = JSONParser(bytes: bytes, monitor: nil)
    var (count, end) = (0, 0)
    while (try? parser.value()) != nil {
      (count, end) = (parser.nodes.count, parser.position)
      parser.skipBlanks()
      guard parser.consume(",") else { break }
      parser.skipBlanks()
    }
    parser.nodes.removeLast(parser.nodes.count - count)
    return (parser.nodes, end)
  }

  private mutating func document() throws {
    skipBlanks()
    guard position < bytes.count else {
      throw JSONError(offset: 0, found: "the file is empty", expected: "a JSON object")
    }
    try value()
    skipBlanks()
    if position < bytes.count { throw unexpected("the end of the file") }
  }

  mutating func value() throws {
    guard position < bytes.count else { throw unexpected("a value") }
    switch bytes[position] {
    case UInt8(ascii: "\""): try string()
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["): try array()
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): try number()
    case UInt8(ascii: "t"): try word("true", .true)
    case UInt8(ascii: "f"): try word("false", .false)
    case UInt8(ascii: "n"): try word("null", .null)
    default: throw unexpected("a value")
    }
  }

  private mutating func object() throws {
    let index = try open(.object)
    let firstKey = keys.count
    skipBlanks()
    if at("}") { return close(index) }
    while true {
      guard at("\"") else { throw unexpected("a key in quotes") }
      keys.append(nodes.count)
      try string()
      try rejectDuplicate(since: firstKey)
      skipBlanks()
      guard consume(":") else { throw unexpected("\":\" after the key") }
      skipBlanks()
      try value()
      skipBlanks()
      if consume(",") {
        skipBlanks()
        continue
      }
      guard at("}") else { throw unexpected("\",\" or \"}\"") }
      try rejectDuplicatesAmongMany(since: firstKey)
      keys.removeSubrange(firstKey...)
      return close(index)
    }
  }

  private mutating func array() throws {
    let index = try open(.array)
    skipBlanks()
    if at("]") { return close(index) }
    while true {
      try value()
      skipBlanks()
      if consume(",") {
        skipBlanks()
        continue
      }
      guard at("]") else { throw unexpected("\",\" or \"]\"") }
      return close(index)
    }
  }

  private mutating func open(_ kind: JSON.Kind) throws -> Int {
    depth += 1
    if depth > Limits.nesting {
      throw JSONError(
        offset: position, found: "more than \(Limits.nesting) levels of nesting", expected: "at most \(Limits.nesting)")
    }
    if position >= nextReport, let monitor {
      if monitor.isCancelled() { throw Cancelled() }
      monitor.progress(Double(position) / Double(bytes.count))
      nextReport = position + 256 * 1024
    }
    nodes.append(.init(start: UInt32(position), end: 0, next: 0, kind: kind, hasEscapes: false))
    position += 1
    return nodes.count - 1
  }

  private mutating func close(_ index: Int) {
    position += 1
    depth -= 1
    nodes[index].end = UInt32(position)
    nodes[index].next = UInt32(nodes.count)
  }

  mutating func skipBlanks() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  func at(_ character: Unicode.Scalar) -> Bool {
    position < bytes.count && bytes[position] == UInt8(ascii: character)
  }

  mutating func consume(_ character: Unicode.Scalar) -> Bool {
    guard at(character) else { return false }
    position += 1
    return true
  }

  private mutating func word(_ word: StaticString, _ kind: JSON.Kind) throws {
    let start = position
    for offset in 0..<word.utf8CodeUnitCount {
      guard position < bytes.count, bytes[position] == word.utf8Start[offset] else {
        throw unexpected("\"\(word)\"")
      }
      position += 1
    }
    append(kind, from: start)
  }

  mutating func append(_ kind: JSON.Kind, from start: Int, to end: Int? = nil, hasEscapes: Bool = false) {
    nodes.append(
      .init(
        start: UInt32(start), end: UInt32(end ?? position), next: UInt32(nodes.count + 1), kind: kind,
        hasEscapes: hasEscapes))
  }
}
