/// The rows of a lane while they fill, from the earliest to the latest: each comes into the first row that has room for it.
struct LanePacker {
  /// Columns before everything that is placed, for the mark of the selection and a blank on both sides of it.
  static let margin = 3
  /// How much of a bar must be left where a label is written upon it.
  private static let barLeft = 4
  /// What comes later seldom fits further up, and nobody should wait while it is tried.
  private static let openRows = 16

  /// Those of the lane.
  let columns: Range<Int>
  /// By row: what is taken.
  private var taken: [[Range<Int>]] = []

  init(columns: Range<Int>) {
    self.columns = columns
  }

  var rowCount: Int { taken.count }

  /// Places a bar whose mark is at its beginning or its end. Returns the row, and where its label goes: as wide as it is,
  /// or as a row has room.
  mutating func place(_ bar: Range<Int>, mark: Range<Int>, label width: Int) -> (row: Int, label: Range<Int>) {
    let rooms = rooms(bar, mark)
    let whole = rooms.filter { $0.count >= width }.map { $0.head(width, besides: mark) }
    for row in max(0, taken.count - LanePacker.openRows)..<taken.count {
      for label in whole where isFree(footprint(bar, label), row) {
        taken[row].append(footprint(bar, label))
        return (row, label)
      }
    }
    let widest = rooms.max { $0.count < $1.count } ?? bar.upperBound..<bar.upperBound
    let label = whole.first ?? widest.head(width, besides: mark)
    taken.append([footprint(bar, label)])
    return (taken.count - 1, label)
  }

  /// Where in an empty row a label can go, the best first: upon the bar, right of it, left of it. Each touches the bar or
  /// its mark with a blank between.
  private func rooms(_ bar: Range<Int>, _ mark: Range<Int>) -> [Range<Int>] {
    let upon =
      mark.lowerBound == bar.lowerBound
      ? mark.upperBound + 1..<max(mark.upperBound + 1, bar.upperBound - LanePacker.barLeft - 1)
      : min(mark.lowerBound - 1, bar.lowerBound + LanePacker.barLeft + 1)..<mark.lowerBound - 1
    let right = bar.upperBound + 1..<max(bar.upperBound + 1, columns.upperBound)
    let start = columns.lowerBound + LanePacker.margin
    let left = min(start, bar.lowerBound - 1)..<bar.lowerBound - 1
    return [upon, right, left]
  }

  private func footprint(_ bar: Range<Int>, _ label: Range<Int>) -> Range<Int> {
    min(bar.lowerBound, label.lowerBound) - LanePacker.margin..<max(bar.upperBound, label.upperBound)
  }

  private func isFree(_ columns: Range<Int>, _ row: Int) -> Bool {
    !taken[row].contains { $0.overlaps(columns) }
  }
}

extension Range<Int> {
  /// As much of it, `width` at most, as is next to a mark that stands before it or behind.
  fileprivate func head(_ width: Int, besides mark: Range<Int>) -> Range<Int> {
    let width = Swift.min(width, count)
    return mark.lowerBound < lowerBound ? lowerBound..<lowerBound + width : upperBound - width..<upperBound
  }
}
