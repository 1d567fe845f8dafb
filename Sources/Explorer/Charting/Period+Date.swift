import CalendarDays
import Charts
import Dataset

extension Period {
  /// What a date covers, of which it is no matter here how it was said.
  init(_ date: ReportDate) {
    self.init(first: date.first, last: date.last)
  }

  /// The date as a chart has it; what is no year, month or fiscal year goes by its first day.
  var date: ReportDate {
    switch precision {
    case .year: .year(first.year)
    case .month: .month(first.year, month: first.month)
    case .other where self == Period(.fiscalYear(first.year)): .fiscalYear(first.year)
    case .day, .other: .day(first.year, month: first.month, day: first.day)
    }
  }
}
