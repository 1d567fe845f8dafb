import CalendarDays
import Charts

/// One a day from 1970-01-01.
func daily(_ values: [Double]) -> [Point] {
  values.enumerated().map { Point(day: $0.offset, value: $0.element) }
}

/// By year, month and value.
func monthly(_ values: [(year: Int, month: Int, value: Double)]) -> [Point] {
  values.map { Point(.month($0.year, month: $0.month), value: $0.value) }
}

extension Period {
  static func year(_ year: Int) -> Period {
    .year(of: CalendarDay(known: year, 1, 1))
  }

  static func month(_ year: Int, month: Int) -> Period {
    .month(of: CalendarDay(known: year, month, 1))
  }

  static func day(_ year: Int, month: Int, day: Int) -> Period {
    .day(CalendarDay(known: year, month, day))
  }

  static func fiscalYear(_ year: Int) -> Period {
    Period(first: CalendarDay(known: year, 4, 1), last: CalendarDay(known: year + 1, 3, 31))
  }
}
