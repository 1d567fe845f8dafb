/// Observations in order of time, and how long each of them stands.
struct Run: Sendable {
  let points: [Point]
  /// The most days that a value is drawn for: one and a half of the median interval between dates. Longer intervals have
  /// missing periods in them.
  let longestHold: Int

  init(_ points: [Point]) {
    self.points = points
    longestHold = 0
  }
}
