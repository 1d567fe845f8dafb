/// A parsed JSON document: its bytes and a flat list of its values in document order.
///
/// Values are handles into it; text and numbers are made only when asked for, so that reading a document costs
/// little more than scanning it.
package final class JSON: Sendable {
  package enum Kind: UInt8, Sendable {
    case null, `false`, `true`, number, string, array, object
  }

  /// One value. The children of an array or object follow it; `next` is the index after the last of them.
  /// For strings `start..<end` is what stands between the quotes. In objects keys and values alternate.
  struct Node {
    var start: UInt32
    var end: UInt32
    var next: UInt32
    var kind: Kind
    var hasEscapes: Bool
  }

  let bytes: [UInt8]
  let nodes: [Node]

  init(bytes: [UInt8], nodes: [Node]) {
    self.bytes = bytes
    self.nodes = nodes
  }

  /// Takes a whole document apart; nil for what is no JSON that we accept.
  package static func parsed(_ bytes: [UInt8]) -> JSON? {
    try? JSONParser.parse(bytes)
  }

  package var root: Value { Value(document: self, index: 0) }

  /// A value of a document.
  package struct Value: Sendable {
    let document: JSON
    let index: Int

    var node: Node { document.nodes[index] }
  }
}

extension JSON.Value {
  package var kind: JSON.Kind { node.kind }

  /// Where it begins, in bytes from the start of the file.
  package var offset: Int {
    let node = node
    return node.kind == .string ? Int(node.start) - 1 : Int(node.start)
  }

  package var isNull: Bool { kind == .null }

  package var bool: Bool? {
    switch kind {
    case .true: true
    case .false: false
    default: nil
    }
  }

  package var string: String? {
    let node = node
    return node.kind == .string ? document.string(node) : nil
  }

  package var number: Double? {
    kind == .number ? Double(text) : nil
  }

  /// The value as it stands in the file.
  package var text: String {
    let node = node
    let quote = node.kind == .string ? 1 : 0
    return String(decoding: document.bytes[Int(node.start) - quote..<Int(node.end) + quote], as: UTF8.self)
  }

  /// The elements of an array; none for other values.
  package var elements: JSON.Elements { JSON.Elements(value: self) }

  /// The members of an object in file order; none for other values.
  package var members: JSON.Members { JSON.Members(value: self) }

  /// The number of elements or members.
  package var count: Int {
    var count = 0
    var child = index + 1
    let end = Int(node.next)
    while child < end {
      if kind == .object { child += 1 }
      child = Int(document.nodes[child].next)
      count += 1
    }
    return count
  }

  /// A member of an object.
  package subscript(key: StaticString) -> JSON.Value? {
    let node = node
    guard node.kind == .object else { return nil }
    var child = index + 1
    while child < Int(node.next) {
      if document.key(document.nodes[child], is: key) { return JSON.Value(document: document, index: child + 1) }
      child = Int(document.nodes[child + 1].next)
    }
    return nil
  }

  /// Whether it is exactly this string.
  package func equals(_ text: StaticString) -> Bool {
    kind == .string && document.key(node, is: text)
  }
}

extension JSON {
  /// The elements of an array.
  package struct Elements: Sequence, IteratorProtocol {
    let document: JSON
    var child: Int
    let end: Int

    init(value: Value) {
      document = value.document
      child = value.index + 1
      end = value.kind == .array ? Int(value.node.next) : 0
    }

    /// The values of a document without a root.
    init(series document: JSON) {
      self.document = document
      child = 0
      end = document.nodes.count
    }

    package mutating func next() -> Value? {
      guard child < end else { return nil }
      defer { child = Int(document.nodes[child].next) }
      return Value(document: document, index: child)
    }
  }

  /// The members of an object.
  package struct Members: Sequence, IteratorProtocol {
    let document: JSON
    var child: Int
    let end: Int

    init(value: Value) {
      document = value.document
      child = value.index + 1
      end = value.kind == .object ? Int(value.node.next) : 0
    }

    package mutating func next() -> (key: Value, value: Value)? {
      guard child < end else { return nil }
      defer { child = Int(document.nodes[child + 1].next) }
      return (Value(document: document, index: child), Value(document: document, index: child + 1))
    }
  }
}
