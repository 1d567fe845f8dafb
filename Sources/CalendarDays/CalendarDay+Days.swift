extension CalendarDay {
  /// From 1 January 1 to 31 December 9999, as `daysSinceEpoch`.
  public static let everyDay = -719_162...2_932_896

  /// The inverse of `daysSinceEpoch`; nil outside the years 1 to 9999.
  public init?(daysSinceEpoch days: Int) {
    guard Self.everyDay.contains(days) else { return nil }
    // As there, years begin in March: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = days + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    self.init(known: era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }
}
