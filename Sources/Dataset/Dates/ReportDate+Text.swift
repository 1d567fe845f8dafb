import CalendarDays

extension ReportDate {
  /// Reads `2025`, `2025-03`, `2025-03-31`, `FY2025`, `2026-spring`, and a span of two as `2021/2025`.
  ///
  /// nil for any other form, for days that don't exist and for spans that end before they begin.
  package init?(text: some StringProtocol) {
    guard text.utf8.contains(UInt8(ascii: "/")) else {
      self.init(single: Substring(text))
      return
    }
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
    guard let year = Digits.parse(text.utf8.prefix(4), count: 4), year > 0 else { return nil }
    var rest = text.utf8.dropFirst(4)
    guard let dash = rest.popFirst() else {
      self = .year(year)
      return
    }
    guard dash == UInt8(ascii: "-") else { return nil }
    guard let month = Digits.parse(rest.prefix(2), count: 2) else {
      guard let season = Season(rawValue: String(Substring(rest))), year < 9999 else { return nil }
      self = .season(year, season)
      return
    }
    self.init(year: year, month: month, andDay: rest.dropFirst(2))
  }

  private init?(year: Int, month: Int, andDay text: Substring.UTF8View) {
    var text = text
    guard let dash = text.popFirst() else {
      guard (1...12).contains(month) else { return nil }
      self = .month(year, month: month)
      return
    }
    guard dash == UInt8(ascii: "-"), let day = Digits.parse(text, count: 2),
      CalendarDay(year: year, month: month, day: day) != nil
    else { return nil }
    self = .day(year, month: month, day: day)
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
