/// Observations of one quantity, made ready for drawing: what takes a pass over all of them is done here, once.
package struct Series: Sendable {
  package let name: String
  /// By day, those of the same day as they were given; only finite values.
  package let points: [Point]
  /// From the lowest to the highest value; nil without observations.
  package let range: ClosedRange<Double>?
  /// What was achieved and what is planned, drawn apart: neither continues the other.
  let achieved: Run
  let planned: Run

  package init(_ points: [Point], name: String = "") {
    self.name = name
    self.points = Self.ordered(points)
    range = Self.range(of: self.points)
    if self.points.allSatisfy(\.isAchieved) {
      // The same storage: a series of a million points is not copied.
      achieved = Run(self.points)
      planned = Run([])
    } else {
      achieved = Run(self.points.filter(\.isAchieved))
      planned = Run(self.points.filter { !$0.isAchieved })
    }
  }

  private static func ordered(_ points: [Point]) -> [Point] {
    let finite = points.allSatisfy(\.value.isFinite) ? points : points.filter(\.value.isFinite)
    let isOrdered = zip(finite, finite.dropFirst()).allSatisfy { $0.day <= $1.day }
    return isOrdered ? finite : finite.sorted { $0.day < $1.day }
  }

  private static func range(of points: [Point]) -> ClosedRange<Double>? {
    guard let first = points.first else { return nil }
    var lowest = first.value
    var highest = first.value
    for point in points {
      lowest = min(lowest, point.value)
      highest = max(highest, point.value)
    }
    return lowest...highest
  }

  /// The days from the first observation to the end of the last one's period, half-open; nil without observations.
  package var span: Range<Int>? {
    guard let first = points.first, let last = points.last else { return nil }
    return first.day..<last.lastDay + 1
  }
}
