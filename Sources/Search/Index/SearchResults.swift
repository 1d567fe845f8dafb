/// What a query has found.
package struct SearchResults: Sendable {
  /// A part of the report and how many of the things found are in it.
  package struct Share: Hashable, Sendable {
    package var group: SearchGroup
    package var count: Int
  }

  package let query: Query
  /// Numbers of the entries found, best first.
  package let ranked: [Int32]
  /// In reading order; only groups in which something was found.
  package let shares: [Share]
  /// Where nothing was found: the words that nothing has, as typed.
  package let lacking: [String]
  /// Marks what was found in any text.
  package let highlighter: Highlighter

  package var count: Int { ranked.count }
}

/// A part of the report by which results can be narrowed.
package enum SearchGroup: Hashable, Sendable {
  /// A domain, or a section at the top.
  case section(Int)
  case milestones
  case programmes
}
