/// Whoever types kana or romaji finds every Japanese text: readings are there, fit their texts, and are in kana.
struct ReadingRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    check(draft.root["title"], "title", draft.file, &findings)
    check(draft.root["publisher"], "publisher", draft.file, &findings)
    for thing in ParsedDataset.Kind.allCases.flatMap(draft.things) {
      for name in Self.names { check(thing.value[name], name, draft.file, &findings) }
      check(thing.value["unit"], "unit", isNeeded: false, draft.file, &findings)
      check(thing.value["about"]?["text"], "about.text", draft.file, &findings)
    }
    return findings
  }

  private static let names: [StaticString] = ["title", "short", "statement", "remark", "label", "name", "what"]

  func check(item: JSON.Value, _ file: ReportFile, _ findings: inout [Finding]) {
    check(item["title"], "title", file, &findings)
    check(item["statement"], "statement", file, &findings)
  }

  private func isSurelySound(_ text: JSON.Value, _ reading: JSON.Value?) -> Bool {
    let isSound = text.withText { text in
      reading.map { $0.withText { Self.surelyFits($0, text) } ?? false } ?? Self.surelyReadsAsItself(text)
    }
    return isSound == true
  }

  private func check(
    _ value: JSON.Value?, _ name: StaticString, isNeeded: Bool = true, _ file: ReportFile,
    _ findings: inout [Finding]
  ) {
    guard let value, let place = value["ja"] else { return }
    if isSurelySound(place, value["reading"]) { return }
    guard let ja = place.string else { return }
    guard let written = value["reading"] else {
      if isNeeded, ja.unicodeScalars.contains(where: Self.needsReading) {
        findings.append(
          file.finding(
            .reading, at: place, "\"\(name)\" without \"reading\"", expected: "how \(Quoting.quoted(ja)) is read"))
      }
      return
    }
    guard let text = written.string else { return }
    do throws(ReadingError) {
      let reading = try Reading(Localized(ja: ja, en: "", reading: text))
      if reading.segments.isEmpty, !ja.isEmpty { throw .uncovered(ja) }
      for segment in reading.segments {
        for problem in Self.problems(of: segment) {
          findings.append(
            file.finding(.reading, at: written, "\(problem.found) in \"\(name)\"", expected: problem.expected))
        }
      }
    } catch {
      findings.append(file.finding(.reading, at: written, "\(error.found) in \"\(name)\"", expected: error.expected))
    }
  }

  private static func problems(of segment: Reading.Segment) -> [TextRule.Problem] {
    let surface = Quoting.quoted(segment.surface)
    guard let primary = segment.alternatives.first else {
      guard segment.surface.unicodeScalars.contains(where: needsReading) else { return [] }
      return [.init(found: "\(surface) without a reading", expected: "surface《reading》")]
    }
    var problems: [TextRule.Problem] = []
    for alternative in segment.alternatives where !alternative.unicodeScalars.allSatisfy(mayStandInReading) {
      problems.append(
        .init(
          found: "the reading \(Quoting.quoted(alternative)) of \(surface)",
          expected: "hiragana, or lower case letters and digits"))
    }
    let isLatin = primary.unicodeScalars.allSatisfy(\.isASCII)
    if isLatin, problems.isEmpty, segment.surface.unicodeScalars.contains(where: { !$0.isASCII }) {
      problems.append(
        .init(found: "the reading \(Quoting.quoted(primary)) of \(surface) first", expected: "hiragana first"))
    }
    return problems
  }

  /// Whether a scalar doesn't read as itself: letters other than kana and ASCII.
  static func needsReading(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII || isKana(scalar) { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isKana(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x3096, 0x309B...0x309E, 0x30A1...0x30FA, 0x30FC...0x30FE, 0xFF66...0xFF9F: true
    default: false
    }
  }

  static func mayStandInReading(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3041...0x3096, 0x309D...0x309E, 0x30FC: true
    case 0x61...0x7A, 0x30...0x39: true
    default: false
    }
  }
}
