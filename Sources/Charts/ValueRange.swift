extension RandomAccessCollection<Point> {
  /// From the lowest to the highest value; nil without observations.
  var range: ClosedRange<Double>? {
    guard let first else { return nil }
    var lowest = first.value
    var highest = first.value
    for point in self {
      lowest = Swift.min(lowest, point.value)
      highest = Swift.max(highest, point.value)
    }
    return lowest...highest
  }
}
