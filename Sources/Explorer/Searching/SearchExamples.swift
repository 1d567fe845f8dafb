import CalendarDays
import Dataset
import Search

/// What the empty prompt shows that can be typed, with what this report has.
struct SearchExamples {
  let words: String
  let phrase: String
  let excluded: String
  /// Only filters of which the report has something.
  let filters: [(name: Filter.Name, value: String)]

  init(_ report: Report, _ language: Language) {
    (words, phrase, excluded) =
      language == .japanese ? ("gyousei 手続", "行政手続", "手続") : ("online procedures", "public services", "card")
    filters = Filter.Name.allCases.compactMap { name in
      SearchExamples.value(of: name, in: report).map { (name, $0) }
    }
  }

  private static func value(of name: Filter.Name, in report: Report) -> String? {
    switch name {
    case .domain: report.sections.first { $0.kind == .domain }?.id
    case .pillar: report.sections.contains { $0.kind == .pillar } ? "1" : nil
    case .kind: "indicator"
    case .programme: report.programmes.prefix(100).map(\.id).min { $0.utf8.count < $1.utf8.count }
    case .year: "\(report.published.first.year)"
    case .status: Filter.Status.planned.rawValue
    case .has: Filter.Part.series.rawValue
    }
  }
}
