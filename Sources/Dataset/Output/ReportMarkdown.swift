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
    let sources = reference.map { Citation.sources(of: $0, in: report, language: language) } ?? []
    return (facts + block(sources.map(\.markdown))).joined(separator: "\n")
  }

  /// Each with its title as a link; several are a list.
  private func block(_ sources: [String]) -> [String] {
    let label = Strings(language).source
    if sources.count > 1 { return ["---\n\n\(label):\n\n\(sources.map { "- \($0)\n" }.joined())"] }
    return sources.map { "---\n\n\(label): \($0)\n" }
  }

  private func block(_ facts: Facts) -> String {
    // Markdown knows six levels of headings.
    let heading = String("#", times: min(6, facts.depth + 1)) + " " + Self.escaped(facts.title)
    let statement = facts.lines.filter(\.isStatement)
    let others = facts.lines.filter { !$0.isStatement }
    let words = language.pick("", " ") + "(\(Strings(language).summaryByEditors))"
    var parts = [heading] + statement.map { Self.marked($0.value + words) }
    if !others.isEmpty {
      parts.append(
        others.map { "- **\($0.label)**: \(Self.marked($0.value))" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// Text that Markdown takes as it is, with the addresses in it as links, in which nothing is escaped: `<https://…>`.
  static func marked(_ text: String) -> String {
    var out = ""
    var rest = text[...]
    while let start = rest.firstRange(of: /https?:\/\//) {
      let address = address(at: rest[start.lowerBound...])
      out += escaped(String(rest[..<start.lowerBound]))
      out += address.endIndex > start.upperBound ? "<\(address)>" : escaped(String(address))
      rest = rest[address.endIndex...]
    }
    return out + escaped(String(rest))
  }

  /// What of a text that begins with an address belongs to it: neither a full stop behind it nor the parenthesis around it.
  private static func address(at text: Substring) -> Substring {
    var address = text.prefix { $0.utf8.count == 1 && $0.utf8.allSatisfy(Citation.isInAddresses) }
    while let last = address.last {
      let closesMore = last == ")" && address.count { $0 == "(" } < address.count { $0 == ")" }
      guard closesMore || ".,;:!?'".contains(last) else { break }
      address.removeLast()
    }
    return address
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
