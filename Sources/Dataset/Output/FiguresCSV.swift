/// The observations of indicators as CSV, one a row: what `figures --format csv` prints.
package struct FiguresCSV {
  private let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  package static let header = [
    "indicator", "label_ja", "label_en", "unit", "section", "date", "value", "printed", "approximate", "status",
    "in_report", "note_ja", "note_en", "source_title", "source_url", "confidence", "date_basis", "break",
  ]

  /// Of these indicators, each with its observations by date.
  package func text(of indices: [Int]) -> String {
    CSVWriter.text(header: Self.header, rows: indices.flatMap { rows(of: report.indicators[$0]) })
  }

  private func rows(of indicator: Indicator) -> [[String]] {
    var observations = indicator.observations
    if let own = ownObservation(of: indicator) {
      let place = observations.firstIndex { own.date.first < $0.date.first } ?? observations.endIndex
      observations.insert(own, at: place)
    }
    return observations.map { row($0, of: indicator) }
  }

  /// The report's value where it is none of the observations. Where the report prints no date for it, its row has the day
  /// of publication and says so, as in observations.csv.
  private func ownObservation(of indicator: Indicator) -> Observation? {
    guard let value = indicator.value,
      !indicator.observations.contains(where: { $0.inReport && $0.value == value })
    else { return nil }
    return Observation(
      date: indicator.asOf?.date ?? report.published, dateIsPublication: indicator.asOf == nil, value: value,
      printed: indicator.printed, approximate: indicator.approximate, status: indicator.status, inReport: true,
      source: Source(title: report.title.ja, url: report.url))
  }

  private func row(_ observation: Observation, of indicator: Indicator) -> [String] {
    [
      indicator.id, indicator.label.ja, indicator.label.en, indicator.unit.ja, report.sections[indicator.section].id,
      observation.date.text, NumberText.plain(observation.value), observation.printed ?? "",
      observation.approximate ? "yes" : "no", observation.status.rawValue, observation.inReport ? "yes" : "no",
      observation.note.ja, observation.note.en, observation.source.title, observation.source.url,
      observation.confidence.rawValue, observation.dateIsPublication ? "published" : "as-of",
      observation.isBreak ? "yes" : "no",
    ]
  }
}
