/// The observations of one series fit together, and fit what the report prints.
struct SeriesRule: DatasetRule {
  func findings(in draft: ParsedDataset) -> [Finding] {
    guard let columns = draft.columns else { return [] }
    var findings = order(draft, columns)
    var series: [String: [CSV.Row]] = [:]
    for row in draft.observations.rows { series[row.fields[columns.series], default: []].append(row) }
    for (id, rows) in series {
      let reference = draft.reference(id)
      guard reference?.kind == .indicator, let thing = draft.thing(reference) else { continue }
      let one = OneSeries(draft: draft, columns: columns, indicator: thing.value, rows: rows)
      findings += one.dates() + one.statuses() + one.shares() + one.wordings() + one.breaks() + one.printed()
    }
    return findings
  }

  private func order(_ draft: ParsedDataset, _ columns: ObservationColumns) -> [Finding] {
    var findings: [Finding] = []
    for (previous, row) in zip(draft.observations.rows, draft.observations.rows.dropFirst()) {
      let before = previous.fields[columns.series]
      let now = row.fields[columns.series]
      if now.utf8.lexicographicallyPrecedes(before.utf8) {
        findings.append(
          draft.finding(
            .value, at: row, "the series \(Quoting.quoted(now)) after \(Quoting.quoted(before))",
            expected: "rows sorted by series, then date"))
      } else if now == before, let first = ReportDate(text: previous.fields[columns.date]),
        let second = ReportDate(text: row.fields[columns.date]), second.first < first.first
      {
        findings.append(
          draft.finding(
            .date, at: row, "the date \(second.text) after \(first.text)", expected: "rows sorted by series, then date")
        )
      }
    }
    return findings
  }
}

private struct OneSeries {
  let draft: ParsedDataset
  let columns: ObservationColumns
  let indicator: JSON.Value
  let rows: [CSV.Row]

  func dates() -> [Finding] {
    var lines: [String: Int] = [:]
    return rows.compactMap { row in
      let date = row.fields[columns.date]
      guard let first = lines.updateValue(row.line, forKey: date) else { return nil }
      return draft.finding(
        .date, at: row, "the date \(Quoting.quoted(date)) twice in one series",
        expected: "one value for a date (first in line \(first))")
    }
  }

  /// A plan or a target is never a point of a history.
  func statuses() -> [Finding] {
    guard let status = FigureStatus(rawValue: indicator["status"]?.string ?? "") else { return [] }
    return rows.compactMap { row in
      guard let own = FigureStatus(rawValue: row.fields[columns.status]),
        own.isAchieved != status.isAchieved || !own.isAchieved && own != status
      else { return nil }
      return draft.finding(
        .value, at: row, "the status \"\(own.rawValue)\" in a series that is \"\(status.rawValue)\"",
        expected: status.isAchieved ? "\"actual\" or \"derived\"" : "\"\(status.rawValue)\"")
    }
  }

  func shares() -> [Finding] {
    guard indicator["unit"]?["ja"]?.string == "%" else { return [] }
    return rows.compactMap { row in
      guard let value = ObservationColumns.number(row.fields[columns.value]), !ValueRule.shares.contains(value) else {
        return nil
      }
      let found = "\(Quoting.shortened(row.fields[columns.value])) %"
      return draft.finding(.value, at: row, found, expected: "a share from 0 to 100")
    }
  }

  /// A percentage among counts is another series.
  func wordings() -> [Finding] {
    guard let unit = indicator["unit"]?["ja"]?.string else { return [] }
    return rows.compactMap { row in
      let wording = row.fields[columns.printed]
      guard !ValueRule.fits(wording, unit: unit) else { return self.wording(row) }
      return draft.finding(
        .value, at: row, "\"printed\" is \(Quoting.quoted(wording))",
        expected: "a wording in \(Quoting.quoted(unit)), the unit of the series")
    }
  }

  /// A wording is that of the value alone.
  private func wording(_ row: CSV.Row) -> Finding? {
    let wording = row.fields[columns.printed]
    guard ValueRule.holdsMore(than: wording) else { return nil }
    return draft.finding(
      .value, at: row, "\"printed\" is \(Quoting.quoted(wording))", expected: "the wording of the value alone")
  }

  /// Where a series goes on with another definition, its reader is told with which.
  func breaks() -> [Finding] {
    rows.enumerated().compactMap { index, row in
      guard columns.breakField(row) == "yes" else { return nil }
      if index == 0 {
        return draft.finding(.value, at: row, "a break at the beginning of a series", expected: "rows before it")
      }
      guard row.fields[columns.noteJa].isEmpty else { return nil }
      return draft.finding(
        .source, at: row, "a break without a note", expected: "\"note_ja\" and \"note_en\" that say what changed")
    }
  }

  /// One of the rows that the report prints is the indicator's own value.
  func printed() -> [Finding] {
    let inReport = rows.filter { $0.fields[columns.inReport] == "yes" }
    var findings = inReport.filter { $0.fields[columns.dateBasis] == "published" }.compactMap(publication)
    guard let last = inReport.last, let value = indicator["value"] else { return findings }
    guard let number = value.number else {
      if value.isNull {
        findings.append(
          draft.finding(
            .value, at: last, "a value in the report, of an indicator without one",
            expected: "\"in_report\" no, or the value in report.json"))
      }
      return findings
    }
    guard let row = inReport.first(where: { ObservationColumns.number($0.fields[columns.value]) == number }) else {
      findings.append(
        draft.finding(
          .value, at: last, "the value \(Quoting.shortened(last.fields[columns.value])) in the report",
          expected: "\(value.text), the value in line \(draft.line(of: value)) of report.json"))
      return findings
    }
    return findings + agreement(row)
  }

  private func agreement(_ row: CSV.Row) -> [Finding] {
    var findings: [Finding] = []
    let isApproximate = row.fields[columns.approximate] == "yes"
    if let flag = indicator["approximate"]?.bool, flag != isApproximate {
      findings.append(
        draft.finding(
          .value, at: row, "\"approximate\" is \"\(isApproximate ? "yes" : "no")\"",
          expected: "\"\(flag ? "yes" : "no")\" as in report.json"))
    }
    if let asOf = ReportDate(indicator["asOf"]?["date"]), let date = ReportDate(text: row.fields[columns.date]),
      asOf.last != date.last
    {
      findings.append(
        draft.finding(
          .date, at: row, "the date \(date.text) of the report's value",
          expected: "a date that ends with \(asOf.text), the date in report.json"))
    }
    return findings
  }

  private func publication(_ row: CSV.Row) -> Finding? {
    guard let published = draft.root["published"]?.string, row.fields[columns.date] != published else { return nil }
    return draft.finding(
      .date, at: row, "the date \(Quoting.quoted(row.fields[columns.date])) as that of the report",
      expected: "\(Quoting.quoted(published)), the day of its publication")
  }
}

extension FigureStatus {
  /// Whether it tells of something that was so, not of something planned.
  package var isAchieved: Bool { self == .actual || self == .derived }
}
