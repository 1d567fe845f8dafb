extension ReportDate {
  /// Reads `2025`, `2025-03`, `2025-03-31`, `FY2025`, `2026-spring`, and a span of two as `2021/2025`.
  ///
  /// nil for any other form, for days that don't exist and for spans that end before they begin.
  package init?(text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 {
      guard let from = ReportDate(single: Substring(parts[0])), let to = ReportDate(single: Substring(parts[1])) else {
        return nil
      }
      self.init(from: from, to: to)
    } else {
      self.init(single: Substring(text))
    }
  }

  /// nil for a span that ends before it begins, or of spans.
  package init?(from: ReportDate, to: ReportDate) {
    if case .span = from { return nil }
    if case .span = to { return nil }
    guard from.first <= to.first, from.last <= to.last else { return nil }
    self = .span(from: from, to: to)
  }

  private init?(single text: Substring) {
    if text.hasPrefix("FY") {
      guard let year = Digits.parse(text.utf8.dropFirst(2), count: 4), year > 0, year < 9999 else { return nil }
      self = .fiscalYear(year)
      return
    }
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let first = parts.first, let year = Digits.parse(first, count: 4), year > 0 else { return nil }
    switch parts.count {
    case 1: self = .year(year)
    case 2:
      if let season = Season(rawValue: String(decoding: parts[1], as: UTF8.self)), year < 9999 {
        self = .season(year, season)
      } else if let month = Digits.parse(parts[1], count: 2), (1...12).contains(month) {
        self = .month(year, month: month)
      } else {
        return nil
      }
    case 3:
      guard let month = Digits.parse(parts[1], count: 2), let day = Digits.parse(parts[2], count: 2),
        CalendarDay(year: year, month: month, day: day) != nil
      else { return nil }
      self = .day(year, month: month, day: day)
    default: return nil
    }
  }

  /// The form that `init(text:)` reads.
  package var text: String {
    switch self {
    case .year(let year): Digits.padded(year, to: 4)
    case .month(let year, let month): "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))"
    case .day(let year, let month, let day): CalendarDay(known: year, month, day).text
    case .fiscalYear(let year): "FY\(Digits.padded(year, to: 4))"
    case .season(let year, let season): "\(Digits.padded(year, to: 4))-\(season.rawValue)"
    case .span(let from, let to): "\(from.text)/\(to.text)"
    }
  }

  /// The forms of `init(text:)` in words, for messages.
  static let forms = "YYYY, YYYY-MM, YYYY-MM-DD, FY2025, 2026-spring, or {\"from\", \"to\"}"
}
