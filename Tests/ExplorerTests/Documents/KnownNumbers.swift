import CalendarDays
import Dataset

@testable import Explorer

/// The numbers that a screen may show of some things of a report: those of its texts, values, dates and counts, worked out
/// here and not by what draws them.
struct KnownNumbers {
  private var texts: Set<String> = []
  private var values: Set<Double> = []
  /// Per cent or points, not rounded.
  private var changes: [Double] = []
  private var links: Set<String> = []
  /// Dates that stand as a whole or not at all: their numbers alone are none of these.
  private var phrases: [String] = []
  /// What stands before the grid of a picture.
  private var axisLabels: Set<String> = []

  static func + (one: KnownNumbers, other: KnownNumbers) -> KnownNumbers {
    var sum = one
    sum.texts.formUnion(other.texts)
    sum.values.formUnion(other.values)
    sum.changes += other.changes
    sum.links.formUnion(other.links)
    sum.phrases += other.phrases
    sum.axisLabels.formUnion(other.axisLabels)
    return sum
  }

  /// The numbers of a text that are none of these. A row of nothing but a part of a link has none.
  func unknown(in row: String) -> [String] {
    let words = row.split { " ▌∙›⋯".contains($0) }
    if words.count == 1, words[0].count > 3, links.contains(where: { $0.contains(words[0]) }) { return [] }
    let rest = phrases.reduce(withoutAxisLabel(row)) { $0.replacing($1, with: "") }
    return ShownNumber.all(in: rest).filter { !knows($0) }.map { "\($0.text) in: \(row)" }
  }

  private func withoutAxisLabel(_ row: String) -> String {
    guard let plot = row.firstIndex(where: { ("\u{2801}"..."\u{28FF}").contains($0) || "┈─┬┊".contains($0) }) else {
      return row
    }
    let label = String(row[..<plot].filter { !" ▌▏∙".contains($0) })
    return axisLabels.contains(label) ? String(row[plot...]) : row
  }

  private func knows(_ number: ShownNumber) -> Bool {
    if texts.contains(number.text) { return true }
    if number.isCut, texts.contains(where: { $0.hasPrefix(number.text) }) { return true }
    guard let value = number.value else { return false }
    let isNear = { (known: Double, tolerance: Double) in abs(known - value) <= tolerance + abs(known) * 1e-12 }
    if number.hasSign {
      // Changes are rounded to a decimal place, or to none, or to two digits.
      let places = number.text.contains(".") ? 0.05 : 0.5
      return changes.contains { isNear($0, max(places, number.tolerance)) } || values.contains(value)
    }
    return values.contains { isNear($0, number.tolerance) }
  }

  // MARK: Where they come from

  mutating func add(_ text: String) {
    for number in ShownNumber.all(in: text) { texts.insert(number.text) }
  }

  mutating func add(_ text: Localized) {
    add(text.ja)
    add(text.en)
  }

  /// As a whole alone.
  mutating func add(phrase: String) {
    phrases.append(phrase)
  }

  mutating func add(axisLabel: String) {
    axisLabels.insert(axisLabel.filter { $0 != " " })
  }

  mutating func add(count: Int) {
    values.insert(Double(count))
  }

  mutating func add(_ date: ReportDate) {
    add(date.text)
    for day in [date.first, date.last] {
      // Of a span, the year of its end may have two digits.
      for part in [day.year, day.year % 100, day.month, day.day] { values.insert(Double(part)) }
    }
    add(date.first.text)
    add(date.last.text)
  }

  private mutating func addPublication(of report: Report) {
    for language in Language.allCases {
      let texts = [report.published.display(in: language)] + report.published.shorterTexts(in: language)
      phrases += texts.map { language == .japanese ? $0 + "公表" : "published " + $0 }
    }
  }

  mutating func add(_ day: CalendarDay) {
    add(.day(day.year, month: day.month, day: day.day))
  }

  mutating func add(_ indicator: Indicator) {
    add(indicator.label)
    indicator.short.map { add($0) }
    add(indicator.unit)
    indicator.printed.map { add($0) }
    indicator.asOf.map {
      add($0.printed)
      add($0.date)
    }
    let isInTenThousands = indicator.unit.ja.hasPrefix("万")
    for value in indicator.observations.map(\.value) + [indicator.value].compactMap(\.self) {
      values.insert(value)
      if isInTenThousands { values.insert(value * 10_000) }
    }
    for observation in indicator.observations {
      add(observation.date)
      add(observation.note.ja)
      add(observation.note.en)
      observation.printed.map { add($0) }
      add(observation.source.title)
      links.insert(observation.source.url)
    }
    for number in 0...Set(indicator.observations.map(\.source)).count { add(count: number) }
    let isSo = { (observation: Observation) in observation.status == .actual || observation.status == .derived }
    // What the report prints ends the change; what came later is later.
    let end = indicator.observations.lastIndex { $0.inReport } ?? indicator.observations.lastIndex(where: isSo)
    let achieved = indicator.observations.prefix((end ?? -1) + 1).filter(isSo).map(\.value)
    if let first = achieved.first, let last = achieved.last, achieved.count > 1 {
      addChange(from: first, to: last, isShare: indicator.unit.ja == "%")
    }
    for (one, next) in zip(indicator.observations, indicator.observations.dropFirst()) where isSo(one) && isSo(next) {
      addChange(from: one.value, to: next.value, isShare: indicator.unit.ja == "%")
    }
  }

  private mutating func addChange(from first: Double, to last: Double, isShare: Bool) {
    if first == last { changes.append(0) }
    guard !isShare, first > 0 else { return changes.append(last - first) }
    changes.append((last - first) / first * 100)
    guard last >= 2.9 * first else { return }
    // Three times as much and more is said as a multiple.
    let times = last / first
    texts.insert(times < 9.95 ? "\((times * 10).rounded() / 10)" : NumberText.grouped(times.rounded()))
  }

  /// A thing, with the figures and dates that stand beside its name.
  mutating func add(_ reference: Reference, of report: Report) {
    add(report.title(of: reference))
    switch reference {
    case .section(let index):
      let section = report.sections[index]
      section.short.map { add($0) }
      section.statement.map { add($0) }
      section.number.map { add($0) }
      for aliased in section.aliases { add(aliased) }
      let items = Self.items(in: index, of: report)
      add(count: items.count)
      add(count: items.count + Self.emptySections(in: index, of: report))
      add(count: items.count { report.items[$0].kind == .achievement })
      add(count: section.contents.count)
    case .item(let index):
      let item = report.items[index]
      add(item.statement)
      add(count: item.place.number)
      for indicator in item.indicators { add(.indicator(indicator), of: report) }
      for milestone in item.milestones { add(.milestone(milestone), of: report) }
    case .indicator(let index):
      add(report.indicators[index])
      // What has no date was published with the report.
      if report.indicators[index].asOf == nil { addPublication(of: report) }
    case .milestone(let index):
      add(report.milestones[index].date.printed)
      add(report.milestones[index].date.date)
    case .programme(let index):
      let programme = report.programmes[index]
      add(programme.what)
      add(programme.englishSource)
      for alias in programme.aliases { add(alias) }
    }
  }

  private static func emptySections(in section: Int, of report: Report) -> Int {
    report.sections[section].contents.reduce(0) { count, child in
      guard case .section(let inner) = child else { return count }
      return count + (report.sections[inner].contents.isEmpty ? 1 : emptySections(in: inner, of: report))
    }
  }

  private static func items(in section: Int, of report: Report) -> [Int] {
    report.sections[section].contents.flatMap { child -> [Int] in
      switch child {
      case .section(let inner): items(in: inner, of: report)
      case .item(let item): [item]
      default: []
      }
    }
  }
}
