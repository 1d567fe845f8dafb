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
      let indent = String(repeating: "  ", count: report.path(to: .section(index)).count)
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
    var collector = FactCollector(report, language: language)
    if let reference { collector.add(reference) } else { collector.addReport() }
    return collector.all.map(block).joined(separator: "\n")
  }

  private func block(_ facts: Facts) -> String {
    let lines = facts.lines.map { "\($0.label.text(in: language)): \($0.value)".sanitised }
    return ([facts.title.sanitised] + lines).joined(separator: "\n") + "\n"
  }
}

/// The same as Markdown.
package struct ReportMarkdown {
  private let report: Report
  private let language: Language

  package init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  package func show(_ reference: Reference? = nil) -> String {
    var collector = FactCollector(report, language: language)
    if let reference { collector.add(reference) } else { collector.addReport() }
    return collector.all.map(block).joined(separator: "\n")
  }

  private func block(_ facts: Facts) -> String {
    // Markdown knows six levels of headings.
    let heading = String(repeating: "#", count: min(6, facts.depth + 1)) + " " + Self.escaped(facts.title)
    let statement = facts.lines.filter { $0.label == .statement || $0.label == .what }
    let others = facts.lines.filter { $0.label != .statement && $0.label != .what }
    var parts = [heading] + statement.map { Self.escaped($0.value) }
    if !others.isEmpty {
      parts.append(
        others.map { "- **\($0.label.text(in: language))**: \(Self.escaped($0.value))" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Text that Markdown takes as it is: what would be markup is escaped.
  static func escaped(_ text: String) -> String {
    var out = ""
    for scalar in text.sanitised.unicodeScalars {
      if "\\`*_[]<>|#~".unicodeScalars.contains(scalar) { out += "\\" }
      out.unicodeScalars.append(scalar)
    }
    return out
  }
}
