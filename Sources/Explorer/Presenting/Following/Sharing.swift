/// A talk's two ends: who is followed, and how many follow.
package struct Sharing: Sendable {
  /// The presenter who is followed; nil for everybody who came by themselves.
  package internal(set) var following: Following?
  /// How many follow; nil where nothing is shared.
  package var followers: Int?
}
