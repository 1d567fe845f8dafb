import CalendarDays
import Dataset

/// Milestones in lanes below an axis of time: where each one's mark, bar and label stand, in columns of the pane and rows
/// below the axis.
struct TimelineLayout: Equatable, Sendable {
  /// What is to be placed.
  struct Entry: Sendable {
    /// In the outline.
    var node: Int
    var lane: Lane
    /// The days that it is shown over, and the one of these, the first or the last, at which its mark stands.
    var days: ClosedRange<CalendarDay>
    var day: CalendarDay
    /// Of its title.
    var columns: Int
  }

  struct Place: Equatable, Sendable {
    var node: Int
    var row: Int
    /// Where the mark begins.
    var mark: Int
    /// The columns of its days, the mark's included.
    var bar: Range<Int>
    /// Beside the bar or, where that is long, upon it; as wide as the title or as there is room.
    var label: Range<Int>

    /// All of it, but for the mark of the selection before it.
    var columns: Range<Int> { min(bar.lowerBound, label.lowerBound)..<max(bar.upperBound, label.upperBound) }
  }

  /// One lane's rows; between lanes one is empty.
  struct Band: Equatable, Sendable {
    var lane: Lane
    var rows: Range<Int>
  }

  /// Columns that don't follow from the milestones.
  struct Widths: Equatable, Sendable {
    var pane: Int
    /// For the lanes' names.
    var names: Int
    /// Of a milestone's mark, and of a year above the axis.
    var mark: Int
    var year: Int
  }

  let widths: Widths
  /// nil where there is nothing to show.
  private(set) var axis: TimelineAxis?
  /// In the order of the entries, which is that of time.
  private(set) var places: [Place] = []
  private(set) var bands: [Band] = []

  init(_ entries: [Entry] = [], widths: Widths = Widths(pane: 0, names: 0, mark: 1, year: 4)) {
    self.widths = widths
    guard let first = entries.map(\.days.lowerBound).min(), let last = entries.map(\.days.upperBound).max() else {
      return
    }
    // The selection's mark stands left of the first one; the last year's name must have room.
    let start = widths.names + LanePacker.margin + widths.mark
    let axis = TimelineAxis(first...last, columns: start..<(widths.pane - widths.year))
    self.axis = axis
    let lanes = Dictionary(grouping: entries.indices) { entries[$0].lane }
    var placed: [Int: Place] = [:]
    var top = 0
    for (lane, members) in lanes.sorted(by: { $0.key < $1.key }) {
      var packer = LanePacker(columns: widths.names..<(widths.pane - 1))
      for index in members {
        let entry = entries[index]
        let bar = bar(entry, axis)
        let isAtStart = entry.day == entry.days.lowerBound
        let mark = isAtStart ? bar.lowerBound : bar.upperBound - widths.mark
        let (row, label) = packer.place(bar, mark: mark..<(mark + widths.mark), label: entry.columns)
        placed[index] = Place(node: entry.node, row: top + row, mark: mark, bar: bar, label: label)
      }
      bands.append(Band(lane: lane, rows: top..<(top + packer.rowCount)))
      top += packer.rowCount + 1
    }
    places = entries.indices.compactMap { placed[$0] }
  }

  /// As wide as the mark at least, away from the side at which that stands.
  private func bar(_ entry: Entry, _ axis: TimelineAxis) -> Range<Int> {
    let first = axis.column(of: entry.days.lowerBound)
    let end = axis.column(of: entry.days.upperBound) + 1
    return entry.day == entry.days.lowerBound
      ? first..<max(end, first + widths.mark) : min(first, end - widths.mark)..<end
  }

  var rowCount: Int { bands.last?.rows.upperBound ?? 0 }

  func place(of node: Int) -> Place? {
    places.first { $0.node == node }
  }

  /// The milestone at a column and row.
  func node(column: Int, row: Int) -> Int? {
    places.first { $0.row == row && $0.columns.contains(column) }?.node
  }
}
