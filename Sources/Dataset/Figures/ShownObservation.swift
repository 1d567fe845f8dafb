import CalendarDays

/// The one observation that stands for an indicator wherever a row speaks of it: what the report prints or, where it prints
/// nothing, the latest of other sources. Value, date, change and the end of a picture in one row are all of this one; what
/// was observed after it is told as later.
package struct ShownObservation: Sendable {
  package enum Origin: Hashable, Sendable {
    case report
    case source(Observation.Confidence)
  }

  package let indicator: Indicator
  /// What the report prints is made into one where `observations.csv` has none of it; where the report gives no date that
  /// is the day of its publication.
  package let observation: Observation
  package let origin: Origin
  /// The latest achieved one after it, of another source; only for what the report prints.
  package let later: Observation?
  /// How many observations of the indicator come before it.
  let earlier: Int
  /// Where what counts the same begins among the indicator's observations: the last break up to this one.
  private let start: Int
  /// Whether it is one of the indicator's observations.
  let isListed: Bool

  /// nil where nobody has said a value.
  fileprivate init?(_ indicator: Indicator, in report: Report) {
    self.indicator = indicator
    let all = indicator.observations
    guard let value = indicator.value else {
      // A plan is no value that anything has, as long as there is one.
      guard let latest = all.lastIndex(where: \.status.isAchieved) ?? all.indices.last else { return nil }
      (observation, origin, earlier, later) = (all[latest], .source(all[latest].confidence), latest, nil)
      (isListed, start) = (true, Self.start(of: all, upTo: latest))
      return
    }
    let date = indicator.asOf?.date ?? report.published
    origin = .report
    let rest: ArraySlice<Observation>
    if let index = Self.index(of: value, on: date, in: all) {
      (observation, earlier, isListed) = (all[index], index, true)
      rest = all[(index + 1)...]
    } else {
      observation = Observation(
        date: date, dateIsPublication: indicator.asOf == nil, value: value, printed: indicator.printed,
        approximate: indicator.approximate, status: indicator.status, inReport: true,
        source: Source(title: report.title.ja, url: report.url))
      earlier = Self.count(upTo: date.first, in: all)
      isListed = false
      rest = all[earlier...]
    }
    start = Self.start(of: all, upTo: isListed ? earlier : earlier - 1)
    // What counts something else is nothing later.
    let last = rest.prefix { !$0.isBreak }.last(where: \.status.isAchieved)
    later = indicator.status.isAchieved && last.map { $0.date.last > date.last } == true ? last : nil
  }

  /// The row of the report's own value. Its date ends with the report's, and may be said otherwise (2026-03 for FY2025).
  private static func index(of value: Double, on date: ReportDate, in all: [Observation]) -> Int? {
    var index = count(upTo: date.last, in: all)
    while index > 0, date.last.daysSinceEpoch - all[index - 1].date.first.daysSinceEpoch <= 366 {
      index -= 1
      let one = all[index]
      if one.inReport, one.value == value, one.date.last == date.last { return index }
    }
    return nil
  }

  /// The place of the last break up to an index; the first place without one.
  private static func start(of all: [Observation], upTo last: Int) -> Int {
    var index = last
    while index > 0, !all[index].isBreak { index -= 1 }
    return max(0, index)
  }

  /// How many begin no later than a day; they are in order.
  private static func count(upTo day: CalendarDay, in all: [Observation]) -> Int {
    var (low, high) = (0, all.count)
    while low < high {
      let middle = (low + high) / 2
      if all[middle].date.first <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The observations of the same definition up to this one, which is the last.
  package var history: ArraySlice<Observation> {
    // A million of them are not copied.
    isListed ? indicator.observations[start...earlier] : indicator.observations[start..<earlier] + [observation]
  }

  /// Its history and what was observed after it, up to the next break: all that counts the same.
  package var comparable: ArraySlice<Observation> {
    let rest = indicator.observations[(isListed ? earlier + 1 : earlier)...].prefix { !$0.isBreak }
    return isListed ? indicator.observations[start..<rest.endIndex] : history + rest
  }

  /// Whether there is more than this one in its history. What the report prints without a date and another source had said
  /// before may be the same count once more: nobody has seen it stand still.
  package var hasHistory: Bool {
    guard earlier > start else { return false }
    return !isUndated || indicator.observations[start..<earlier].contains { $0.value != observation.value }
  }

  /// From the first of what was so to this one; nil for a plan, and where there is nothing before it.
  package var development: Development? {
    guard hasHistory, observation.status.isAchieved,
      let first = indicator.observations[start..<earlier].first(where: \.status.isAchieved)
    else { return nil }
    let isApproximate = first.approximate || observation.approximate
    return Change(
      from: first.value, to: observation.value, isShare: indicator.isShare, isApproximate: isApproximate
    ).map { Development(from: first, to: observation, change: $0) }
  }

  /// The change from one observation to another.
  package struct Development: Sendable {
    package let from: Observation
    package let to: Observation
    package let change: Change
  }
}

extension Report {
  /// What stands for an indicator; nil where nobody has said a value.
  package func shown(_ indicator: Int) -> ShownObservation? {
    ShownObservation(indicators[indicator], in: self)
  }
}

extension Indicator {
  /// Whether some of its observations may count something else than those before them.
  package var hasBreaks: Bool { observations.contains(where: \.isBreak) }

  /// Whether its values are percentages. A wording such as 約8割 has the value 80.
  package var isShare: Bool {
    unit.withUTF8(of: .ja) { $0.elementsEqual("%".utf8) }
  }
}
