/// Indicators as a Markdown table, one a row: what `figures --format markdown` prints.
package struct FiguresMarkdown {
  private let report: Report
  private let language: Language

  package init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  private static let fields: [FigureField] = [.label, .value, .asOf, .change, .period, .domain, .source]
  private static let numbers: Set<FigureField> = [.value, .change]

  package func text(of indices: [Int]) -> String {
    let head = row(Self.fields.map { $0.text(in: language) })
    let rule = row(Self.fields.map { Self.numbers.contains($0) ? "---:" : "---" })
    return head + rule + indices.map { row(cells(of: $0)) }.joined() + (indices.isEmpty ? "" : "\n" + source)
  }

  /// What `report` in the table's last column is.
  private var source: String {
    let label = language.capitalised(ShownObservation.Origin.report.text(in: language))
    return "\(label): \(Citation(of: report, in: language).markdown)\n"
  }

  private func cells(of index: Int) -> [String] {
    Self.fields.map { field in
      let text = field.text(of: index, in: report, language: language) ?? ""
      let shown = ReportMarkdown.escaped(field == .value ? text + report.remarks(on: index, in: language) : text)
      guard field == .source, let source = report.shown(index)?.outsideSource else { return shown }
      let title = ReportMarkdown.escaped(source.title)
      return "\(shown): " + (source.url.isEmpty ? title : "[\(title)](\(Citation.target(source.url)))")
    }
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension ShownObservation {
  /// Where a value was published that the report doesn't print.
  fileprivate var outsideSource: Source? { origin == .report ? nil : observation.source }
}

extension Report {
  /// What must be known to read an indicator's value, behind it: that it is a plan, and what was observed later.
  package func remarks(on indicator: Int, in language: Language) -> String {
    guard let shown = shown(indicator) else { return "" }
    return shown.remark(in: language) + (shown.laterTexts(in: language).first.map { " [\($0)]" } ?? "")
  }
}
