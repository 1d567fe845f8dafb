public import Typesetting

/// Where the names of series stand, one after the other and row by row, each after its mark and a blank.
struct Legend: Hashable {
  struct Entry: Hashable {
    let column: Int
    let row: Int
    /// The columns that its text may take.
    var width: Int
  }

  /// For the first series; the others have no room.
  let entries: [Entry]
  /// Where the number of the others is said, without a mark.
  let others: Entry?

  var rows: Int { (others ?? entries.last).map { $0.row + 1 } ?? 0 }

  /// `width` gives the columns of the names where each may take so many: where they need more rows than `limit`, the longest are
  /// cut. `others` says how many columns it takes to say how many are left out.
  init(_ names: [Name], columns: Int, limit: Int, width: (Name, Int) -> Int, others: (Int) -> Int) {
    for longest in stride(from: columns - 2, through: Legend.shortest, by: -1) {
      guard let entries = Legend.entries(names.map { width($0, longest) }, columns, limit) else { continue }
      (self.entries, self.others) = (entries, nil)
      return
    }
    for count in names.indices.reversed() {
      let rest = others(names.count - count)
      let all = names.prefix(count).map { width($0, Legend.shortest) } + [rest - 2]
      guard let entries = Legend.entries(all, columns, limit), let last = entries.last else { continue }
      (self.entries, self.others) = (entries.dropLast(), Entry(column: last.column, row: last.row, width: rest))
      return
    }
    (entries, self.others) = ([], nil)
  }

  /// Less of a name tells nothing.
  private static let shortest = 8

  /// nil where they need more rows than `limit`.
  private static func entries(_ widths: [Int], _ columns: Int, _ limit: Int) -> [Entry]? {
    var entries: [Entry] = []
    var (column, row) = (0, 0)
    for width in widths {
      if column > 0, column + 2 + width > columns { (column, row) = (0, row + 1) }
      guard row < limit, column + 2 + width <= columns else { return nil }
      entries.append(Entry(column: column, row: row, width: width))
      column += width + 4
    }
    return entries
  }
}

extension Chart {
  /// The most rows of names over the curves.
  private static let mostLegendRows = 3

  /// The rows of names that curves so wide should have; none for bars, which have their names beside them.
  public func legendRows(columns: Int, metrics: Metrics) -> Int {
    kind == .bars ? 0 : legend(columns, Chart.mostLegendRows, metrics) { "+\($0)" }.rows
  }

  /// Of a chart of so many rows.
  func legendLimit(_ rows: Int) -> Int {
    rows >= 5 ? min(Chart.mostLegendRows, (rows + 1) / 4) : 0
  }

  /// None for a series alone.
  func legend(_ columns: Int, _ limit: Int, _ metrics: Metrics, _ others: (Int) -> String) -> Legend {
    let names = series.count > 1 ? series.map(\.name.sanitised) : []
    return Legend(names, columns: columns, limit: limit, width: metrics.columns(of:within:)) {
      metrics.columns(of: others($0))
    }
  }
}
