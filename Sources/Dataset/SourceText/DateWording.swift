import CalendarDays

/// Dates as Japanese texts print them: 2025年, 2025年3月31日, 2025年3月末, 2025年度, 2025年度末, 2026年春.
enum DateWording {
  /// The length of the date that the scalars begin with.
  static func length(_ scalars: ArraySlice<Unicode.Scalar>) -> Int? {
    read(scalars)?.length
  }

  /// The date that a wording gives. After it may stand 時点, まで and the like; between two of them stands から.
  static func date(in text: String) -> ReportDate? {
    let scalars = Array(text.unicodeScalars)
    guard let first = read(scalars[...]) else { return nil }
    var rest = scalars[first.length...]
    let separators = ["から", "〜", "～", "-"].map { Array($0.unicodeScalars) }
    if let separator = separators.first(where: { rest.starts(with: $0) }),
      let second = read(rest.dropFirst(separator.count))
    {
      rest = rest.dropFirst(separator.count + second.length)
      return rest.contains(where: \.isDigit) ? nil : ReportDate(from: first.date, to: second.date)
    }
    return rest.contains(where: \.isDigit) ? nil : first.date
  }

  private static func read(_ scalars: ArraySlice<Unicode.Scalar>) -> (date: ReportDate, length: Int)? {
    var cursor = Cursor(rest: scalars)
    guard let year = cursor.number(digits: 4...4), year > 0, cursor.consume("年") else { return nil }
    if cursor.consume("度") {
      guard cursor.consume("末") else { return result(.fiscalYear(year), cursor, scalars) }
      return result(.day(year + 1, month: 3, day: 31), cursor, scalars)
    }
    for season in ReportDate.Season.allCases where cursor.consume(season.japanese) {
      return result(.season(year, season), cursor, scalars)
    }
    let yearEnd = cursor
    guard let month = cursor.number(digits: 1...2), (1...12).contains(month), cursor.consume("月") else {
      cursor = yearEnd
      guard cursor.consume("末") else { return result(.year(year), yearEnd, scalars) }
      return result(.day(year, month: 12, day: 31), cursor, scalars)
    }
    if cursor.consume("末") {
      let last = CalendarDay.days(inMonth: month, of: year)
      return result(.day(year, month: month, day: last), cursor, scalars)
    }
    let monthEnd = cursor
    guard let day = cursor.number(digits: 1...2), cursor.consume("日"),
      CalendarDay(year: year, month: month, day: day) != nil
    else { return result(.month(year, month: month), monthEnd, scalars) }
    return result(.day(year, month: month, day: day), cursor, scalars)
  }

  private static func result(
    _ date: ReportDate, _ cursor: Cursor, _ scalars: ArraySlice<Unicode.Scalar>
  ) -> (ReportDate, Int) {
    (date, scalars.count - cursor.rest.count)
  }

  private struct Cursor {
    var rest: ArraySlice<Unicode.Scalar>

    mutating func consume(_ text: String) -> Bool {
      guard rest.starts(with: text.unicodeScalars) else { return false }
      rest = rest.dropFirst(text.unicodeScalars.count)
      return true
    }

    mutating func number(digits: ClosedRange<Int>) -> Int? {
      let run = rest.prefix(while: \.isDigit)
      guard digits.contains(run.count) else { return nil }
      rest = rest.dropFirst(run.count)
      return run.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
    }
  }
}
