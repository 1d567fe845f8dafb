import TextUI

extension Canvas {
  /// Shows that rows of a list are selected: a mark before them, which tells those who see no colours, and a bar behind all that
  /// stands in them already. The terminal's cursor goes to where the focus is, for those who follow it.
  ///
  /// How both look, `Theme.selected` says. A selection that is scrolled away is not shown.
  ///
  /// - Parameter area: the rows; the mark is in its first column
  func showSelected(_ area: Rect, isFocused: Bool, settings: Settings) {
    guard !area.isEmpty else { return }
    let glyphs = settings.glyphs
    for row in area.row..<area.maxRow {
      write(
        isFocused ? glyphs.selection : glyphs.quietSelection, column: area.column, row: row,
        style: settings.theme[isFocused ? .selection : .quiet])
    }
    restyle(area) { settings.theme.selected($0, isFocused: isFocused) }
    if isFocused { placeCursor(column: area.column, row: area.row) }
  }

  /// Puts a band behind all that stands in a row, up to the last column.
  func band(row: Int, _ settings: Settings) {
    restyle(Rect(column: 0, row: row, columns: columns, rows: 1)) { settings.theme.banded($0) }
  }
}
