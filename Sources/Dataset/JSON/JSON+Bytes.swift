extension JSON {
  /// The bytes of a string's text; they must not be kept.
  func withText<Result>(_ node: Node, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      let raw = UnsafeBufferPointer(rebasing: bytes[Int(node.start)..<Int(node.end)])
      return node.hasEscapes ? JSON.unescaped(raw).withUnsafeBufferPointer(body) : body(raw)
    }
  }
}

extension JSON.Value {
  /// The bytes of a string's text, without a String being made; nil for other values.
  func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
    let node = node
    return node.kind == .string ? document.withText(node, body) : nil
  }

  /// Whether it is exactly this string.
  func equals(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in withText { $0.equals(text) } } == true
  }
}

extension TextStore {
  /// Appends the text of a string, without its length.
  func append(_ node: JSON.Node, of document: JSON) {
    document.withText(node) { append($0) }
  }

  /// Appends the length of a string's text.
  func append(lengthOf node: JSON.Node?, of document: JSON) {
    append(length: node.map { document.withText($0, \.count) } ?? 0)
  }
}
