/// Everything in report.json has the type it should have; nothing is missing and nothing unknown.
struct ShapeRule: DatasetRule {
  func findings(in draft: Draft) -> [Finding] {
    var walk = Walk(draft: draft)
    walk.check(draft.root, .report, name: "the file")
    for key in ["sections", "items"] as [StaticString] {
      if let list = draft.root[key], list.kind == .array, list.count == 0 {
        walk.findings.append(draft.finding(.shape, at: list, "\"\(key)\" is empty", expected: "at least one of them"))
      }
    }
    return walk.findings
  }

  private struct Walk {
    let draft: Draft
    var findings: [Finding] = []

    mutating func check(_ value: JSON.Value, _ shape: Shape, name: String) {
      switch (shape, value.kind) {
      case (.text, .string), (.number, .number), (.bool, .true), (.bool, .false), (.date, .string), (.nullable, .null):
        return
      case (.nullable(let inner), _): check(value, inner, name: name)
      case (.choice(let words), .string): checkChoice(value, words, name: name)
      case (.list(let inner), .array):
        for element in value.elements { check(element, inner, name: "an element of \(name)") }
      case (.localized, .object): checkFields(value, Shape.localizedFields, name: name)
      case (.date, .object): checkFields(value, Shape.spanFields, name: name)
      case (.object(let objectName, let fields), .object): checkFields(value, fields, name: objectName)
      default:
        findings.append(draft.finding(.shape, at: value, "\(name) is \(value.kindInWords)", expected: shape.inWords))
      }
    }

    private mutating func checkChoice(_ value: JSON.Value, _ words: [String], name: String) {
      guard let word = value.string, !words.contains(word) else { return }
      let expected = Shape.choice(words).inWords
      findings.append(draft.finding(.shape, at: value, "\(name) is \(Quoting.quoted(word))", expected: expected))
    }

    private mutating func checkFields(_ object: JSON.Value, _ fields: [Shape.Field], name: String) {
      var seen: Set<String> = []
      for (key, value) in object.members {
        let text = key.string ?? ""
        if let field = fields.first(where: { $0.key == text }) {
          seen.insert(text)
          check(value, field.shape, name: "\"\(text)\"")
        } else {
          let keys = fields.map(\.key)
          let near = Nearest.suggestion(for: text, among: keys)
          let expected = "one of " + keys.map { "\"\($0)\"" }.joined(separator: ", ") + near
          findings.append(
            draft.finding(.shape, at: key, "the unknown key \(Quoting.quoted(text)) in \(name)", expected: expected))
        }
      }
      for field in fields where field.isRequired && !seen.contains(field.key) {
        findings.append(
          draft.finding(.shape, at: object, "\"\(field.key)\" is missing in \(name)", expected: field.shape.inWords))
      }
    }
  }
}
