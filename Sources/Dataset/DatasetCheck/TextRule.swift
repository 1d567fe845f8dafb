import Typesetting

/// Texts are there, and free of what a terminal would obey or a search would miss.
struct TextRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    walk(draft.root, draft.file, &findings)
    for row in draft.observations.rows {
      for (name, field) in zip(draft.observations.header, row.fields) {
        for problem in Self.problems(field, mayBeEmpty: true) {
          findings.append(
            draft.finding(
              .text, at: row, "\(problem.found) in \"\(Quoting.shortened(name))\"", expected: problem.expected))
        }
      }
    }
    return findings
  }

  /// What stands in a value and in all that is in it.
  func walk(_ value: JSON.Value, _ file: ReportFile, _ findings: inout [Finding]) {
    var keys: [JSON.Value] = []
    walk(value, &keys, from: 0, file, &findings)
  }

  func checkTitle(of item: JSON.Value, _ file: ReportFile, _ findings: inout [Finding]) {
    guard let title = item["title"]?["ja"] else { return }
    if title.withText({ Self.surelyFits($0, columns: Self.titleColumns) }) == true { return }
    guard let text = title.string else { return }
    let columns = Metrics().columns(of: text)
    if columns > Self.titleColumns {
      findings.append(
        file.finding(
          .text, at: title, "a title of \(columns) columns",
          expected: "at most \(Self.titleColumns), 16 full-width characters"))
    }
  }

  private static let titleColumns = 32

  /// - Parameter keys: those that lead to the value; from `first` on they are its path for messages
  private func walk(
    _ value: JSON.Value, _ keys: inout [JSON.Value], from first: Int, _ file: ReportFile,
    _ findings: inout [Finding]
  ) {
    switch value.kind {
    case .string:
      if value.withText({ Self.isSurelySound($0) }) == true { return }
      let path = keys[first...].map { Quoting.shortened($0.string ?? "") }.joined(separator: ".")
      for problem in Self.problems(value.string ?? "", mayBeEmpty: path == "english.source") {
        findings.append(
          file.finding(.text, at: value, "\(problem.found) in \"\(path)\"", expected: problem.expected))
      }
    case .array:
      for element in value.elements {
        walk(element, &keys, from: element.kind == .object ? keys.count : first, file, &findings)
      }
    case .object:
      for (key, member) in value.members {
        keys.append(key)
        walk(member, &keys, from: first, file, &findings)
        keys.removeLast()
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
