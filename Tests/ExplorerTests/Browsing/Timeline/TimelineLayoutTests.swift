import CalendarDays
import Dataset
import SeededRandom
import Testing

@testable import Explorer

/// Rows, columns and the axis of the lanes.
@Suite struct TimelineLayoutTests {
  @Test(arguments: 0..<60)
  func eachIsInItsLaneInTheOrderOfTime(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let entries = random.entries(.random(in: 1...120, using: &random))
    let layout = TimelineLayout(entries)
    var lane: Lane?
    var seen: [Int] = []
    for row in layout.rows {
      switch row {
      case .lane(let next):
        if let lane { #expect(lane < next) }
        lane = next
      case .milestone(let index):
        #expect(entries[index].lane == lane)
        if let last = seen.last, entries[last].lane == lane { #expect(last < index) }
        seen.append(index)
        #expect(layout.row(of: entries[index].node).map { layout.rows[$0] } == row)
      }
    }
    #expect(seen.sorted() == Array(entries.indices))
  }

  @Test func columnsStandApartAndTheAxisHasRoom() {
    for pane in 65...240 {
      for (names, dates) in [(10, 12), (38, 18), (90, 30)] {
        let columns = TimelineLayout.Columns(names: names, dates: dates, pane: pane)
        #expect(columns.names.upperBound + 2 <= columns.dates.lowerBound)
        #expect(columns.dates.isEmpty || columns.dates.upperBound + 2 <= columns.axis.lowerBound)
        #expect(columns.axis.upperBound < pane && columns.axis.count * 3 >= pane)
        #expect(pane < 79 || names > 40 || columns.names.count == names)
      }
    }
  }

  private func made(_ first: String, _ last: String, columns: Int = 60) -> TimelineAxis? {
    let entries = [(first, Milestone.Status.done), (last, .planned)].enumerated().compactMap {
      TimelineLayout.Entry(node: $0, date: $1.0, status: $1.1)
    }
    return TimelineLayout(entries).span.map { TimelineAxis($0, columns: 10..<10 + columns) }
  }

  @Test func aDayBesideTheAxisIsNextToIt() throws {
    let axis = try #require(made("2021-09", "2027-03"))
    for (day, column) in [
      ("0001-01-01", axis.columns.lowerBound - 1), ("2020-12-31", axis.columns.lowerBound - 1),
      ("2021-01-01", axis.columns.lowerBound), ("2027-03-31", axis.columns.upperBound - 1),
      ("2027-04-01", axis.columns.upperBound), ("9999-12-31", axis.columns.upperBound),
    ] {
      #expect((ReportDate(text: day)?.first).map(axis.column) == column, "\(day)")
    }
  }

  @Test func yearsAreAlikeWide() throws {
    for columns in 30...200 {
      let axis = try #require(made("2021-09", "2027-03", columns: columns))
      let ticks = axis.ticks(year: 4, month: 10).filter { if case .year = $0.date { true } else { false } }
      #expect(Set(zip(ticks, ticks.dropFirst()).map { $1.column - $0.column }).count <= 1, "\(columns)")
      #expect(axis.columns.count <= columns && axis.columns.count > columns * 3 / 4)
    }
  }

  @Test(arguments: [
    ("2021-09", "2027-03"), ("1990", "2030"), ("1868", "2027"), ("0001", "9999"), ("2025-02", "2025-05"),
  ])
  func namesOfTicksStandApart(_ first: String, _ last: String) throws {
    for columns in 40...200 {
      let axis = try #require(made(first, last, columns: columns))
      let ticks = axis.ticks(year: 4, month: 10)
      #expect(!ticks.isEmpty)
      for (one, next) in zip(ticks, ticks.dropFirst()) {
        let width = if case .year = one.date { 4 } else { 10 }
        #expect(one.column + width < next.column, "\(columns)")
      }
      #expect(ticks.allSatisfy { axis.columns.contains($0.column) })
    }
  }

  @Test func aDayIsNeverLeftOfOneBefore() throws {
    let axis = try #require(made("2021-09", "2027-03", columns: 37))
    let days = axis.days.compactMap { CalendarDay(daysSinceEpoch: $0) }
    for (one, next) in zip(days, days.dropFirst()) { #expect(axis.column(of: one) <= axis.column(of: next)) }
  }

  @Test func nothingHasNoAxis() {
    let layout = TimelineLayout()
    #expect(layout.span == nil && layout.rows.isEmpty)
  }
}

extension TimelineLayout.Entry {
  init?(node: Int, lane: Lane = .whole, date: String, status: Milestone.Status) {
    guard let parsed = ReportDate(text: date) else { return nil }
    let milestone = Milestone(
      id: "m\(node)", title: Localized(ja: "", en: ""), date: PrintedDate(date: parsed, printed: date), status: status)
    self.init(
      node: node, lane: lane, days: milestone.days, day: milestone.day, status: milestone.standing(on: .reading))
  }
}

extension SeededGenerator {
  /// Milestones of every kind of date, in the order of time, in up to five lanes.
  mutating func entries(_ count: Int) -> [TimelineLayout.Entry] {
    let entries = (0..<count).compactMap { node in
      TimelineLayout.Entry(
        node: node, lane: [.domain(1), .domain(4), .domain(9), .whole].randomElement(using: &self) ?? .whole,
        date: date(), status: Bool.random(using: &self) ? .done : .planned)
    }
    return entries.sorted { ($0.day, $0.node) < ($1.day, $1.node) }
  }

  private mutating func date() -> String {
    let year = Int.random(in: 2019...2029, using: &self)
    let month = Int.random(in: 10...12, using: &self)
    return switch Int.random(in: 0..<6, using: &self) {
    case 0: "\(year)"
    case 1: "\(year)-\(month)"
    case 2: "\(year)-\(month)-\(Int.random(in: 10...30, using: &self))"
    case 3: "FY\(year)"
    case 4: "\(year)-winter"
    default: "\(year)/FY\(year + Int.random(in: 1...4, using: &self))"
    }
  }
}
