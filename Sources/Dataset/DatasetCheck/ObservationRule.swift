/// Each row of observations.csv can be read: its series exists, its fields hold what they should.
struct ObservationRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    guard let columns = draft.columns else { return missingColumns(draft) }
    var findings: [Finding] = []
    if let extra = draft.observations.header.first(where: {
      !(ObservationColumns.names + [ObservationColumns.breakName]).contains($0)
    }) {
      let header = CSV.Row(line: 1, fields: draft.observations.header)
      findings.append(
        draft.finding(.shape, at: header, "the unknown column \(Quoting.quoted(extra))", expected: Self.allColumns))
    }
    let indicators = draft.things(.indicator).map(\.id)
    for row in draft.observations.rows {
      let series = row.fields[columns.series]
      if draft.reference(series)?.kind != .indicator {
        let near = findings.count < Suggestions.enough ? Suggestions.suggestion(for: series, among: indicators) : ""
        findings.append(
          draft.finding(
            .link, at: row, "unknown id \(Quoting.quoted(series)) in \"series\"",
            expected: "the id of an indicator\(near)"))
      }
      findings += fields(of: row, columns, draft)
    }
    return findings
  }

  private static let allColumns = "the columns " + ObservationColumns.names.joined(separator: ",")

  private func missingColumns(_ draft: ParsedDataset) -> [Finding] {
    // A file without a header has a finding of its own.
    guard !draft.observations.header.isEmpty else { return [] }
    let header = CSV.Row(line: 1, fields: draft.observations.header)
    return ObservationColumns.names.filter { draft.observations.column($0) == nil }.map {
      draft.finding(.shape, at: header, "the column \"\($0)\" is missing", expected: Self.allColumns)
    }
  }

  private func fields(of row: CSV.Row, _ columns: ObservationColumns, _ draft: ParsedDataset) -> [Finding] {
    var findings: [Finding] = []
    func require(_ isSound: Bool, _ kind: Finding.Kind, _ column: Int, _ expected: String) {
      guard !isSound else { return }
      let found = "\"\(draft.observations.header[column])\" is \(Quoting.quoted(row.fields[column]))"
      findings.append(draft.finding(kind, at: row, found, expected: expected))
    }
    func isOne(of words: [String], _ column: Int) {
      require(words.contains(row.fields[column]), .shape, column, Shape.choice(words).inWords)
    }
    let date = ReportDate(text: row.fields[columns.date])
    require(date?.isPlain == true, .date, columns.date, "YYYY, YYYY-MM, YYYY-MM-DD or FY2025")
    require(
      ObservationColumns.number(row.fields[columns.value]) != nil, .value, columns.value, DecimalDigits.keptDigits)
    isOne(of: ["yes", "no"], columns.approximate)
    isOne(of: FigureStatus.allCases.map(\.rawValue), columns.status)
    isOne(of: Observation.Confidence.allCases.map(\.rawValue), columns.confidence)
    isOne(of: ["yes", "no"], columns.inReport)
    isOne(of: ["as-of", "published"], columns.dateBasis)
    if let breaks = columns.breaks { isOne(of: ["yes", "no"], breaks) }
    switch row.fields[columns.inReport] {
    case "yes": require(!row.fields[columns.printed].isEmpty, .value, columns.printed, "the report's wording")
    case "no":
      require(row.fields[columns.printed].isEmpty, .value, columns.printed, "nothing in a row of another source")
    default: break
    }
    return findings
  }
}
