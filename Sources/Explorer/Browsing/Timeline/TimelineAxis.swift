import CalendarDays
import Dataset

/// Columns for days, to scale, all years alike wide.
struct TimelineAxis: Equatable, Sendable {
  /// Those of its days. The columns on both sides are for a day that it doesn't reach to.
  let columns: Range<Int>
  /// Since 1970-01-01.
  let days: Range<Int>
  /// Of a year.
  private let scale: Double

  /// Has a column and a day at least, whatever it is given. It takes fewer columns where only so do all years take the same number.
  init(_ days: Range<Int>, columns: Range<Int>) {
    let days = days.isEmpty ? days.lowerBound..<(days.lowerBound + 1) : days
    let years = TimelineAxis.years(days.upperBound) - TimelineAxis.years(days.lowerBound)
    let scale = Double(max(1, columns.count)) / years
    self.days = days
    self.scale = scale < 1 ? scale : scale.rounded(.down)
    let count = min(max(1, columns.count), Int((years * self.scale).rounded(.up)))
    self.columns = columns.lowerBound..<columns.lowerBound + count
  }

  /// The column next to the axis where a day is not on it.
  func column(of day: CalendarDay) -> Int {
    column(day.daysSinceEpoch)
  }

  private func column(_ day: Int) -> Int {
    if day < days.lowerBound { return columns.lowerBound - 1 }
    if day >= days.upperBound { return columns.upperBound }
    let years = TimelineAxis.years(day) - TimelineAxis.years(days.lowerBound)
    return min(columns.upperBound - 1, columns.lowerBound + Int(years * scale))
  }

  /// Years to the beginning of a day, with what of its own has passed.
  private static func years(_ day: Int) -> Double {
    let date = CalendarDay(daysSinceEpoch: day) ?? CalendarDay(known: day < 0 ? 1 : 10_000, 1, 1)
    let first = CalendarDay(known: date.year, 1, 1).daysSinceEpoch
    let length = CalendarDay(known: date.year + 1, 1, 1).daysSinceEpoch - first
    return Double(date.year) + Double(date.daysSinceEpoch - first) / Double(length)
  }

  /// A year or a month, and the column at which it begins.
  struct Tick: Equatable {
    var date: ReportDate
    var column: Int
  }

  /// As many round ones as have room for their names and a blank: so many columns for a year's, so many for a month's.
  func ticks(year: Int, month: Int) -> [Tick] {
    guard let first = CalendarDay(daysSinceEpoch: days.lowerBound),
      let last = CalendarDay(daysSinceEpoch: days.upperBound - 1)
    else { return [] }
    let step = TimelineAxis.steps.first { months in
      // A month may be a tenth shorter than the twelfth of a year.
      months < 12
        ? scale * Double(months) * 0.9 >= Double(12 * (month + 1)) : scale * Double(months) >= Double(12 * (year + 1))
    }
    guard let step else { return [] }
    let start = (12 * first.year + first.month - (first.day > 1 ? 0 : 1) + step - 1) / step * step
    return stride(from: start, through: 12 * last.year + last.month - 1, by: step).compactMap { at in
      let date: ReportDate = step < 12 ? .month(at / 12, month: at % 12 + 1) : .year(at / 12)
      return CalendarDay(year: at / 12, month: at % 12 + 1, day: 1).map {
        Tick(date: date, column: column($0.daysSinceEpoch))
      }
    }
  }

  /// In months.
  private static let steps =
    [1, 3, 6] + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map { 12 * $0 }
}
