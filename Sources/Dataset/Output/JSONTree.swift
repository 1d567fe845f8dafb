import Typesetting

/// JSON to be written.
package indirect enum JSONTree: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONTree])
  /// As many elements, each made when it is written: a whole report is a few times as large as its files, or a thousand times.
  case list(Int, @Sendable (Int) -> JSONTree)
  /// Members in the order in which they are written.
  case object([(String, JSONTree)])
}

/// Writes JSON: members in their order, nothing in it that a terminal obeys.
package enum JSONWriter {
  /// Two blanks a level. Ends with a line feed.
  package static func text(_ tree: JSONTree) -> String {
    var text = ""
    write(tree) { text += $0 }
    return text
  }

  /// The same in pieces of about 64 KiB, which are no lines.
  package static func write<Failure: Error>(
    _ tree: JSONTree, _ take: (String) throws(Failure) -> Void
  ) throws(Failure) {
    var pieces = JSONPieces(indent: 0)
    try pieces.write(tree, take)
    try take(pieces.text + "\n")
  }

  /// Without blanks, in one line, which ends with a line feed.
  package static func line(_ tree: JSONTree) -> String {
    var text = ""
    var pieces = JSONPieces(indent: nil)
    pieces.write(tree) { text += $0 }
    return text + pieces.text + "\n"
  }
}

/// What is written and not handed on yet.
private struct JSONPieces {
  /// The level; nil for one line.
  var indent: Int?
  private(set) var text = ""

  /// In bytes.
  private static let size = 1 << 16

  init(indent: Int?) {
    self.indent = indent
  }

  mutating func write<Failure: Error>(
    _ tree: JSONTree, _ take: (String) throws(Failure) -> Void
  ) throws(Failure) {
    switch tree {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.isFinite ? NumberText.plain(value) : "null"
    case .string(let value): write(value)
    case .array(let elements): try write(elements.count, take) { elements[$0] }
    case .list(let count, let element): try write(count, take, element)
    case .object(let members):
      open("{")
      for (index, member) in members.enumerated() {
        breakLine(before: index)
        write(member.0)
        text += indent == nil ? ":" : ": "
        try write(member.1, take)
      }
      close("}", count: members.count)
    }
    guard text.utf8.count >= JSONPieces.size else { return }
    try take(text)
    text = ""
  }

  private mutating func write<Failure: Error>(
    _ count: Int, _ take: (String) throws(Failure) -> Void, _ element: (Int) -> JSONTree
  ) throws(Failure) {
    open("[")
    for index in 0..<count {
      breakLine(before: index)
      try write(element(index), take)
    }
    close("]", count: count)
  }

  private mutating func open(_ bracket: String) {
    text += bracket
    indent = indent.map { $0 + 1 }
  }

  private mutating func close(_ bracket: String, count: Int) {
    indent = indent.map { $0 - 1 }
    if count > 0 { breakLine(before: 0) }
    text += bracket
  }

  private mutating func breakLine(before index: Int) {
    if index > 0 { text += "," }
    guard let indent else { return }
    text += "\n"
    for _ in 0..<indent { text += "  " }
  }

  private mutating func write(_ value: String) {
    text += "\""
    // Scalar by scalar a text takes many times as long.
    if value.unicodeScalars.allSatisfy(\.standsForItself) { text += value } else { writeEscaped(value) }
    text += "\""
  }

  private mutating func writeEscaped(_ value: String) {
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if let hazard = Hazard.in(scalar), hazard != .lookAlikeRadical {
          for unit in UTF16.encode(scalar) ?? .init() { text += Self.escape(unit) }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String("0", times: 4 - digits.count) + digits
  }
}

extension Unicode.Scalar {
  /// Whether it is written as it is.
  fileprivate var standsForItself: Bool {
    switch value {
    case 0x20..<0x7F: value != 0x22 && value != 0x5C
    case 0x3041...0x3096, 0x30A1...0x30FA, 0x4E00...0x9FFF: true
    default: Hazard.in(self).map { $0 == .lookAlikeRadical } ?? true
    }
  }
}

extension JSONTree {
  /// null for nil.
  static func optional(_ text: String?) -> JSONTree {
    text.map { .string($0) } ?? .null
  }

  package static func strings(_ texts: [String]) -> JSONTree {
    .array(texts.map { .string($0) })
  }

  /// A list of what is made of each.
  static func list<Element: Sendable>(_ elements: [Element], _ make: @escaping @Sendable (Element) -> JSONTree)
    -> JSONTree
  {
    .list(elements.count) { make(elements[$0]) }
  }
}
