import Typesetting

/// A report and its parts as plain text: one labelled fact a line, for people, screen readers and pipes.
package struct ReportText {
  private let report: Report
  private let language: Language

  package init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  private var strings: Strings { Strings(language) }

  /// What `sections` prints: a line for each, indented by its depth.
  package func sections() -> String {
    report.sections.indices.map { index in
      let section = report.sections[index]
      let indent = String("  ", times: report.path(to: .section(index)).count)
      let items = section.contents.count { $0.item != nil }
      let about = [section.kind.text(in: language)] + (items == 0 ? [] : [strings.items(items)])
      let line =
        "\(section.id): \(report.heading(of: index, in: language)) (\(about.joined(separator: strings.listSeparator)))"
      return indent + line.sanitised + "\n"
    }.joined()
  }

  /// What `show` prints of one thing and of what is in it; of the whole report without a reference.
  package func show(_ reference: Reference? = nil) -> String {
    let facts = FactCollector.facts(of: reference, in: report, language: language).map(block)
    let sources = reference.map { Citation.sources(of: $0, in: report, language: language) } ?? []
    let lines = sources.map { "\(strings.source): \($0.plain)\n" }
    return (facts + (lines.isEmpty ? [] : [lines.joined()])).joined(separator: "\n")
  }

  /// The last lines under what is printed of a report: where it comes from and, of statements, whose they are.
  func footer(ofStatements: Bool) -> String {
    let lines = ["\(strings.source): \(Citation(of: report, in: language).plain)".sanitised]
    return "\n" + (lines + (ofStatements ? [strings.statementsByEditors] : [])).map { $0 + "\n" }.joined()
  }

  private func block(_ facts: Facts) -> String {
    let lines = facts.lines.map { "\($0.label): \($0.value)".sanitised }
    return ([facts.title.sanitised] + lines).joined(separator: "\n") + "\n"
  }
}
