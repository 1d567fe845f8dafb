import CalendarDays

/// What one sees in the picture of a figure's history, as a sentence made by rule from the observations, in the words of the program's
/// editors and not of the report: from what to what it went, since when most of it, and what is known later.
package struct HistorySentence {
  private let shown: ShownObservation
  private let development: ShownObservation.Development

  /// nil where there are no two values that count the same, and for plans.
  package init?(_ shown: ShownObservation) {
    guard let development = shown.development else { return nil }
    (self.shown, self.development) = (shown, development)
  }

  /// In fewer and fewer words: whole, and without since when. What is later is where the curve ends, and always said.
  package func texts(in language: Language) -> [String] {
    let change = development.change.text(unit: shown.indicator.unit, in: language)
    let from = quantity(development.from, date(development.from, in: language), language)
    let to = quantity(
      development.to, shown.isUndated ? Strings(language).noDate : date(development.to, in: language), language)
    let first = language.pick("\(from)から\(to)へ、\(change)。", "From \(from) to \(to): \(change).")
    let rise = mostOfTheRise(in: language)
    let later = shown.later.map { quantity($0, date($0, in: language), language) }
      .map { language.pick("その後は\($0)。", "Later \($0).") }
    func joined(_ parts: [String?]) -> String {
      parts.compactMap(\.self).joined(separator: language.pick("", " "))
    }
    return [joined([first, rise, later]), joined([first, later])]
  }

  private func quantity(_ observation: Observation, _ date: String, _ language: Language) -> String {
    let value = NumberText.compactQuantity(
      observation.value, unit: shown.indicator.unit, isApproximate: observation.approximate, in: language)
    return language.pick("\(value)(\(date))", "\(value) (\(date))")
  }

  /// Its month, or less where no more is known.
  private func date(_ observation: Observation, in language: Language) -> String {
    let texts = observation.dateTexts(in: language)
    return texts.count > 2 ? texts[1] : texts[0]
  }

  /// 伸びの約7割は2021年以降: the latest year from whose beginning on six to nine tenths of the whole rise were seen, where that is less than
  /// three quarters of as much of the time. What stood at the beginning of a year is known only where something was observed
  /// within the half year before.
  private func mostOfTheRise(in language: Language) -> String? {
    let achieved = shown.history.filter(\.status.isAchieved)
    let whole = development.to.value - development.from.value
    guard achieved.count >= 6, whole > 0 else { return nil }
    let (start, end) = (development.from.date.first, development.to.date.last)
    let days = Double(end.daysSinceEpoch - start.daysSinceEpoch)
    guard end.year - start.year >= 2 else { return nil }
    for year in (start.year + 1...end.year).reversed() {
      guard let before = achieved.last(where: { $0.date.last.year < year }), before.date.last.year == year - 1,
        before.date.last.month > 6
      else { continue }
      let share = (development.to.value - before.value) / whole
      let time = Double(end.daysSinceEpoch - before.date.last.daysSinceEpoch) / days
      let tenths = Int((share * 10).rounded())
      guard (6...9).contains(tenths) else { continue }
      guard time < 0.75 * share else { return nil }
      return language.pick("伸びの約\(tenths)割は\(year)年以降。", "About \(tenths * 10) % of the rise came from \(year) on.")
    }
    return nil
  }
}
