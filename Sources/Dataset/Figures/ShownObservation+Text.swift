extension ShownObservation {
  /// The value, the report's own in its wording: 約8割, 9,852万枚, about 1.24 million accounts.
  package func text(in language: Language) -> String {
    if origin == .report, language == .japanese, let printed = indicator.printed { return printed }
    return NumberText.compactQuantity(
      observation.value, unit: indicator.unit, isApproximate: observation.approximate, in: language)
  }

  /// The value as tables have it, in fewer and fewer columns, first with its unit and then without. The report's wording is the
  /// first in Japanese; in English one style serves all values that stand under each other.
  package func shorterTexts(in language: Language) -> [String] {
    textsWithUnit(in: language) + numberTexts(in: language)
  }

  /// Those of them that say what is counted.
  package func textsWithUnit(in language: Language) -> [String] {
    (language == .japanese ? [text(in: language)] : [])
      + NumberText.shorterQuantities(
        observation.value, unit: indicator.unit, isApproximate: observation.approximate, in: language)
  }

  /// Those that leave it to the indicator's name.
  package func numberTexts(in language: Language) -> [String] {
    NumberText.shorterNumbers(
      observation.value, unit: indicator.unit, isApproximate: observation.approximate, in: language)
  }

  /// Whether the report gives no date for its value.
  package var isUndated: Bool { origin == .report && observation.dateIsPublication }

  /// Its date in fewer and fewer columns, for a table: 2023年6月18日, 2023年6月, 2023年. What the report doesn't date is said
  /// to have no date; what another source doesn't date, to have been published then. A deadline is always said as one.
  package func dateTexts(in language: Language) -> [String] {
    if isUndated { return [Strings(language).noDate] }
    let texts = observation.dateTexts(in: language)
    guard origin == .report, let asOf = indicator.asOf, asOf.isDeadline else { return texts }
    let due = texts.map(Strings(language).due)
    return language == .japanese ? [due[0]] + texts.map { "〜" + $0 } : due
  }

  /// ` (目標)` behind a value that is not simply so; nothing behind others.
  package func remark(in language: Language) -> String {
    observation.status == .actual ? "" : " (\(observation.status.text(in: language)))"
  }

  /// 後に1,495団体(2025年10月1日), later 1,495 local governments (1 Oct 2025), and the same with shorter dates, the last
  /// without the unit; empty where nothing later is known.
  package func laterTexts(in language: Language) -> [String] {
    guard let later else { return [] }
    let strings = Strings(language)
    let value = NumberText.compactQuantity(
      later.value, unit: indicator.unit, isApproximate: later.approximate, in: language)
    let number =
      NumberText.about(later.approximate, language)
      + NumberText.compactNumber(later.value, unit: indicator.unit, in: language) + (indicator.isShare ? "%" : "")
    let dates = later.dateTexts(in: language)
    // Three dates at most, so that the number alone comes fourth.
    let padded = dates + Array(repeating: dates[dates.count - 1], count: max(0, 3 - dates.count))
    return padded.map { strings.later(value, $0) } + [strings.later(number, padded[padded.count - 1])]
  }
}

extension Observation {
  /// Its date in fewer and fewer columns, with that it is a date of publication where it is.
  package func dateTexts(in language: Language) -> [String] {
    let texts = date.shorterTexts(in: language)
    return dateIsPublication ? texts.map(Strings(language).publishedOn) : texts
  }

  /// Its date as prose has it: 2023年6月18日, 5 September 2025; published 5 September 2025.
  package func dateText(in language: Language) -> String {
    let text = date.display(in: language)
    return dateIsPublication ? Strings(language).publishedOn(text) : text
  }
}

extension ShownObservation.Origin: Worded {
  package func text(in language: Language) -> String {
    switch self {
    case .report: language.pick("報告", "report")
    case .source(let confidence): confidence.text(in: language)
    }
  }
}
