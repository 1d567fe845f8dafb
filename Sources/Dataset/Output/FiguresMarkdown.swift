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
    return head + rule + indices.map { row(cells(of: report.indicators[$0])) }.joined() + (indices.isEmpty ? "" : "\n" + source)
  }

  /// What `report` in the table's last column is.
  private var source: String {
    let label = CurrentValue.Origin.report.text(in: language)
    let citation = Citation(of: report, in: language).text(as: .markdown) ?? ""
    return "\(language == .japanese ? label : label.prefix(1).uppercased() + label.dropFirst()): \(citation)\n"
  }

  private func cells(of indicator: Indicator) -> [String] {
    Self.fields.map { field in
      let text = field.text(of: indicator, in: report, language: language) ?? ""
      let shown = ReportMarkdown.escaped(field == .value ? text + indicator.currentRemark(in: language) : text)
      guard field == .source, let source = indicator.currentSource else { return shown }
      let title = ReportMarkdown.escaped(source.title)
      return "\(shown): " + (source.url.isEmpty ? title : "[\(title)](\(Citation.target(source.url)))")
    }
  }

  private func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |\n"
  }
}

extension Indicator {
  /// Where a value was published that the report doesn't print.
  fileprivate var currentSource: Source? {
    guard value == nil, let current else { return nil }
    return observations.last { $0.date == current.date && $0.value == current.value }?.source
  }

  /// ` (目標)` behind a value that is not simply so; nothing behind others.
  package func currentRemark(in language: Language) -> String {
    guard let status = current?.status, status != .actual else { return "" }
    return " (\(status.text(in: language)))"
  }
}
