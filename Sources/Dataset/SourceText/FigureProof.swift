/// What an item's figures, milestones and programmes say is printed at its place, and means what they say.
struct FigureProof {
  let source: SourceProof
  /// The parts of each section and item.
  private let wordings: [String: [Wording]]

  init(source: SourceProof, places: [SourceProof.Place]) {
    self.source = source
    wordings = Dictionary(grouping: places) { $0.row.id }.mapValues { $0.map(\.wording) }
  }

  private var report: Report { source.report }

  func findings() -> [Finding] {
    var findings: [Finding] = []
    for item in report.items {
      // Items that the map lacks have a finding of their own.
      guard let place = wordings[item.id] else { continue }
      for index in item.indicators { findings += indicator(report.indicators[index], item, place) }
      for index in item.milestones { findings += milestone(report.milestones[index], item, place) }
      for index in item.programmes { findings += programme(report.programmes[index], item, place) }
    }
    return findings + report.indicators.flatMap(meaning) + report.milestones.flatMap(meaning)
  }

  private func occurrences(_ text: String, _ place: [Wording]) -> [(Wording, Range<Int>)] {
    place.flatMap { wording in wording.occurrences(of: text).map { (wording, $0) } }
  }

  private func indicator(_ indicator: Indicator, _ item: Item, _ place: [Wording]) -> [Finding] {
    var findings: [Finding] = []
    if let printed = indicator.printed {
      let found = occurrences(printed, place)
      if found.isEmpty {
        findings.append(notPrinted(printed, of: indicator.id, "printed", item))
      } else if !found.contains(where: { $0.0.isApproximate($0.1) == indicator.approximate }) {
        findings.append(
          source.inReport(
            indicator.id, "approximate", .number, "\"approximate\" is \(indicator.approximate)",
            expected: indicator.approximate
              ? "約 before \(Quoting.quoted(printed)) in the text" : "true, as the text says 約"))
      }
    }
    if let asOf = indicator.asOf, occurrences(asOf.printed, place).isEmpty {
      findings.append(notPrinted(asOf.printed, of: indicator.id, "asOf", item))
    }
    return findings
  }

  private func milestone(_ milestone: Milestone, _ item: Item, _ place: [Wording]) -> [Finding] {
    guard occurrences(milestone.date.printed, place).isEmpty else { return [] }
    return [notPrinted(milestone.date.printed, of: milestone.id, "printed", item)]
  }

  private func notPrinted(_ text: String, of id: String, _ key: StaticString, _ item: Item) -> Finding {
    source.inReport(
      id, key, .number, "\(Quoting.quoted(text)) of \(Quoting.quoted(id)), not printed at \(Quoting.quoted(item.id))",
      expected: "a wording of its place in the text")
  }

  /// The name is printed as it is, in part before or in parentheses, or as an alias.
  private func programme(_ programme: Programme, _ item: Item, _ place: [Wording]) -> [Finding] {
    let text = place.map { Wording.text($0.scalars[...]) }.joined(separator: "\n").lowercased()
    if programme.shortForms.contains(where: { text.contains($0.lowercased()) }) { return [] }
    return [
      source.inReport(
        item.id, "programmes", .link, "\(Quoting.quoted(programme.id)) in the programmes of \(Quoting.quoted(item.id))",
        expected: "a programme whose name is printed there")
    ]
  }

  // MARK: Meaning

  /// The wording gives the value, and stands at an item.
  private func meaning(of indicator: Indicator) -> [Finding] {
    var findings: [Finding] = []
    if let value = indicator.value, let printed = indicator.printed {
      if !NumberWording.values(in: printed, unit: indicator.unit.ja).contains(where: { Self.areEqual($0, value) }) {
        findings.append(
          source.inReport(
            indicator.id, "value", .number, "the value \(NumberText.plain(value)) for \(Quoting.quoted(printed))",
            expected: "the number of its wording in \(indicator.unit.ja)"))
      }
      if indicator.items.isEmpty {
        findings.append(
          source.inReport(
            indicator.id, "printed", .number, "the value of \(Quoting.quoted(indicator.id)) at no item",
            expected: "it in \"indicators\" of the item that prints it"))
      }
    }
    if let asOf = indicator.asOf, DateWording.date(in: asOf.printed) != asOf.date {
      findings.append(wrongDate(asOf, indicator.id, "asOf"))
    }
    return findings + indicator.observations.filter(\.inReport).flatMap { meaning(of: $0, indicator) }
  }

  private func meaning(of observation: Observation, _ indicator: Indicator) -> [Finding] {
    guard let printed = observation.printed else { return [] }
    let places = indicator.items.compactMap { wordings[report.items[$0].id] }
    let found = places.flatMap { occurrences(printed, $0) }
    let what = "\(Quoting.quoted(printed)) of the observation at \(observation.date.text)"
    if found.isEmpty {
      return [
        source.inObservations(
          indicator.id, observation, "\(what), not printed at an item of \(Quoting.quoted(indicator.id))",
          expected: "a wording of its place in the text")
      ]
    }
    var findings: [Finding] = []
    if !NumberWording.values(in: printed, unit: indicator.unit.ja).contains(where: {
      Self.areEqual($0, observation.value)
    }) {
      findings.append(
        source.inObservations(
          indicator.id, observation, "the value \(NumberText.plain(observation.value)) for \(Quoting.quoted(printed))",
          expected: "the number of its wording in \(indicator.unit.ja)"))
    }
    if !found.contains(where: { $0.0.isApproximate($0.1) == observation.approximate }) {
      findings.append(
        source.inObservations(
          indicator.id, observation, "\"approximate\" is \"\(observation.approximate ? "yes" : "no")\"",
          expected: "\"\(observation.approximate ? "no" : "yes")\", as the text has it"))
    }
    return findings
  }

  private func meaning(of milestone: Milestone) -> [Finding] {
    var findings: [Finding] = []
    if DateWording.date(in: milestone.date.printed) != milestone.date.date {
      findings.append(wrongDate(milestone.date, milestone.id, "date"))
    }
    if milestone.items.isEmpty {
      findings.append(
        source.inReport(
          milestone.id, "id", .number, "the milestone \(Quoting.quoted(milestone.id)) at no item",
          expected: "it in \"milestones\" of the item that prints it"))
    }
    return findings
  }

  private func wrongDate(_ date: PrintedDate, _ id: String, _ key: StaticString) -> Finding {
    let meant = DateWording.date(in: date.printed)?.text
    return source.inReport(
      id, key, .date, "the date \(date.date.text) for \(Quoting.quoted(date.printed))",
      expected: meant ?? "a wording that is a date")
  }

  private static func areEqual(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(1, abs(one), abs(other))
  }
}

extension Programme {
  /// Forms under which a text may name it: `Public Medical Hub(PMH)` also as Public Medical Hub and as PMH.
  var shortForms: [String] { Self.shortForms(name: name.ja, aliases: aliases) }

  static func shortForms(name: String, aliases: [String]) -> [String] {
    var forms = [name] + aliases
    if let open = name.firstIndex(of: "("), name.hasSuffix(")") {
      forms.append(String(name[..<open]))
      forms.append(String(name[name.index(after: open)...].dropLast()))
    }
    return forms.filter { !$0.isEmpty }
  }
}

extension SourceProof {
  /// At the row of an observation.
  func inObservations(_ series: String, _ observation: Observation, _ found: String, expected: String) -> Finding {
    let row = draft.columns.flatMap { columns in
      draft.observations.rows.first {
        $0.fields[columns.series] == series && $0.fields[columns.date] == observation.date.text
      }
    }
    return draft.finding(.number, at: row ?? CSV.Row(line: 1, fields: []), found, expected: expected)
  }
}
