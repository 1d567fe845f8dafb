package import Dataset

/// Finds the thing that a person means by an id, a number, a title, an alias, a reading, or a beginning of one.
package struct Resolver: Sendable {
  package enum Failure: Error, Equatable {
    /// Nothing is called so; the ids that are spelt most alike.
    case unknown(nearest: [String])
    /// Several are; their ids.
    case ambiguous([String])
  }

  private let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  /// The one thing meant. The first rule that finds anything decides: id, number, title, alias, reading, beginning.
  package func resolve(_ text: String) -> Result<Reference, Failure> {
    let wanted = Wanted(text)
    guard !wanted.name.isEmpty else { return .failure(.unknown(nearest: nearest(to: text, limit: 3))) }
    for rule in Rule.allCases {
      let found = candidates.filter { matches($0, wanted, by: rule) }
      if let first = found.first {
        guard found.count > 1 else { return .success(first) }
        return .failure(.ambiguous(found.map(report.id(of:))))
      }
    }
    return .failure(.unknown(nearest: nearest(to: text, limit: 3)))
  }

  /// What a text may mean while it is being typed, the surest first; in reading order among equals. Nothing typed: the
  /// numbered sections.
  package func completions(of text: String, limit: Int) -> [Reference] {
    let wanted = Wanted(text)
    guard !wanted.name.isEmpty else {
      return report.sections.indices.filter { report.sections[$0].number != nil }.prefix(limit).map { .section($0) }
    }
    var found: [Reference] = []
    var seen: Set<Reference> = []
    for rule in Rule.allCases where found.count < limit {
      for candidate in candidates where !seen.contains(candidate) && matches(candidate, wanted, by: rule) {
        seen.insert(candidate)
        found.append(candidate)
        if found.count == limit { break }
      }
    }
    return found
  }

  /// The ids most like a text, by edit distance to the id or to its last part.
  package func nearest(to text: String, limit: Int) -> [String] {
    let typed = Array(text.lowercased().prefix(64))
    let ids = candidates.map(report.id(of:))
    let distances = ids.enumerated().map { index, id in
      let last = id.split(separator: "/").last.map(Array.init) ?? []
      return (min(editDistance(typed, Array(id)), editDistance(typed, last)), index)
    }
    return distances.sorted { $0 < $1 }.prefix(limit).map { ids[$0.1] }
  }

  private enum Rule: CaseIterable {
    case id, number, title, alias, reading, beginning
  }

  private struct Wanted {
    var text: String
    /// Folded as names are; empty where nothing of the text can be part of a name.
    var name: String
    var typed: [Character]

    init(_ text: String) {
      // A name is never longer; a pasted file is not worth folding.
      self.text = String(text.lowercased().prefix(200))
      name = Folding.name(self.text)
      typed = Folding.typed(self.text)
    }
  }

  /// In reading order, sections first.
  private var candidates: [Reference] {
    report.sections.indices.map { .section($0) } + report.items.indices.map { .item($0) }
      + report.indicators.indices.map { .indicator($0) } + report.milestones.indices.map { .milestone($0) }
      + report.programmes.indices.map { .programme($0) }
  }

  private func matches(_ reference: Reference, _ wanted: Wanted, by rule: Rule) -> Bool {
    switch rule {
    case .id: report.id(of: reference) == wanted.text
    case .number: number(reference) == wanted.text
    case .title: titles(reference).contains { Folding.name($0.ja) == wanted.name || Folding.name($0.en) == wanted.name }
    case .alias: aliases(reference).contains { Folding.name($0) == wanted.name }
    case .reading: reading(reference, wanted) == .whole
    case .beginning: begins(reference, wanted)
    }
  }

  private func begins(_ reference: Reference, _ wanted: Wanted) -> Bool {
    if report.id(of: reference).hasPrefix(wanted.text) { return true }
    if number(reference)?.hasPrefix(wanted.text) == true { return true }
    let names = titles(reference).flatMap { [$0.ja, $0.en] } + aliases(reference)
    return names.contains { Folding.name($0).hasPrefix(wanted.name) } || reading(reference, wanted) != nil
  }

  private func reading(_ reference: Reference, _ wanted: Wanted) -> ReadingMatcher.Match? {
    let matches = titles(reference).compactMap { title -> ReadingMatcher.Match? in
      guard let reading = try? Reading(title), !reading.segments.isEmpty else { return nil }
      return ReadingMatcher(reading).match(wanted.typed)
    }
    return matches.contains { $0 == .whole } ? .whole : matches.first
  }

  private func number(_ reference: Reference) -> String? {
    guard case .section(let index) = reference else { return nil }
    return report.sections[index].number
  }

  private func titles(_ reference: Reference) -> [Localized] {
    guard case .section(let index) = reference, let short = report.sections[index].short else {
      return [report.title(of: reference)]
    }
    return [report.sections[index].title, short]
  }

  private func aliases(_ reference: Reference) -> [String] {
    switch reference {
    case .section(let index): report.sections[index].aliases
    case .programme(let index): report.programmes[index].aliases
    case .item, .indicator, .milestone: []
    }
  }
}
