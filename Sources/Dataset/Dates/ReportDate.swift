/// A date as precise as its source: a year, month, day, fiscal year, season, or a span between two of them.
package indirect enum ReportDate: Hashable, Sendable {
  case year(Int)
  case month(Int, month: Int)
  case day(Int, month: Int, day: Int)
  /// April of the year to March of the next.
  case fiscalYear(Int)
  case season(Int, Season)
  case span(from: ReportDate, to: ReportDate)

  package enum Season: String, CaseIterable, Sendable {
    case spring, summer, autumn, winter
  }
}
