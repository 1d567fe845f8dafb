package import Dataset
import RomajiSearch
import Typesetting

/// Finds the thing that a person means by an id, a number, a title, an alias, a reading, or a beginning of one.
///
/// Making one folds every name of the report; it is made when somebody asks, not at the start.
package struct Resolver: Sendable {
  package enum Failure: Error, Equatable {
    /// Nothing is called so; the ids that are spelt most alike.
    case unknown(nearest: [String])
    /// Several are; their ids.
    case ambiguous([String])
  }

  /// Sections, then what has a name of its own, then the rest, each in reading order.
  private let entries: [NameEntry]

  package init(_ report: Report) {
    let references: [Reference] =
      report.sections.indices.map { .section($0) } + report.programmes.indices.map { .programme($0) }
      + report.items.indices.map { .item($0) } + report.indicators.indices.map { .indicator($0) }
      + report.milestones.indices.map { .milestone($0) }
    entries = references.map { NameEntry($0, in: report) }
  }

  /// The thing of this id, found without folding the names of a million others. `resolve` would find the same.
  package static func thing(withID text: String, in report: Report) -> Reference? {
    // As `TypedName` cuts and folds it.
    report.references[Folding.id(String(text.prefix(200)).withoutPiledMarks)]
  }

  /// The one thing meant. The first rule that finds anything decides: id, number, title, alias, reading, beginning.
  package func resolve(_ text: String) -> Result<Reference, Failure> {
    var typed = TypedName(text)
    guard let (rule, found) = entries.meant(by: &typed) else {
      return .failure(.unknown(nearest: nearest(to: text, limit: 3)))
    }
    // A whole name is that of the thing itself before those of the sections and items that describe it.
    let things = rule == .beginning ? [] : [found.filter(\.isProgramme), found.filter { $0.reference.item == nil }]
    if let only = (things + [found]).first(where: { $0.count == 1 })?.first { return .success(only.reference) }
    return .failure(.ambiguous(found.map(\.id)))
  }

  /// What a text may mean while it is being typed, the surest first; in reading order among equals. Nothing typed: the
  /// numbered sections.
  package func completions(of text: String, limit: Int) -> [Reference] {
    var typed = TypedName(text)
    guard !typed.text.isEmpty else {
      return entries.lazy.filter { $0.number != nil }.prefix(limit).map(\.reference)
    }
    guard !typed.name.isEmpty, limit > 0 else { return [] }
    var found: [Reference] = []
    var taken: Set<Reference> = []
    for rule in NameEntry.Rule.allCases {
      for index in entries.indices where entries[index].matches(&typed, by: rule) {
        let reference = entries[index].reference
        guard taken.insert(reference).inserted else { continue }
        found.append(reference)
        if found.count == limit { return found }
      }
    }
    return found
  }

  /// The ids most like a text, by edit distance to the id or to its last part; the shorter of equals first.
  package func nearest(to text: String, limit: Int) -> [String] {
    let typed = Array(text.prefix(64).lowercased().unicodeScalars.prefix(64))
    let distances = entries.enumerated().map { index, entry in
      let id = Array(entry.id.unicodeScalars)
      let last = Array(id.split(separator: "/").last ?? [])
      return (min(editDistance(typed, id), editDistance(typed, last)), id.count, index)
    }
    return distances.sorted { $0 < $1 }.prefix(limit).map { entries[$0.2].id }
  }
}
