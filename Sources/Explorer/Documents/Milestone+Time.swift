package import CalendarDays
package import Dataset

/// What a milestone or a planned figure may be taken for on a day.
package enum TimelineStatus: Sendable {
  case done, planned
  /// A plan whose last day is past. What became of it the report cannot say, so that it is told neither as done nor as
  /// still to come.
  case wasPlanned
}

extension ShownObservation {
  /// nil for what was so. The date of a target may be the day on which somebody said it, and is never past.
  package func standing(on today: CalendarDay) -> TimelineStatus? {
    guard !observation.status.isAchieved else { return nil }
    let isPast = observation.status == .plan && !observation.dateIsPublication && observation.date.last < today
    return isPast ? .wasPlanned : .planned
  }
}

extension Milestone {
  func standing(on today: CalendarDay) -> TimelineStatus {
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
