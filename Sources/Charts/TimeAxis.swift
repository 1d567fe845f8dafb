import CalendarDays
public import Typesetting

/// Round dates along a row of text.
public struct TimeAxis: Hashable, Sendable {
  /// A date that is labelled.
  public struct Tick: Hashable, Sendable {
    /// The cell in which the date begins.
    public let column: Int
    /// The label, and the first cell that it takes.
    public let label: String
    /// The first cell that the label takes.
    public let labelColumn: Int
  }

  /// How a date is said, with its year or, beside others that are of the same, without. The period is a year, a month or a
  /// day, and beside bars whatever their points are dated by.
  public typealias Words = (Period, _ namesYear: Bool) -> String

  /// Without words: 2024, 2024-07, 2024-07-15 or 07-15; what is no year, month or day by its first day.
  public static let digits: @Sendable (Period, Bool) -> String = { period, namesYear in
    let text = period.first.text
    return switch period.precision {
    case .year: String(text.prefix(4))
    case .month: String(text.prefix(7))
    case .day, .other: namesYear ? text : String(text.suffix(5))
    }
  }

  /// From left to right; their labels don't touch.
  public let ticks: [Tick]

  /// The years, half years, quarters, months or days of `window`, half-open in days since 1970-01-01: as many as have room
  /// in `columns`. None outside the years 1 to 9999.
  public init(
    _ window: Range<Int>, columns: Int, metrics: Metrics = Metrics(), words: Words = TimeAxis.digits
  ) {
    let days = window.clamped(to: Range(CalendarDay.everyDay))
    guard !days.isEmpty, columns > 0, let first = CalendarDay(daysSinceEpoch: days.lowerBound),
      let last = CalendarDay(daysSinceEpoch: days.upperBound - 1)
    else {
      ticks = []
      return
    }
    let scale = DayScale(window, count: columns)
    for interval in Interval.all where interval.mayFit(window.count, columns) {
      let dates = interval.dates(from: first, to: last).map { ($0.day, words($0.period, $0.namesYear)) }
      if let ticks = Self.ticks(dates, scale, metrics) {
        self.ticks = ticks
        return
      }
    }
    ticks = []
  }

  private static let distance = 3

  /// nil if the labels come closer to each other than `distance`, or one is too wide.
  private static func ticks(_ dates: [(day: Int, label: String)], _ scale: DayScale, _ metrics: Metrics) -> [Tick]? {
    var ticks: [Tick] = []
    var free = 0
    for (day, label) in dates {
      let column = scale.column(of: day)
      let width = metrics.columns(of: label)
      guard width <= scale.count else { return nil }
      let labelColumn = min(max(0, column - width / 2), scale.count - width)
      guard labelColumn >= free else { return nil }
      ticks.append(Tick(column: column, label: label, labelColumn: labelColumn))
      free = labelColumn + width + distance
    }
    return ticks
  }
}

private struct AxisDate {
  let day: Int
  let period: Period
  var namesYear = true
}

/// The distance of dates on an axis.
private enum Interval {
  /// Every so many days, begun anew each month.
  case days(Int)
  /// Every so many months, counted from January of year 0.
  case months(Int)

  /// From the finest on.
  static let all: [Interval] =
    [1, 2, 5, 10, 15].map { .days($0) } + [1, 3, 6].map { .months($0) }
    + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000].map { .months(12 * $0) }

  /// Whether it is worth while to look at each date.
  func mayFit(_ days: Int, _ columns: Int) -> Bool {
    let length =
      switch self {
      case .days(let count): count
      case .months(let count): 28 * count
      }
    return days / length * 4 <= 2 * columns + 8
  }

  func dates(from first: CalendarDay, to last: CalendarDay) -> [AxisDate] {
    switch self {
    case .months(let count): months(every: count, first, last)
    case .days(let count): days(every: count, first, last)
    }
  }

  private func months(every count: Int, _ first: CalendarDay, _ last: CalendarDay) -> [AxisDate] {
    let start = 12 * first.year + first.month - 1 + (first.day > 1 ? 1 : 0)
    let next = (start + count - 1) / count * count
    return stride(from: next, through: 12 * last.year + last.month - 1, by: count).compactMap { month in
      CalendarDay(year: month / 12, month: month % 12 + 1, day: 1).map {
        AxisDate(
          day: $0.daysSinceEpoch,
          period: count.isMultiple(of: 12) ? .year(of: $0) : .month(of: $0))
      }
    }
  }

  private func days(every count: Int, _ first: CalendarDay, _ last: CalendarDay) -> [AxisDate] {
    var dates: [AxisDate] = []
    for day in first.daysSinceEpoch...last.daysSinceEpoch {
      guard let date = CalendarDay(daysSinceEpoch: day), (date.day - 1).isMultiple(of: count),
        CalendarDay.days(inMonth: date.month, of: date.year) - date.day >= count / 2
      else { continue }
      let namesYear = dates.isEmpty || (date.month, date.day) == (1, 1)
      dates.append(
        AxisDate(day: day, period: .day(date), namesYear: namesYear))
    }
    return dates
  }
}
