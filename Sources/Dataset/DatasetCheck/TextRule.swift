import Typesetting

/// Texts are there, and free of what a terminal would obey or a search would miss.
struct TextRule: DatasetRule {
  func findings(in draft: Draft) -> [Finding] {
    var findings: [Finding] = []
    walk(draft.root, path: "", draft, &findings)
    for row in draft.observations.rows {
      for (name, field) in zip(draft.observations.header, row.fields) {
        for problem in Self.problems(field, mayBeEmpty: true) {
          findings.append(
            draft.finding(
              .text, at: row, "\(problem.found) in \"\(Quoting.shortened(name))\"", expected: problem.expected))
        }
      }
    }
    for item in draft.things(.item) {
      guard let title = item.value["title"]?["ja"], let text = title.string else { continue }
      let columns = Metrics().columns(of: text)
      if columns > Self.titleColumns {
        findings.append(
          draft.finding(
            .text, at: title, "a title of \(columns) columns",
            expected: "at most \(Self.titleColumns), 16 full-width characters"))
      }
    }
    return findings
  }

  private static let titleColumns = 32

  private func walk(_ value: JSON.Value, path: String, _ draft: Draft, _ findings: inout [Finding]) {
    switch value.kind {
    case .string:
      for problem in Self.problems(value.string ?? "", mayBeEmpty: path == "english.source") {
        findings.append(
          draft.finding(.text, at: value, "\(problem.found) in \"\(path)\"", expected: problem.expected))
      }
    case .array:
      for element in value.elements { walk(element, path: element.kind == .object ? "" : path, draft, &findings) }
    case .object:
      for (key, member) in value.members {
        let name = Quoting.shortened(key.string ?? "")
        walk(member, path: path.isEmpty ? name : "\(path).\(name)", draft, &findings)
      }
    default: return
    }
  }

  struct Problem {
    var found: String
    var expected: String
  }

  /// Each kind of hazard once, and whether the text is empty or has blanks around it.
  static func problems(_ text: String, mayBeEmpty: Bool) -> [Problem] {
    if text.isEmpty { return mayBeEmpty ? [] : [Problem(found: "an empty text", expected: "a text")] }
    var problems: [Problem] = []
    var seen: Set<Hazard> = []
    for scalar in text.unicodeScalars {
      guard let hazard = Hazard.in(scalar), seen.insert(hazard).inserted else { continue }
      problems.append(problem(hazard, scalar))
    }
    if text.first == " " || text.last == " " || text.first == "\u{3000}" || text.last == "\u{3000}" {
      problems.append(Problem(found: "a text with a blank at its end or beginning", expected: "no blanks around it"))
    }
    return problems
  }

  private static func problem(_ hazard: Hazard, _ scalar: Unicode.Scalar) -> Problem {
    let code = Quoting.codePoint(scalar)
    switch hazard {
    case .control: return Problem(found: "the control character \(code)", expected: "text without control characters")
    case .bidi:
      return Problem(found: "the bidirectional control \(code)", expected: "text without bidirectional controls")
    case .invisible: return Problem(found: "the invisible character \(code)", expected: "text that can be seen")
    case .lookAlikeRadical:
      let ordinary = String(scalar).foldingLookAlikes()
      return Problem(
        found: "the look-alike radical \(code)", expected: "the ordinary kanji \(Quoting.quoted(ordinary))")
    }
  }
}
