/// The one value that a table has of an indicator: the report's own or, where it prints none, the latest observation.
package struct CurrentValue: Sendable {
  package enum Origin: Hashable, Sendable {
    case report
    case source(Observation.Confidence)
  }

  package var value: Double
  package var isApproximate: Bool
  package var status: FigureStatus
  /// nil where the report prints no date.
  package var date: ReportDate?
  package var origin: Origin
}

extension Indicator {
  /// nil where nobody has said a value.
  package var current: CurrentValue? {
    if let value {
      return CurrentValue(
        value: value, isApproximate: approximate, status: status, date: asOf?.date, origin: .report)
    }
    // A plan is no value that anything has, as long as there is one.
    return (observations.last(where: \.status.isAchieved) ?? observations.last).map { latest in
      CurrentValue(
        value: latest.value, isApproximate: latest.approximate, status: latest.status, date: latest.date,
        origin: .source(latest.confidence))
    }
  }

  /// The current value, the report's own in its wording: 約8割, 9,852万枚, about 1.24 million accounts.
  package func currentText(in language: Language) -> String? {
    guard let current else { return nil }
    if current.origin == .report, language == .japanese, let printed { return printed }
    return NumberText.compactQuantity(
      current.value, unit: unit, isApproximate: current.isApproximate, in: language)
  }
}

extension CurrentValue.Origin: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .report: language == .japanese ? "報告" : "report"
    case .source(let confidence): confidence.text(in: language)
    }
  }
}
