/// Columns and rows of a terminal or a part of it.
public struct Size: Hashable, Sendable {
  /// Cells from left to right.
  public var columns: Int
  /// Cells from top to bottom.
  public var rows: Int

  /// Not limited here: a `Grid` takes what is below zero as zero.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A cell's place, from 0, column first.
public struct Position: Hashable, Sendable {
  /// From 0 at the left.
  public var column: Int
  /// From 0 at the top.
  public var row: Int

  /// May lie outside of any grid.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }
}

/// A rectangle of cells: columns `column..<maxColumn`, rows `row..<maxRow`. Never negative in extent.
public struct Rect: Hashable, Sendable {
  /// The first column, from 0; below it where the rectangle begins left of what it is a part of.
  public var column: Int
  /// The first row, from 0, or below.
  public var row: Int
  /// How many columns it has, from 0.
  public var columns: Int
  /// How many rows it has, from 0.
  public var rows: Int

  /// An extent below zero is taken as zero.
  public init(column: Int = 0, row: Int = 0, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// All of so many cells, from column 0 and row 0 on.
  public init(_ size: Size) {
    self.init(columns: size.columns, rows: size.rows)
  }

  /// The column after the last.
  public var maxColumn: Int { column + columns }
  /// The row after the last.
  public var maxRow: Int { row + rows }
  /// Whether no cell is in it.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// False for every place where it is empty.
  public func contains(_ position: Position) -> Bool {
    (column..<maxColumn).contains(position.column) && (row..<maxRow).contains(position.row)
  }

  /// The cells of both; empty where they have none in common.
  public func intersection(_ other: Rect) -> Rect {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Rect(
      column: left, row: top, columns: min(maxColumn, other.maxColumn) - left,
      rows: min(maxRow, other.maxRow) - top)
  }

  /// The first `count` rows and the rest.
  public func splitTop(_ count: Int) -> (Rect, Rect) {
    let count = min(max(0, count), rows)
    return (
      Rect(column: column, row: row, columns: columns, rows: count),
      Rect(column: column, row: row + count, columns: columns, rows: rows - count)
    )
  }

  /// All rows but the last `count`, and those.
  public func splitBottom(_ count: Int) -> (Rect, Rect) {
    splitTop(rows - min(max(0, count), rows))
  }

  /// The first `count` columns and the rest.
  public func splitLeft(_ count: Int) -> (Rect, Rect) {
    let count = min(max(0, count), columns)
    return (
      Rect(column: column, row: row, columns: count, rows: rows),
      Rect(column: column + count, row: row, columns: columns - count, rows: rows)
    )
  }

  /// Smaller by so many cells at each side, larger by those below zero; empty where nothing is left.
  public func insetBy(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Rect {
    Rect(column: column + left, row: row + top, columns: columns - left - right, rows: rows - top - bottom)
  }
}
