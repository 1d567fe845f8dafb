extension ReportDate {
  /// The date as people write it: 2025年3月31日 or 31 March 2025; 2025年度 or FY2025; 2026年春 or spring 2026.
  package func display(in language: Language) -> String {
    language == .japanese ? japanese : english
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

  private var english: String {
    switch self {
    case .year(let year): "\(year)"
    case .month(let year, let month): "\(Self.months[month - 1]) \(year)"
    case .day(let year, let month, let day): "\(day) \(Self.months[month - 1]) \(year)"
    case .fiscalYear(let year): "FY\(year)"
    case .season(let year, let season): "\(season.rawValue) \(year)"
    case .span(let from, let to): "\(from.english) to \(to.english)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
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
