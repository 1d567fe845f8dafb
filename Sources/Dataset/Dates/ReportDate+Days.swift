package import CalendarDays

extension ReportDate {
  /// The first day that it covers. Winter begins in December of its year.
  package var first: CalendarDay {
    switch self {
    case .year(let year): CalendarDay(known: year, 1, 1)
    case .month(let year, let month): CalendarDay(known: year, month, 1)
    case .day(let year, let month, let day): CalendarDay(known: year, month, day)
    case .fiscalYear(let year): CalendarDay(known: year, 4, 1)
    case .season(let year, let season): CalendarDay(known: year, season.firstMonth, 1)
    case .span(let from, _): from.first
    }
  }

  /// The last day that it covers.
  package var last: CalendarDay {
    switch self {
    case .year(let year): CalendarDay(known: year, 12, 31)
    case .month(let year, let month): Self.end(of: month, year)
    case .day(let year, let month, let day): CalendarDay(known: year, month, day)
    case .fiscalYear(let year): CalendarDay(known: year + 1, 3, 31)
    case .season(let year, .winter): Self.end(of: 2, year + 1)
    case .season(let year, let season): Self.end(of: season.firstMonth + 2, year)
    case .span(_, let to): to.last
    }
  }

  private static func end(of month: Int, _ year: Int) -> CalendarDay {
    CalendarDay(known: year, month, CalendarDay.days(inMonth: month, of: year))
  }
}

extension ReportDate.Season {
  /// March, June, September, December: the meteorological seasons.
  var firstMonth: Int {
    switch self {
    case .spring: 3
    case .summer: 6
    case .autumn: 9
    case .winter: 12
    }
  }
}
