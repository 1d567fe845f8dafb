import CalendarDays
import Dataset

extension Report {
  /// How many achievements stand in a section and below.
  func achievements(in section: Int) -> Int {
    sections[section].contents.reduce(0) { count, child in
      switch child {
      case .section(let inner): count + achievements(in: inner)
      case .item(let item): count + (items[item].kind == .achievement ? 1 : 0)
      default: count
      }
    }
  }

  /// The figures that a section puts first; where it names none, the first ones printed in it.
  func leadingIndicators(of section: Int) -> [Int] {
    let named = sections[section].leading
    if !named.isEmpty { return named }
    return Array(indicators.indices.filter { isPrinted($0, in: section) }.prefix(3))
  }

  private func isPrinted(_ indicator: Int, in section: Int) -> Bool {
    indicators[indicator].value != nil && path(to: .indicator(indicator)).contains(section)
  }

  /// The last milestones that have begun and the next, so many of each, in order.
  func milestones(around today: CalendarDay, each count: Int) -> [Int] {
    let sorted = milestones.indices.sorted { (milestones[$0].day, $0) < (milestones[$1].day, $1) }
    let past = sorted.filter { milestones[$0].day <= today }
    let next = sorted.filter { milestones[$0].day > today }
    return Array(past.suffix(count) + next.prefix(count))
  }
}
