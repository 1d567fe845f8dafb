import CalendarDays

/// Sorts indicators by a column of their table.
///
/// Values and changes are compared as numbers, whatever they count: 万件 multiplied out, points and percent alike. Labels
/// are in the order of their readings, or of the alphabet; domains in the report's order; sources from the report itself to
/// the least official; periods by their beginning. What is equal stays in the order given, and what is not known is last
/// either way.
package struct FigureOrder: Hashable, Sendable {
  package var field: FigureField
  package var isDescending: Bool

  package init(_ field: FigureField, isDescending: Bool = false) {
    self.field = field
    self.isDescending = isDescending
  }

  /// Reads `value`, and `-value` for the largest first; nil for what is no field.
  package init?(text: String) {
    let isDescending = text.hasPrefix("-")
    guard let field = FigureField(rawValue: String(text.dropFirst(isDescending ? 1 : 0))) else { return nil }
    self.init(field, isDescending: isDescending)
  }

  /// What `init(text:)` reads.
  package var text: String {
    (isDescending ? "-" : "") + field.rawValue
  }

  /// - Parameter indices: of indicators of the report
  package func sorted(_ indices: [Int], of report: Report, in language: Language) -> [Int] {
    switch field {
    case .label, .unit: return sortedByText(indices, of: report, in: language)
    default: return sortedByNumber(indices, of: report)
    }
  }

  private func sortedByText(_ indices: [Int], of report: Report, in language: Language) -> [Int] {
    var keys = TextKeys()
    for index in indices {
      keys.append(field == .label ? report.indicators[index].label : report.indicators[index].unit, in: language)
    }
    return keys.order(isDescending: isDescending).map { indices[$0] }
  }

  private func sortedByNumber(_ indices: [Int], of report: Report) -> [Int] {
    let domains = report.sections.indices.map { report.domain(of: $0) }
    var known: [(key: Double, index: Int)] = []
    var unknown: [Int] = []
    for index in indices {
      if let key = number(index, of: report, domains) {
        known.append((key, index))
      } else {
        unknown.append(index)
      }
    }
    let isDescending = isDescending
    let order = known.indices.sorted { one, other in
      let (key, against) = (known[one].key, known[other].key)
      return key == against ? one < other : isDescending ? key > against : key < against
    }
    return order.map { known[$0].index } + unknown
  }

  /// - Parameter domains: of each section
  private func number(_ index: Int, of report: Report, _ domains: [Int?]) -> Double? {
    let indicator = report.indicators[index]
    switch field {
    case .value: return report.shown(index).map { $0.observation.value * UnitName.factor(indicator.unit) }
    case .asOf:
      // What has no date is last, not on the day of the report's publication.
      guard let shown = report.shown(index), !shown.isUndated else { return nil }
      return Self.number(shown.observation.date.last, then: shown.observation.date.first)
    case .change: return report.shown(index)?.development?.change.amount
    case .period:
      return report.shown(index)?.development.map { Self.number($0.from.date.first, then: $0.to.date.first) }
    case .domain: return domains[indicator.section].map(Double.init)
    case .source: return report.shown(index).flatMap { Self.rank($0.origin) }
    case .label, .unit: return nil
    }
  }

  /// Two days as one number, which a Double holds exactly.
  private static func number(_ day: CalendarDay, then second: CalendarDay) -> Double {
    Double(day.daysSinceEpoch) * 1e7 + Double(second.daysSinceEpoch)
  }

  private static func rank(_ origin: ShownObservation.Origin) -> Double? {
    switch origin {
    case .report: 0
    case .source(let confidence): Observation.Confidence.allCases.firstIndex(of: confidence).map { Double($0 + 1) }
    }
  }
}
