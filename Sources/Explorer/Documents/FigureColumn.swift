package import Dataset
import TextUI

/// A column of the table of figures, in the order in which all tables of figures have them.
package enum FigureColumn: CaseIterable, Sendable {
  case label, value, asOf, line, change, domain, source

  /// Columns of the screen that it takes; the label takes what the others leave.
  package var columns: Int {
    switch self {
    case .label: 0
    case .value: 14
    // 18 Jun 2023.
    case .asOf: 11
    // A picture; where there is more room: 2024年 78.6% ➜ 87.4%.
    case .line: 13
    // 約+11.2ポイント.
    case .change: 15
    case .domain: 16
    case .source: 8
    }
  }

  /// What goes first where there is no room, and below which width of the label: figures whose names begin alike must be told
  /// apart. A value keeps its date. Printed, no column is wider than what is in it, so that it stays for longer.
  package static let givingWay: [(column: FigureColumn, label: Int, printedLabel: Int)] = [
    (.source, 52, 44), (.domain, 44, 40), (.change, 30, 26), (.line, 24, 24),
  ]

  /// What it holds; nil for the line, by which nothing can be sorted.
  package var field: FigureField? {
    switch self {
    case .label: .label
    case .value: .value
    case .line: nil
    case .change: .change
    case .asOf: .asOf
    case .domain: .domain
    case .source: .source
    }
  }

  /// Numbers and dates stand under each other by their ends.
  package var isRightAligned: Bool {
    self == .value || self == .change || self == .asOf
  }
}

/// Which columns a table of a width has, and where they stand.
struct FigureColumns: Equatable {
  struct Place: Equatable {
    var column: FigureColumn
    /// Columns of the screen, half-open, within the table.
    var range: Range<Int>
  }

  private(set) var places: [Place] = []
  /// How many rows of the screen a figure has. In two its name has a row of its own and the value the next, with its date
  /// in the same column.
  private(set) var rowsEach = 1
  /// Whether figures stand under the names of their domains, so that these need no column.
  let isGrouped: Bool
  /// Before the label: the marks of the selection and of comparison, a sign.
  private let margin: Int

  /// Between two columns.
  static let gap = 2
  private static let leastLabel = 24
  /// Which columns grow where there is more room, to what width, one after the other.
  private static let growth: [(FigureColumn, Int)] = [
    (.label, 44), (.line, 22), (.value, 24), (.label, 62), (.asOf, 14), (.value, 28), (.line, 30),
  ]

  /// - Parameter signColumns: of the widest sign
  init(columns: Int, signColumns: Int = 1, isGrouped: Bool = false) {
    margin = 3 + signColumns
    self.isGrouped = isGrouped
    var shown = FigureColumn.allCases.filter { !isGrouped || $0 != .domain }
    for (column, label, _) in FigureColumn.givingWay where columns - width(shown) < label {
      shown.removeAll { $0 == column }
    }
    guard columns - width(shown) >= FigureColumns.leastLabel else {
      rowsEach = 2
      places = [.label, .value].map { Place(column: $0, range: margin..<max(margin, columns)) }
      return
    }
    var widths = Dictionary(uniqueKeysWithValues: shown.map { ($0, $0.columns) })
    var rest = columns - width(shown)
    for (column, widest) in FigureColumns.growth {
      guard let width = widths[column] else { continue }
      widths[column] = min(max(width, widest), width + rest)
      rest -= (widths[column] ?? width) - width
    }
    var at = margin
    for column in shown {
      let width = widths[column] ?? 0
      places.append(Place(column: column, range: at..<at + width))
      at += width + FigureColumns.gap
    }
  }

  private func width(_ shown: [FigureColumn]) -> Int {
    margin + shown.reduce(0) { $0 + $1.columns } + FigureColumns.gap * (shown.count - 1)
  }

  func range(of column: FigureColumn) -> Range<Int>? {
    places.first { $0.column == column }?.range
  }
}
