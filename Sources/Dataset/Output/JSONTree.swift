import Typesetting

/// JSON to be written.
package indirect enum JSONTree: Sendable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONTree])
  /// Members in the order in which they are written.
  case object([(String, JSONTree)])
}

/// Writes JSON: members in their order, nothing in it that a terminal obeys.
package enum JSONWriter {
  /// Two blanks a level. Ends with a line feed.
  package static func text(_ tree: JSONTree) -> String {
    var text = ""
    write(tree, indent: 0, to: &text)
    return text + "\n"
  }

  /// Without blanks, in one line, which ends with a line feed.
  package static func line(_ tree: JSONTree) -> String {
    var text = ""
    write(tree, indent: nil, to: &text)
    return text + "\n"
  }

  /// - Parameter indent: the level; nil for one line
  private static func write(_ tree: JSONTree, indent: Int?, to text: inout String) {
    switch tree {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .number(let value): text += value.isFinite ? NumberText.plain(value) : "null"
    case .string(let value): write(value, to: &text)
    case .array(let elements):
      write(elements, between: ("[", "]"), indent: indent, to: &text) { element, text in
        write(element, indent: indent.map { $0 + 1 }, to: &text)
      }
    case .object(let members):
      write(members, between: ("{", "}"), indent: indent, to: &text) { member, text in
        write(member.0, to: &text)
        text += indent == nil ? ":" : ": "
        write(member.1, indent: indent.map { $0 + 1 }, to: &text)
      }
    }
  }

  private static func write<Child>(
    _ children: [Child], between brackets: (String, String), indent: Int?, to text: inout String,
    _ writeChild: (Child, inout String) -> Void
  ) {
    func breakLine(_ level: Int) {
      if let indent { text += "\n" + String("  ", times: indent + level) }
    }
    text += brackets.0
    for (index, child) in children.enumerated() {
      if index > 0 { text += "," }
      breakLine(1)
      writeChild(child, &text)
    }
    if !children.isEmpty { breakLine(0) }
    text += brackets.1
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      default:
        if let hazard = Hazard.in(scalar), hazard != .lookAlikeRadical {
          for unit in UTF16.encode(scalar) ?? .init() { text += escape(unit) }
        } else {
          text.unicodeScalars.append(scalar)
        }
      }
    }
    text += "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String("0", times: 4 - digits.count) + digits
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
}
