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
    return head + rule + indices.map { row(cells(of: $0)) }.joined()
  }

  private func cells(of index: Int) -> [String] {
    Self.fields.map { field in
      let text = field.text(of: index, in: report, language: language) ?? ""
      return ReportMarkdown.escaped(field == .value ? text + report.remarks(on: index, in: language) : text)
    }
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension Report {
  /// What must be known to read an indicator's value, behind it: that it is a plan, and what was observed later.
  package func remarks(on indicator: Int, in language: Language) -> String {
    guard let shown = shown(indicator) else { return "" }
    return shown.remark(in: language) + (shown.laterText(in: language).map { " [\($0)]" } ?? "")
  }
}
