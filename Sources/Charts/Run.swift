/// Observations in order of time, and how long each of them stands.
struct Run: Sendable {
  let points: [Point]
  /// The most days that a value is drawn for: one and a half of the median interval between dates. Longer intervals have
  /// missing periods in them.
  let longestHold: Int

  /// `points` are by day.
  init(_ points: [Point]) {
    self.points = points
    var intervals = zip(points, points.dropFirst()).map { $1.day - $0.day }.filter { $0 > 0 }
    intervals.sort()
    let middle = intervals.count / 2
    longestHold = intervals.isEmpty ? 0 : 3 * (intervals[(intervals.count - 1) / 2] + intervals[middle]) / 4
  }

  /// The day after the last one that an observation stands for: up to the next observation, but no longer than
  /// `longestHold` or its own period, whichever is longer. The last stands for its own period alone, as does the last before a
  /// break.
  func end(of index: Int) -> Int {
    let point = points[index]
    let period = point.lastDay + 1
    guard index + 1 < points.count else { return period }
    if points[index + 1].isBreak { return min(points[index + 1].day, period) }
    return min(points[index + 1].day, max(period, point.day + longestHold))
  }

  /// The first observation in a window of days, or the one before it, if that may still stand when the window begins.
  func firstIndex(showingIn window: Range<Int>) -> Int {
    let index = points.firstIndex(from: window.lowerBound)
    let beginsWithIt = index < points.count && points[index].day == window.lowerBound
    return beginsWithIt ? index : max(0, index - 1)
  }
}

extension [Point] {
  /// Of points by day, the index of the first that isn't before a day, or the number of observations.
  func firstIndex(from day: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
