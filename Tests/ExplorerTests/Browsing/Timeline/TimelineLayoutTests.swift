import Dataset
import SeededRandom
import Testing

@testable import Explorer

/// Where marks, bars and labels of the lanes stand.
@Suite struct TimelineLayoutTests {
  @Test(arguments: 0..<60)
  func nothingOverlapsAndNothingIsLost(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let entries = random.entries(.random(in: 1...120, using: &random))
    let widths = TimelineLayout.Widths(
      pane: .random(in: 90...240, using: &random), names: .random(in: 4...18, using: &random),
      mark: .random(in: 1...3, using: &random), year: 6)
    expectSound(TimelineLayout(entries, widths: widths), of: entries)
  }

  private func expectSound(_ layout: TimelineLayout, of entries: [TimelineLayout.Entry]) {
    let widths = layout.widths
    // Each exactly once, in the order given, in a row of its lane.
    #expect(layout.places.map(\.node) == entries.map(\.node))
    for (place, entry) in zip(layout.places, entries) {
      #expect(layout.bands.filter { $0.rows.contains(place.row) }.map(\.lane) == [entry.lane])
      let mark = place.mark..<(place.mark + widths.mark)
      #expect(place.bar.clamped(to: mark) == mark && !mark.overlaps(place.label))
      // With room on the left for the mark of the selection.
      #expect(place.columns.lowerBound - 2 > widths.names && place.columns.upperBound < widths.pane)
      #expect(place.label.count <= entry.columns)
      let starts = entry.day == entry.days.lowerBound
      #expect(starts ? mark.lowerBound == place.bar.lowerBound : mark.upperBound == place.bar.upperBound)
    }
    for row in Dictionary(grouping: layout.places, by: \.row).values {
      let sorted = row.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
      for (one, next) in zip(sorted, sorted.dropFirst()) {
        #expect(one.columns.upperBound + LanePacker.margin <= next.columns.lowerBound)
      }
    }
    for (one, next) in zip(layout.bands, layout.bands.dropFirst()) {
      #expect(one.rows.upperBound + 1 == next.rows.lowerBound && one.lane < next.lane)
    }
    // Later ones never stand further left.
    let ends = zip(layout.places, entries).map { place, entry in
      (entry.day, entry.day == entry.days.lowerBound ? place.bar.lowerBound : place.bar.upperBound - 1)
    }
    for (one, next) in zip(ends, ends.dropFirst()) where widths.mark == 1 {
      #expect(one.0 > next.0 || one.1 <= next.1)
    }
  }

  private func layout(_ dates: [(String, Milestone.Status)], columns: Int = 60, title: Int = 8) -> TimelineLayout {
    let entries = dates.enumerated().compactMap { index, date in
      TimelineLayout.Entry(node: index, date: date.0, status: date.1, columns: title)
    }
    #expect(entries.count == dates.count)
    return TimelineLayout(entries, widths: TimelineLayout.Widths(pane: columns, names: 6, mark: 1, year: 5))
  }

  @Test func theSameDayMakesRows() {
    let layout = layout([("2025-06-01", .done), ("2025-06-01", .done), ("2025-06-01", .planned)])
    #expect(layout.places.map(\.row) == [0, 1, 2])
    #expect(Set(layout.places.map(\.mark)).count == 1)
  }

  @Test func oneDayAloneHasAnAxis() {
    let layout = layout([("2025-12-31", .planned)])
    #expect(layout.places.map(\.bar.count) == [1])
    #expect(layout.axis?.ticks(width: 5).map(\.year) == [2025])
  }

  @Test func aSpanIsABarWithItsMarkWhereItIsDue() {
    let layout = layout(
      [("2021/2025", .done), ("FY2025", .planned), ("2026-spring", .planned), ("2027-12", .planned)], columns: 120,
      title: 14)
    let (done, planned, season) = (layout.places[0], layout.places[1], layout.places[2])
    #expect(done.mark == done.bar.upperBound - 1 && done.bar.count > 60)
    #expect(planned.mark == planned.bar.upperBound - 1 && planned.bar.count > 10)
    #expect(season.mark == season.bar.upperBound - 1 && season.bar.count > 1)
    // A long bar has its label on it, a short one beside it.
    #expect(done.bar.contains(done.label.lowerBound) && done.label.upperBound <= done.mark)
    #expect(done.label.count == 14)
    #expect(planned.label.lowerBound == planned.bar.upperBound + 1)
  }

  @Test func aMonthIsAPoint() {
    #expect(layout([("2021-09", .done), ("2025-10", .planned)], columns: 200).places.map(\.bar.count) == [1, 1])
  }

  @Test func aLabelStandsLeftWhereTheRightIsTooNarrow() {
    let layout = layout([("2021-09", .done), ("2027-03", .planned)])
    #expect(layout.places[0].label.lowerBound == layout.places[0].bar.upperBound + 1)
    #expect(layout.places[1].label.upperBound == layout.places[1].bar.lowerBound - 1)
    #expect(layout.places.map(\.row) == [0, 0])
  }

  @Test func aTitleThatFitsNowhereIsCut() {
    let layout = layout([("2021-09", .done), ("2024-06", .done), ("2027-03", .planned)], title: 10_000)
    #expect(layout.places.map(\.row) == [0, 1, 2])
    #expect(layout.places.allSatisfy { $0.label.count >= 20 && $0.columns.upperBound < 60 })
  }

  @Test func aDayBesideTheAxisIsNextToIt() {
    let axis = layout([("2021-09", .done), ("2027-03", .planned)]).axis
    let columns = axis?.columns ?? 0..<0
    for (day, column) in [
      ("0001-01-01", columns.lowerBound - 1), ("2020-12-31", columns.lowerBound - 1),
      ("2021-01-01", columns.lowerBound),
      ("2027-03-31", columns.upperBound - 1), ("2027-04-01", columns.upperBound), ("9999-12-31", columns.upperBound),
    ] {
      #expect((ReportDate(text: day)?.first).flatMap { axis?.column(of: $0) } == column, "\(day)")
    }
  }

  @Test(arguments: [("2021-09", "2027-03"), ("1990", "2030"), ("1868", "2027"), ("0001", "9999")])
  func yearsStandApart(_ first: String, _ last: String) {
    for columns in 40...200 {
      let axis = layout([(first, .done), (last, .planned)], columns: columns).axis
      let ticks = axis?.ticks(width: 5) ?? []
      #expect(!ticks.isEmpty)
      for (one, next) in zip(ticks, ticks.dropFirst()) { #expect(one.column + 5 < next.column) }
      #expect(ticks.allSatisfy { $0.column + 5 <= columns })
    }
  }

  @Test func nothingHasNoAxis() {
    let layout = TimelineLayout()
    #expect(layout.axis == nil && layout.places.isEmpty && layout.rowCount == 0)
  }

  @Test func aThousandArePlacedAtOnce() {
    var random = SeededGenerator(seed: 7)
    let entries = random.entries(1000)
    let widths = TimelineLayout.Widths(pane: 119, names: 10, mark: 1, year: 6)
    let layout = TimelineLayout(entries, widths: widths)
    expectSound(layout, of: entries)
    #expect(layout.rowCount > 200)
  }
}

extension TimelineLayout.Entry {
  init?(node: Int, lane: Lane = .whole, date: String, status: Milestone.Status, columns: Int) {
    guard let parsed = ReportDate(text: date) else { return nil }
    let milestone = Milestone(
      id: "m\(node)", title: Localized(ja: "", en: ""), date: PrintedDate(date: parsed, printed: date), status: status)
    self.init(node: node, lane: lane, days: milestone.days, day: milestone.day, columns: columns)
  }
}

extension SeededGenerator {
  /// Milestones of every kind of date, in the order of time, in up to five lanes.
  mutating func entries(_ count: Int) -> [TimelineLayout.Entry] {
    let entries = (0..<count).compactMap { node in
      TimelineLayout.Entry(
        node: node, lane: [.domain(1), .domain(4), .domain(9), .whole].randomElement(using: &self) ?? .whole,
        date: date(), status: Bool.random(using: &self) ? .done : .planned, columns: .random(in: 0...70, using: &self))
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
