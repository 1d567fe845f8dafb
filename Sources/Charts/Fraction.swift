extension ClosedRange<Double> {
  /// Where a value lies within the range, 0 at its lower and 1 at its upper end; in the middle of a single value. The
  /// range is finite; its extent may be beyond what a Double holds.
  func fraction(of value: Double) -> Double {
    guard lowerBound < upperBound else { return 0.5 }
    let extent = upperBound - lowerBound
    return extent.isFinite
      ? (value - lowerBound) / extent : (value / 2 - lowerBound / 2) / (upperBound / 2 - lowerBound / 2)
  }
}
