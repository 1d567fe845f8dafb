import CalendarDays
import Dataset
import SeededRandom
import Typesetting

/// What odd reports are made of.
extension SeededGenerator {
  mutating func pick<Element>(_ list: [Element]) -> Element {
    list[Int.random(in: list.indices, using: &self)]
  }

  /// None, one, a few, or more than anybody has.
  mutating func count() -> Int {
    pick([0, 1, 2, 3, 5, 8, 12, 31, 60])
  }

  /// A few of a list, each once.
  mutating func some(of list: [String]) -> [String] {
    guard !list.isEmpty else { return [] }
    return Array(Set((0..<Int.random(in: 0..<4, using: &self)).map { _ in pick(list) })).sorted()
  }

  mutating func text() -> Localized {
    let isLong = Int.random(in: 0..<40, using: &self) == 0
    return OddText.text(words: isLong ? 150 : pick([1, 1, 2, 3, 3, 5, 8, 20]), &self)
  }

  /// That of no share, and without a number to count in.
  mutating func unit() -> Localized {
    let unit = text()
    func isSound(_ text: String) -> Bool {
      !text.contains("割") && !text.contains("%") && text.first.map { $0.isNumber || $0 == "," } != true
    }
    return isSound(unit.ja) && isSound(unit.en) ? unit : OddText.plain
  }

  /// nil where nothing needs to be said, and often anyway.
  mutating func status(of kind: Dataset.Item.Kind, isPlanned: Bool) -> Dataset.Item.Status? {
    if !isPlanned { return pick([nil, nil, .done, .underWay, .planned]) }
    return pick(kind == .achievement ? [.underWay, .planned] : [nil, .underWay, .planned])
  }

  /// Unique for a number and a letter.
  mutating func id(_ letter: String, _ number: Int) -> String {
    letter + String(number) + (Int.random(in: 0..<20, using: &self) == 0 ? String("-long", times: 60) : "")
  }

  mutating func value(isShare: Bool) -> Double {
    if isShare { return pick([0, 100, 50, 0.1, 33.3, 99.99, 1e-300 * 1e-10]) }
    let edges: [Double] = [
      0, 1, -1, 0.1, 12.5, 124_000, 1_240_000, 99_999, 1e15, 9_007_199_254_740_991, -1e9, 1e20, 1e300, -1.7e308,
      .greatestFiniteMagnitude, .leastNonzeroMagnitude, 1e-300 * 1e-10, 1e-7, 3e8,
    ]
    return Int.random(in: 0..<3, using: &self) == 0
      ? Double(Int.random(in: -5000...5_000_000, using: &self)) : pick(edges)
  }

  /// In any form that a report's dates have.
  mutating func date() -> String {
    pick([
      "0001", "9999", "2025", "2025-03", "2025-03-31", "0001-01-01", "9999-12-31", "FY2025", "FY0001", "FY9998",
      "2026-spring",
      "9998-winter", "2021/2025", "0001/9999", "2024-02-29", "1999-12/2000-01", "2025-11-23",
    ])
  }

  mutating func observations(isShare: Bool, many: Bool) -> [(date: String, value: Double)] {
    let count = pick(many ? [0, 1, 2, 400, 5000] : [0, 0, 1, 2, 3, 4, 12])
    if count > 2, Bool.random(using: &self) {
      // Day after day, from any year on.
      let first = pick([-719_162, 0, 20_000, 2_932_896 - count])
      return (0..<count).compactMap { day in
        CalendarDay(daysSinceEpoch: first + day).map { ($0.text, value(isShare: isShare)) }
      }
    }
    let years = Set((0..<min(count, 40)).map { _ in pick([1, 1000, 1970, 2019, 2020, 2021, 2022, 2024, 2025, 9999]) })
    return years.sorted().map { year in
      let text = String("0", times: 4 - String(year).count) + String(year)
      // The last fiscal year would end after the last day.
      let isFiscal = year < 9999 && Int.random(in: 0..<5, using: &self) == 0
      let date = isFiscal ? "FY" + text : text + pick(["", "-06", "-12-31", "-01-01"])
      return (date, value(isShare: isShare))
    }
  }

  mutating func milestone(_ number: Int) -> OddReport.Milestone {
    OddReport.Milestone(id: id("m", number), title: text(), date: date(), isDone: .random(using: &self))
  }

  mutating func programme(_ number: Int) -> OddReport.Programme {
    OddReport.Programme(
      id: id("p", number), name: text(), kind: pick(Dataset.Programme.Kind.allCases), what: text(),
      about: Int.random(in: 0..<4, using: &self) == 0 ? text() : nil,
      aliases: Bool.random(using: &self) ? [] : [text().ja])
  }
}
