import TextUI

/// Where the pictures of a wall are: a grid of equal cells, read row by row.
struct WallLayout: Equatable {
  let header: Rect
  let title: Rect
  let notes: Rect
  let body: Rect
  let status: Rect
  /// Of all pictures, how many stand beside each other, and how many rows of them show at a time.
  let columns: Int
  let rowsPerPage: Int
  let count: Int
  private let cell: Size

  /// nil where the screen is too small. `isStacked` puts pictures below each other as long as there is room, so that their dates
  /// stand below each other too.
  ///
  /// - Parameter notes: how many rows are wanted over the pictures
  init?(_ size: Size, count: Int, isStacked: Bool, notes: Int = 0) {
    guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else { return nil }
    // The last column stays empty, as everywhere.
    let (top, belowHeader) = Rect(columns: size.columns - 1, rows: size.rows).splitTop(1)
    let (second, below) = belowHeader.splitTop(1)
    (header, title, status) = (top, second, below.splitBottom(1).1)
    // Room to breathe where there is much.
    let most = below.splitBottom(1).0.insetBy(top: below.rows >= WallLayout.airy ? 1 : 0, right: 2)
    (self.notes, body) = most.splitTop(max(0, min(notes, most.rows - WallLayout.lowest)))
    self.count = count
    let isOneColumn = isStacked && count * WallLayout.lowest <= body.rows
    let fitting = isOneColumn ? 1 : (body.columns + WallLayout.gap) / (WallLayout.narrowest + WallLayout.gap)
    columns = max(1, min(fitting, count))
    let rows = max(1, (count + columns - 1) / columns)
    let usual = max(body.rows / WallLayout.usual, body.rows >= 2 * WallLayout.lowest ? 2 : 1)
    rowsPerPage = isOneColumn ? rows : min(usual, rows)
    cell = Size(
      columns: (body.columns - (columns - 1) * WallLayout.gap) / columns, rows: body.rows / rowsPerPage)
  }

  /// Columns of the narrowest picture with a name, and between pictures; rows of the lowest and of the usual one.
  private static let narrowest = 36
  private static let gap = 2
  private static let lowest = 7
  private static let usual = 11
  private static let airy = 30

  var rows: Int { (count + columns - 1) / columns }

  /// Of those that show, each with its place on the screen.
  func places(from top: Int) -> [(number: Int, area: Rect)] {
    (top * columns..<max(top * columns, min(count, (top + rowsPerPage) * columns))).map { number in
      let (row, column) = (number / columns - top, number % columns)
      return (
        number,
        Rect(
          column: body.column + column * (cell.columns + WallLayout.gap), row: body.row + row * cell.rows,
          columns: cell.columns, rows: cell.rows)
      )
    }
  }
}
