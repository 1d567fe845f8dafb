/// What is left of the observations in one column of dots: its first, last, lowest and highest value. A line drawn through
/// them covers the same dots as one drawn through all, so every peak survives: M4 (Jugel, Jerzak, Hackenbroich and Markl,
/// "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014).
struct Bucket: Hashable {
  /// Outside of the chart for the last before it and the first after it.
  let column: Int
  let first: Double
  private(set) var last: Double
  private(set) var lowest: Double
  private(set) var highest: Double
  /// The column after the last one that the last value stands for; always after `column`.
  private(set) var end: Int
  /// Whether the last value stands until the next observation.
  private(set) var isJoined: Bool
  /// Whether nothing leads to its first value from the one before.
  let isBreak: Bool

  /// Of the observations whose days are within the scale, of the last before them if it may still stand, and of the
  /// first after them.
  static func buckets(of run: Run, _ scale: DayScale) -> [Bucket] {
    let points = run.points
    var buckets: [Bucket] = []
    var index = run.firstIndex(showingIn: scale.span)
    while index < points.count {
      var bucket = Bucket(points[index], column: scale.column(of: points[index].day))
      // Comparing days is quicker than finding the column of each.
      let nextColumn = scale.firstDay(of: bucket.column + 1)
      index += 1
      while index < points.count, points[index].day < nextColumn {
        bucket.add(points[index].value)
        index += 1
      }
      let end = run.end(of: index - 1)
      bucket.end = max(bucket.column + 1, scale.column(of: end))
      bucket.isJoined = index < points.count && end >= points[index].day
      buckets.append(bucket)
      if bucket.column >= scale.count { break }
    }
    return buckets
  }

  private init(_ point: Point, column: Int) {
    self.column = column
    (first, last, lowest, highest) = (point.value, point.value, point.value, point.value)
    isBreak = point.isBreak
    end = column + 1
    isJoined = false
  }

  private mutating func add(_ value: Double) {
    last = value
    lowest = min(lowest, value)
    highest = max(highest, value)
  }
}
