public import Typesetting

/// Observations of one quantity, made ready for drawing: what takes a pass over all of them is done here, once.
public struct Series: Sendable {
  /// For the legend, and beside bars.
  public let name: Name
  /// By day, those of the same day as they were given; only finite values.
  public let points: [Point]
  /// From the lowest to the highest value; nil without observations.
  public let range: ClosedRange<Double>?
  /// What was achieved and what is planned, drawn apart: neither continues the other.
  let achieved: Run
  let planned: Run

  /// Points in any order; it takes a pass over them, and sorting where they are not by day.
  public init(_ points: [Point], name: Name = Name("")) {
    self.name = name
    self.points = Self.ordered(points)
    range = self.points[...].range
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

  /// The days from the first observation to the end of the last one's period, half-open; nil without observations.
  public var span: Range<Int>? {
    guard let first = points.first, let last = points.last else { return nil }
    return first.day..<last.lastDay + 1
  }

  /// Index of the observation whose date is nearest to a day, the earlier of two; nil if there is none, or none in a window
  /// of days.
  public func nearest(to day: Int, in window: Range<Int>? = nil) -> Int? {
    let shown = window.map { points.firstIndex(from: $0.lowerBound)..<points.firstIndex(from: $0.upperBound) }
    let indices = shown ?? points.indices
    let next = min(max(indices.lowerBound, points.firstIndex(from: day)), indices.upperBound)
    let around = [next - 1, next].filter(indices.contains)
    return around.min { abs(points[$0].day - day) < abs(points[$1].day - day) }
  }
}
