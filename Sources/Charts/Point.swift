import CalendarDays

/// One observation as it is drawn.
public struct Point: Hashable, Sendable {
  /// The first day of the period that it is dated by, since 1970-01-01. What lies outside of the years 1 to 9999 is
  /// drawn too, but no axis has a date for it.
  public var day: Int
  /// The last day of the period, the same for a single day, never before the first.
  public var lastDay: Int
  /// What is not finite is not drawn.
  public var value: Double
  /// False for plans and targets, which must never look like what was achieved.
  public var isAchieved: Bool
  /// Bars say so before the value.
  public var isApproximate: Bool
  /// Whether it counts something else than the point before it, or may do so: no line leads to it.
  public var isBreak: Bool

  /// A last day before the first is taken as the first.
  public init(
    day: Int, lastDay: Int? = nil, value: Double, isAchieved: Bool = true, isApproximate: Bool = false,
    isBreak: Bool = false
  ) {
    self.day = day
    self.lastDay = max(day, lastDay ?? day)
    self.value = value
    self.isAchieved = isAchieved
    self.isApproximate = isApproximate
    self.isBreak = isBreak
  }

  /// The observation of a year, a month or another period.
  public init(
    _ period: Period, value: Double, isAchieved: Bool = true, isApproximate: Bool = false, isBreak: Bool = false
  ) {
    self.init(
      day: period.first.daysSinceEpoch, lastDay: period.last.daysSinceEpoch, value: value, isAchieved: isAchieved,
      isApproximate: isApproximate, isBreak: isBreak)
  }

  /// The days that it is dated by. Days of no calendar year from 1 to 9999 are taken as the nearest that are.
  var period: Period {
    Period(first: CalendarDay(nearestTo: day), last: CalendarDay(nearestTo: lastDay))
  }
}

extension CalendarDay {
  /// The day so many days after 1970-01-01, or the nearest that the years 1 to 9999 have.
  fileprivate init(nearestTo daysSinceEpoch: Int) {
    let days = max(Self.everyDay.lowerBound, min(daysSinceEpoch, Self.everyDay.upperBound))
    self = CalendarDay(daysSinceEpoch: days) ?? CalendarDay(known: 1970, 1, 1)
  }
}
