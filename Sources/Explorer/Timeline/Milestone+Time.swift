import Dataset

extension Milestone {
  /// What it may be taken for on a day.
  enum Standing: Sendable {
    case done, planned
    /// A plan whose last day is past. What became of it the report cannot say, so that it is told neither as done nor as
    /// still to come.
    case wasPlanned
  }

  func standing(on today: CalendarDay) -> Standing {
    guard status == .planned else { return .done }
    return date.date.last < today ? .wasPlanned : .planned
  }

  /// The day it stands at in a timeline: the last of its date, since a period was done with at its end, and what is planned is due
  /// then (2025年度までに is due at the end of March 2026). What was done in a month stands at its first day.
  var day: CalendarDay {
    switch date.date {
    case .day, .month: status == .done ? date.date.first : date.date.last
    case .year, .fiscalYear, .season, .span: date.date.last
    }
  }

  /// The days to show it over: those of a year, a season or a span. A month is as good as a day.
  var days: ClosedRange<CalendarDay> {
    switch date.date {
    case .day, .month: day...day
    case .year, .fiscalYear, .season, .span: date.date.first...date.date.last
    }
  }
}
