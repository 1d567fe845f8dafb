import CalendarDays
import Dataset

/// Milestones in lanes, each in a row of its own, and where their names, dates and the axis of time stand.
struct TimelineLayout: Equatable, Sendable {
  struct Entry: Equatable, Sendable {
    /// In the outline.
    var node: Int
    var lane: Lane
    /// The days that it is shown over, and the one of these, the first or the last, at which its sign stands.
    var days: ClosedRange<CalendarDay>
    var day: CalendarDay
    /// On the day on which somebody reads.
    var status: TimelineStatus
  }

  enum Row: Equatable, Sendable {
    /// The name of those below.
    case lane(Lane)
    /// By the index of its entry.
    case milestone(Int)
  }

  /// In columns of the pane.
  struct Columns: Equatable, Sendable {
    var names = 0..<0
    /// Empty where the axis has no room beside them.
    var dates = 0..<0
    var axis = 0..<0
  }

  /// In the order of time.
  let entries: [Entry]
  let rows: [Row]
  let columns: Columns
  /// Those that there are, done first.
  let statuses: [TimelineStatus]

  /// - Parameter entries: in the order of time
  init(_ entries: [Entry] = [], columns: Columns = Columns()) {
    self.entries = entries
    self.columns = columns
    let found = Set(entries.map(\.status))
    statuses = [.done, .wasPlanned, .planned].filter(found.contains)
    let lanes = Dictionary(grouping: entries.indices) { entries[$0].lane }
    rows = lanes.sorted { $0.key < $1.key }.flatMap { [.lane($0.key)] + $0.value.map(Row.milestone) }
  }

  /// From the beginning of the first one's year to the end of the last one's month, in days since 1970-01-01; nil for none.
  var span: Range<Int>? {
    guard let first = entries.map(\.days.lowerBound).min(), let last = entries.map(\.days.upperBound).max() else {
      return nil
    }
    let newYear = CalendarDay(year: first.year, month: 1, day: 1) ?? first
    let rest = CalendarDay.days(inMonth: last.month, of: last.year) - last.day
    return newYear.daysSinceEpoch..<last.daysSinceEpoch + rest + 1
  }

  /// The nodes from the top down.
  var nodes: [Int] { rows.compactMap { entry(in: $0)?.node } }

  func entry(in row: Row) -> Entry? {
    guard case .milestone(let index) = row else { return nil }
    return entries[index]
  }

  func row(of node: Int) -> Int? {
    rows.firstIndex { entry(in: $0)?.node == node }
  }
}
