import Typesetting

/// A report and its parts as Markdown: the facts of the text output, under headings.
package struct ReportMarkdown {
  private let report: Report
  private let language: Language

  package init(_ report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  package func show(_ reference: Reference? = nil) -> String {
    let facts = FactCollector.facts(of: reference, in: report, language: language).map(block)
    // The whole report begins with what the source says of a part.
    let source = reference == nil ? [] : ["---\n\n\(OutputWord.source.text(in: language)): \(source)\n"]
    return (facts + source).joined(separator: "\n")
  }

  /// Publisher, title as a link, date.
  private var source: String {
    Citation(of: report, in: language).text(as: .markdown) ?? ""
  }

  private func block(_ facts: Facts) -> String {
    // Markdown knows six levels of headings.
    let heading = String("#", times: min(6, facts.depth + 1)) + " " + Self.escaped(facts.title)
    let statement = facts.lines.filter { $0.label == .statement || $0.label == .what }
    let others = facts.lines.filter { $0.label != .statement && $0.label != .what }
    let words = language == .japanese ? "(\(Editors.summary(in: language)))" : " (\(Editors.summary(in: language)))"
    var parts = [heading] + statement.map { Self.escaped($0.value + words) }
    if !others.isEmpty {
      parts.append(
        others.map { "- **\($0.label.text(in: language))**: \(Self.escaped($0.value))" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Text that Markdown takes as it is: what would be markup is escaped.
  static func escaped(_ text: String) -> String {
    let scalars = text.sanitised.unicodeScalars
    var out = ""
    for index in scalars.indices {
      let scalar = scalars[index]
      if "\\`*_[]<>|#~".unicodeScalars.contains(scalar) || scalar == "&" && isReference(scalars[index...]) {
        out += "\\"
      }
      out.unicodeScalars.append(scalar)
    }
    return out
  }

  /// Whether a text begins with what Markdown takes for a character (`&amp;`).
  private static func isReference(_ text: Substring.UnicodeScalarView) -> Bool {
    let name = text.dropFirst().prefix {
      $0.isASCII && ($0.properties.isAlphabetic || "#0123456789".unicodeScalars.contains($0))
    }
    return !name.isEmpty && text[name.endIndex...].first == ";"
  }
}
