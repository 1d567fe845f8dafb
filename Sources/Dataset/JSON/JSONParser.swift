/// Reads RFC 8259 text strictly: no duplicate keys, no lone surrogates, no numbers beyond a Double, nesting and strings
/// within `Limits`. Whether the bytes are UTF-8 is looked at before.
///
/// A document that is read piece by piece is parsed in steps: what goes wrong because the bytes end too early is tried again,
/// from the mark before it, when there are more.
struct JSONParser {
  var bytes: UnsafeBufferPointer<UInt8>
  var position = 0
  private(set) var depth = 0
  var nodes: [JSON.Node] = []
  /// Keys of the objects that are open, innermost last.
  var keys: [Int] = []

  init(bytes: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0)) {
    self.bytes = bytes
  }

  /// Throws `JSONError`, also for bytes that are no UTF-8.
  static func parse(_ bytes: [UInt8]) throws -> JSON {
    if let error = UTF8Check.problem(in: bytes) { throw error }
    let nodes = try bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(bytes: buffer)
      parser.nodes.reserveCapacity(buffer.count / 24 + 16)
      try parser.begin()
      try parser.value()
      try parser.end()
      return parser.nodes
    }
    return JSON(bytes: bytes, nodes: nodes)
  }

  /// How far it has come.
  struct Mark {
    fileprivate let position, depth, nodes, keys: Int
  }

  var mark: Mark { Mark(position: position, depth: depth, nodes: nodes.count, keys: keys.count) }

  mutating func rewind(to mark: Mark) {
    position = mark.position
    depth = mark.depth
    nodes.removeLast(nodes.count - mark.nodes)
    keys.removeLast(keys.count - mark.keys)
  }

  /// To the value of the document.
  mutating func begin() throws {
    skipBlanks()
    guard position < bytes.count else {
      throw JSONError(offset: 0, found: "the file is empty", expected: "a JSON object")
    }
  }

  /// From its value to the end of the document.
  mutating func end() throws {
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
    var follows = !at("}")
    while follows {
      try key(since: firstKey)
      try value()
      follows = try goesOn(to: "}")
    }
    try rejectDuplicatesAmongMany(since: firstKey)
    keys.removeSubrange(firstKey...)
    close(index)
  }

  private mutating func array() throws {
    let index = try open(.array)
    var follows = !at("]")
    while follows {
      try value()
      follows = try goesOn(to: "]")
    }
    close(index)
  }

  /// To the first key or element, or the end, of the object or array that begins here. Gives its node.
  mutating func open(_ kind: JSON.Kind) throws -> Int {
    depth += 1
    if depth > Limits.nesting {
      throw JSONError(
        offset: position, found: "more than \(Limits.nesting) levels of nesting", expected: "at most \(Limits.nesting)")
    }
    nodes.append(.init(start: UInt32(position), end: 0, next: 0, kind: kind, hasEscapes: false))
    position += 1
    skipBlanks()
    return nodes.count - 1
  }

  /// A key, to its value.
  ///
  /// - Parameter first: the first of the object's keys in `keys`
  mutating func key(since first: Int) throws {
    guard at("\"") else { throw unexpected("a key in quotes") }
    keys.append(nodes.count)
    try string()
    try rejectDuplicate(since: first)
    skipBlanks()
    guard consume(":") else { throw unexpected("\":\" after the key") }
    skipBlanks()
  }

  /// Whether another value follows; then to it, else to what closes the list.
  mutating func goesOn(to closing: Unicode.Scalar) throws -> Bool {
    skipBlanks()
    if consume(",") {
      skipBlanks()
      return true
    }
    guard at(closing) else { throw unexpected("\",\" or \"\(closing)\"") }
    return false
  }

  mutating func close(_ index: Int) {
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
