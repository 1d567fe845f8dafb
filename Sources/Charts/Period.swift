public import CalendarDays

/// The days that a date stands for: a year, a month, one day, or any others on end.
public struct Period: Hashable, Sendable {
  /// As precise as a date may be said.
  public enum Precision: Hashable, Sendable {
    /// From 1 January to 31 December.
    case year
    /// A whole month.
    case month
    /// One day.
    case day
    /// Anything else, such as a quarter or a fiscal year.
    case other
  }

  /// The first day that belongs to it.
  public let first: CalendarDay
  /// The last day that belongs to it, never before the first.
  public let last: CalendarDay

  /// A last day before the first is taken as the first.
  public init(first: CalendarDay, last: CalendarDay) {
    self.first = first
    self.last = max(first, last)
  }

  /// One day.
  public static func day(_ day: CalendarDay) -> Period {
    Period(first: day, last: day)
  }

  /// The month that a day is in.
  public static func month(of day: CalendarDay) -> Period {
    let end = CalendarDay.days(inMonth: day.month, of: day.year)
    return Period(
      first: CalendarDay(known: day.year, day.month, 1), last: CalendarDay(known: day.year, day.month, end))
  }

  /// The year that a day is in.
  public static func year(of day: CalendarDay) -> Period {
    Period(first: CalendarDay(known: day.year, 1, 1), last: CalendarDay(known: day.year, 12, 31))
  }

  /// What it is as a whole; a part of a month is `other`.
  public var precision: Precision {
    if first == last { return .day }
    if self == .month(of: first) { return .month }
    return self == .year(of: first) ? .year : .other
  }
}
