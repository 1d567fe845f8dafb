import Charts
import Dataset

extension Settings {
  /// How sparklines, gauges and charts are drawn.
  var drawing: Drawing {
    switch glyphs.repertoire {
    case .whole: .blocks
    case .safe: .braille
    case .ascii: .ascii
    }
  }

  /// A value in the reader's words, shortened (124万件, 1.24 million accounts).
  func compact(_ value: Double, of indicator: Indicator, isApproximate: Bool) -> String {
    plain(
      NumberText.compactQuantity(value, unit: indicator.unit, isApproximate: isApproximate, in: strings.language))
  }

  /// A value for an axis, which names the unit once.
  func axis(_ value: Double, of indicator: Indicator) -> String {
    let number = NumberText.compactNumber(value, unit: indicator.unit, in: strings.language)
    return indicator.isShare ? number + "%" : plain(number)
  }

  /// +11.8%, +1.2 pt.
  func change(_ change: Change, of indicator: Indicator) -> String {
    plain(change.text(unit: indicator.unit, in: strings.language))
  }

  /// The same for a table.
  func shortChange(_ change: Change, of indicator: Indicator) -> String {
    plain(change.text(unit: indicator.unit, in: strings.language, isShort: true))
  }

  /// A date for an axis, whose first one names the year.
  func axis(_ date: ReportDate, namesYear: Bool) -> String {
    namesYear ? date.short(in: strings.language) : date.withoutYear(in: strings.language)
  }

  /// When a value was so, in words: as the report prints it, and where it prints nothing, when it was published.
  func asOf(_ shown: ShownObservation) -> String {
    if shown.isUndated { return strings.undated(date(shown.observation.date)) }
    guard shown.origin == .report, let asOf = shown.indicator.asOf else {
      return shown.observation.dateText(in: strings.language)
    }
    return date(asOf)
  }
}
