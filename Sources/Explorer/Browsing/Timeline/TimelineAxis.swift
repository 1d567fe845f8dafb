import CalendarDays
import Dataset

/// Columns for days, to scale: from the beginning of the first one's year to the end of the last one's month.
struct TimelineAxis: Equatable, Sendable {
  /// Those of its days. The columns on both sides are for a day that it doesn't reach to.
  let columns: Range<Int>
  private let years: ClosedRange<Int>
  /// Since the epoch.
  private let days: Range<Int>

  /// An axis has a column at least, whatever it is given.
  init(_ dates: ClosedRange<CalendarDay>, columns: Range<Int>) {
    self.columns = columns.isEmpty ? columns.lowerBound..<(columns.lowerBound + 1) : columns
    years = dates.lowerBound.year...dates.upperBound.year
    let last = dates.upperBound
    let rest = CalendarDay.days(inMonth: last.month, of: last.year) - last.day
    days = TimelineAxis.newYear(dates.lowerBound.year)..<(last.daysSinceEpoch + rest + 1)
  }

  /// The column next to the axis where a day is not on it.
  func column(of day: CalendarDay) -> Int {
    column(day.daysSinceEpoch)
  }

  private func column(_ day: Int) -> Int {
    if day < days.lowerBound { return columns.lowerBound - 1 }
    if day >= days.upperBound { return columns.upperBound }
    return columns.lowerBound + (day - days.lowerBound) * columns.count / days.count
  }

  /// Years and the columns at which they begin, as many round ones as have room for `width` columns each.
  func ticks(width: Int) -> [(year: Int, column: Int)] {
    let step = TimelineAxis.steps.first { 365 * $0 * columns.count >= (width + 1) * days.count } ?? 10_000
    return years.filter { $0.isMultiple(of: step) }.map { ($0, column(TimelineAxis.newYear($0))) }
  }

  private static let steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000]

  private static func newYear(_ year: Int) -> Int {
    CalendarDay(year: year, month: 1, day: 1)?.daysSinceEpoch ?? 0
  }
}
