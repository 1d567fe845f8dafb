/// Everything in report.json has the type it should have; nothing is missing and nothing unknown.
struct ShapeRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var walk = Walk(file: draft.file)
    walk.check(draft.root, .report, name: nil)
    for (key, elements) in [("sections", 0), ("items", draft.items.elements)] as [(StaticString, Int)] {
      if let list = draft.root[key], list.kind == .array, list.count + elements == 0 {
        walk.findings.append(draft.finding(.shape, at: list, "\"\(key)\" is empty", expected: "at least one of them"))
      }
    }
    return walk.findings
  }

  struct Walk {
    let file: ReportFile
    var findings: [Finding] = []

    /// - Parameter name: the key that the value or the list around it has; nil for the file
    mutating func check(_ value: JSON.Value, _ shape: Shape, name: String?, isElement: Bool = false) {
      switch (shape, value.kind) {
      case (.text, .string), (.number, .number), (.bool, .true), (.bool, .false), (.date, .string), (.nullable, .null):
        return
      case (.nullable(let inner), _): check(value, inner, name: name, isElement: isElement)
      case (.choice(let words), .string): checkChoice(value, words, name: Self.words(name, isElement))
      case (.list(let inner), .array):
        for element in value.elements { check(element, inner, name: name, isElement: true) }
      case (.localized, .object): checkFields(value, Shape.localizedFields, name: Self.words(name, isElement))
      case (.date, .object): checkFields(value, Shape.spanFields, name: Self.words(name, isElement))
      case (.object(let objectName, let fields), .object): checkFields(value, fields, name: objectName)
      default:
        findings.append(
          file.finding(
            .shape, at: value, "\(Self.words(name, isElement)) is \(value.kindInWords)", expected: shape.inWords))
      }
    }

    private static func words(_ name: String?, _ isElement: Bool) -> String {
      guard let name else { return "the file" }
      return isElement ? "an element of \"\(name)\"" : "\"\(name)\""
    }

    private mutating func checkChoice(_ value: JSON.Value, _ words: [String], name: @autoclosure () -> String) {
      guard let word = value.string, !words.contains(word) else { return }
      let expected = Shape.choice(words).inWords
      findings.append(file.finding(.shape, at: value, "\(name()) is \(Quoting.quoted(word))", expected: expected))
    }

    private mutating func checkFields(
      _ object: JSON.Value, _ fields: [Shape.Field], name: @autoclosure () -> String
    ) {
      // One bit a field; the format has objects of nine.
      var seen: UInt64 = 0
      for (key, value) in object.members {
        if let index = fields.firstIndex(where: { key.equals($0.key) }) {
          seen |= 1 << UInt64(index)
          check(value, fields[index].shape, name: fields[index].key)
        } else {
          let text = key.string ?? ""
          let keys = fields.map(\.key)
          let near = Suggestions.suggestion(for: text, among: keys)
          let expected = "one of " + keys.map { "\"\($0)\"" }.joined(separator: ", ") + near
          findings.append(
            file.finding(.shape, at: key, "the unknown key \(Quoting.quoted(text)) in \(name())", expected: expected))
        }
      }
      for (index, field) in fields.enumerated() where field.isRequired && seen & 1 << UInt64(index) == 0 {
        findings.append(
          file.finding(.shape, at: object, "\"\(field.key)\" is missing in \(name())", expected: field.shape.inWords))
      }
    }
  }
}
