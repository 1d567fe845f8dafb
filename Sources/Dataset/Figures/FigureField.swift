/// A column of a table of indicators; its raw value is what people type to sort by it.
package enum FigureField: String, CaseIterable, Sendable {
  case label, value, unit
  case asOf = "as-of"
  case change
  /// Between which dates the change is.
  case period
  case domain
  /// Who says the value: the report, or which kind of source.
  case source
}

extension FigureField: Worded {
  package func text(in language: Language) -> String {
    let strings = Strings(language)
    return switch self {
    case .label: strings.figure
    case .value: strings.value
    case .unit: strings.unit
    case .asOf: strings.asOf
    case .change: strings.change
    case .period: strings.changePeriod
    case .domain: language.capitalised(Section.Kind.domain.text(in: language))
    case .source: strings.source
    }
  }

  /// What the field holds for an indicator; nil for what is not known.
  package func text(of index: Int, in report: Report, language: Language) -> String? {
    let indicator = report.indicators[index]
    let shown = report.shown(index)
    switch self {
    case .label: return indicator.label[language]
    case .value: return shown?.text(in: language)
    case .unit: return indicator.unit[language]
    case .asOf: return shown?.dateTexts(in: language)[0]
    case .change: return shown?.development?.change.text(unit: indicator.unit, in: language)
    case .period:
      return shown?.development.map { development in
        let ends = [development.from, development.to].map { $0.dateTexts(in: language)[0] }
        return ends.joined(separator: language.pick("〜", " to "))
      }
    case .domain:
      guard let domain = report.domain(of: indicator.section).map({ report.sections[$0] }) else { return nil }
      return (domain.short ?? domain.title)[language]
    case .source: return shown?.origin.text(in: language)
    }
  }
}
