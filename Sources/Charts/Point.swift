package import Dataset

/// One observation as it is drawn.
package struct Point: Hashable, Sendable {
  /// Days since 1970-01-01: the first and the last day of the period that it is dated by, the same for a single day.
  package var day: Int
  package var lastDay: Int
  package var value: Double
  /// False for plans and targets, which must never look like what was achieved.
  package var isAchieved: Bool
  package var isApproximate: Bool
  /// Whether it counts something else than the point before it, or may do so: no line leads to it.
  package var isBreak: Bool

  /// A last day before the first is taken as the first.
  package init(
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

  package init(
    _ date: ReportDate, value: Double, isAchieved: Bool = true, isApproximate: Bool = false, isBreak: Bool = false
  ) {
    self.init(
      day: date.first.daysSinceEpoch, lastDay: date.last.daysSinceEpoch, value: value, isAchieved: isAchieved,
      isApproximate: isApproximate, isBreak: isBreak)
  }
}
