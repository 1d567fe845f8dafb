import CalendarDays

/// One style of dates in each language. Japanese: 2025年3月31日, 2025年7月, 2025年度, 2026年春. English: 31 March 2025, July 2025
/// in prose; 31 Mar 2025, Jul 2025 in tables and pictures; FY2025 and spring 2026 in both. A span is 2021年〜2025年, 2021 to 2025.
extension ReportDate {
  /// The date as prose has it.
  package func display(in language: Language) -> String {
    language == .japanese ? japanese : english { Self.months[$0 - 1] }
  }

  /// The date as tables and pictures have it.
  package func short(in language: Language) -> String {
    language == .japanese ? japanese : english(Self.shortMonth)
  }

  /// The same in fewer and fewer columns, each true: without the day, then without the month; of a span, its years.
  package func shorterTexts(in language: Language) -> [String] {
    let own = short(in: language)
    switch self {
    case .year, .fiscalYear: return [own]
    case .month(let year, _), .season(let year, _): return [own, ReportDate.year(year).short(in: language)]
    case .day(let year, let month, _):
      return [own] + ReportDate.month(year, month: month).shorterTexts(in: language)
    case .span(.fiscalYear(let first), .fiscalYear(let last)):
      // These end in the year after them, which nobody calls them by.
      return [own] + Self.years(first, last, language.pick("年度", ""), before: language.pick("", "FY"), language)
    case .span(let from, let to):
      return [own] + Self.years(from.first.year, to.last.year, language.pick("年", ""), before: "", language)
    }
  }

  /// From one year to a later one, then with two digits for that in Japanese.
  private static func years(
    _ first: Int, _ last: Int, _ unit: String, before: String, _ language: Language
  ) -> [String] {
    guard first < last else { return [] }
    if language == .english { return ["\(before)\(first)-\(last)"] }
    let short = first / 100 == last / 100 ? ["\(first)〜\(Digits.padded(last % 100, to: 2))\(unit)"] : []
    return ["\(first)〜\(last)\(unit)"] + short
  }

  /// Beside others of its year, which one of them names: 7月15日, 15 Jul. What is no day is as `short`.
  package func withoutYear(in language: Language) -> String {
    guard case .day(_, let month, let day) = self else { return short(in: language) }
    return language.pick("\(month)月\(day)日", "\(day) \(Self.shortMonth(month))")
  }

  private var japanese: String {
    switch self {
    case .year(let year): "\(year)年"
    case .month(let year, let month): "\(year)年\(month)月"
    case .day(let year, let month, let day): "\(year)年\(month)月\(day)日"
    case .fiscalYear(let year): "\(year)年度"
    case .season(let year, let season): "\(year)年\(season.japanese)"
    // The wave dash: an en dash or arrow is one column on some terminals and two on others.
    case .span(let from, let to): "\(from.japanese)〜\(to.japanese)"
    }
  }

  private func english(_ name: (Int) -> String) -> String {
    switch self {
    case .year(let year): "\(year)"
    case .month(let year, let month): "\(name(month)) \(year)"
    case .day(let year, let month, let day): "\(day) \(name(month)) \(year)"
    case .fiscalYear(let year): "FY\(year)"
    case .season(let year, let season): "\(season.rawValue) \(year)"
    case .span(let from, let to): "\(from.english(name)) to \(to.english(name))"
    }
  }

  private static func shortMonth(_ month: Int) -> String { String(months[month - 1].prefix(3)) }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
}

extension PrintedDate {
  /// Whether it is the end of the time in which something is due (2025年度までに). A span only says where it ends.
  package var isDeadline: Bool {
    if case .span = date { return false }
    return printed.hasSuffix("まで") || printed.hasSuffix("までに")
  }

  /// The date in the style of all dates, a deadline as one: 2025年度まで, by FY2025.
  package func display(in language: Language) -> String {
    due(date.display(in: language), in: language)
  }

  /// The same in fewer and fewer columns; what is printed so that nobody has named the day keeps that wording.
  package func shorterTexts(in language: Language) -> [String] {
    guard case .span = date else { return [short(in: language)] }
    return [short(in: language)] + date.shorterTexts(in: language).dropFirst()
  }

  /// The same as tables have it.
  package func short(in language: Language) -> String {
    due((language == .japanese ? end : nil) ?? date.short(in: language), in: language)
  }

  /// 2025年度末: the end of a year or a month in the report's words, since nobody has named the day; nil for other wordings.
  private var end: String? {
    guard case .day = date, let end = printed.firstIndex(of: "末") else { return nil }
    let words = printed[...end]
    return words.dropLast().allSatisfy { $0.isWholeNumber || "年度月".contains($0) } ? String(words) : nil
  }

  private func due(_ text: String, in language: Language) -> String {
    isDeadline ? Strings(language).due(text) : text
  }
}

extension ReportDate.Season {
  var japanese: String {
    switch self {
    case .spring: "春"
    case .summer: "夏"
    case .autumn: "秋"
    case .winter: "冬"
    }
  }
}
