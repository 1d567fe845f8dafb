/// How many columns characters take.
package struct Metrics: Hashable, Sendable {
  package var ambiguousIsWide: Bool

  package init(ambiguousIsWide: Bool = false) {
    self.ambiguousIsWide = ambiguousIsWide
  }
}
