/// A way of looking at the report, with its own outline.
package enum View: String, CaseIterable, Sendable {
  case overview, domains, pillars, figures, timeline, programmes

  /// The number key that opens it, from 1.
  var number: Int {
    (View.allCases.firstIndex(of: self) ?? 0) + 1
  }
}
