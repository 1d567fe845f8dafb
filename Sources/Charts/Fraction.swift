extension ClosedRange<Double> {
  /// Where a value lies within the range, 0 at its lower and 1 at its upper end. The range is finite and not a single
  /// value; its extent may be beyond what a Double holds.
  func fraction(of value: Double) -> Double {
    let extent = upperBound - lowerBound
    return extent.isFinite
      ? (value - lowerBound) / extent : (value / 2 - lowerBound / 2) / (upperBound / 2 - lowerBound / 2)
  }
}
