import Typesetting

/// A report and its parts as plain text: one labelled fact a line, for people, screen readers and pipes.
package struct ReportText {
  private let report: Report
  private let language: Language

  package init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  /// What `sections` prints: a line for each, indented by its depth.
  package func sections() -> String {
    report.sections.indices.map { index in
      let section = report.sections[index]
      let indent = String("  ", times: report.path(to: .section(index)).count)
      let items = section.contents.count { $0.item != nil }
      let kind = section.kind.text(in: language)
      let count =
        items == 0 ? "" : language == .japanese ? "、\(items)項目" : ", \(items) \(items == 1 ? "item" : "items")"
      let line = "\(section.id): \(report.heading(of: index, in: language)) (\(kind)\(count))"
      return indent + line.sanitised + "\n"
    }.joined()
  }

  /// What `show` prints of one thing and of what is in it; of the whole report without a reference.
  package func show(_ reference: Reference? = nil) -> String {
    let facts = FactCollector.facts(of: reference, in: report, language: language).map(block)
    let sources = reference.map { Citation.sources(of: $0, in: report, language: language) } ?? []
    let lines = sources.map { "\(OutputWord.source.text(in: language)): \($0.plain)\n" }
    return (facts + (lines.isEmpty ? [] : [lines.joined()])).joined(separator: "\n")
  }

  /// The last lines under what is printed of a report: where it comes from and, of statements, whose they are.
  func footer(ofStatements: Bool) -> String {
    let lines = ["\(OutputWord.source.text(in: language)): \(Citation(of: report, in: language).plain)".sanitised]
    return "\n" + (lines + (ofStatements ? [Editors.statements(in: language)] : [])).map { $0 + "\n" }.joined()
  }

  private func block(_ facts: Facts) -> String {
    let lines = facts.lines.map { "\($0.label.text(in: language)): \($0.value)".sanitised }
    return ([facts.title.sanitised] + lines).joined(separator: "\n") + "\n"
  }
}
