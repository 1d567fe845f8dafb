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

  /// Of these indicators, each with its observations by date. What the report prints and is none of them has a row too; where
  /// the report prints no date, with the day of publication, said as in observations.csv.
  package func text(of indices: [Int]) -> String {
    CSVWriter.text(header: Self.header, rows: indices.flatMap(rows))
  }

  private func rows(of index: Int) -> [[String]] {
    let indicator = report.indicators[index]
    var observations = indicator.observations
    if let shown = report.shown(index), !shown.isListed {
      observations.insert(shown.observation, at: shown.earlier)
    }
    return observations.map { row($0, of: indicator) }
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
