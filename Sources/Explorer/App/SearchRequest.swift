package import Search

/// Something to be searched for, outside of the state: it may take longer than a frame.
package struct SearchRequest: Hashable, Sendable {
  /// Counts up; an answer to an older one is not looked at.
  package var number: Int
  package var query: Query
}
