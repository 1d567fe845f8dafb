package import Dataset

/// Finds what a query asks for in any text, as printed.
package struct Highlighter: Sendable {
  let query: Query

  /// In order, not overlapping, at boundaries of Characters of the text in that language.
  package func ranges(in text: Localized, _ language: Language) -> [Range<String.Index>] {
    ranges(in: text[language])
  }

  /// The same for a text that has no reading.
  package func ranges(in text: String) -> [Range<String.Index>] {
    var ranges: [Range<String.Index>] = []
    for term in query.terms where !term.isExcluded {
      let lower = text.lowercased()
      guard lower.count == text.count, let found = lower.firstRange(of: term.text.lowercased()) else { continue }
      let start = lower.distance(from: lower.startIndex, to: found.lowerBound)
      let count = lower.distance(from: found.lowerBound, to: found.upperBound)
      let from = text.index(text.startIndex, offsetBy: start)
      ranges.append(from..<text.index(from, offsetBy: count))
    }
    return ranges.sorted { $0.lowerBound < $1.lowerBound }
  }
}
