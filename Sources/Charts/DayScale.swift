/// Days to dot columns.
struct DayScale {
  let span: Range<Int>
  let count: Int

  /// `span` has at least one day.
  init(_ span: Range<Int>, count: Int) {
    self.span = span
    self.count = count
  }

  /// The dot column that a day begins in, from 0: below 0 or from `count` on for days outside the span.
  func column(of day: Int) -> Int {
    // One division, so that a day that begins where a column does is in that column.
    Int((Double(day - span.lowerBound) * Double(count) / Double(span.count)).rounded(.down))
  }

  /// The dot columns of the days from `start` to before `end`, clipped; at least one if `start` is within the span.
  func columns(from start: Int, to end: Int) -> Range<Int> {
    let first = column(of: start)
    let last = max(first + 1, column(of: end))
    return min(max(0, first), count)..<min(max(0, last), count)
  }
}
