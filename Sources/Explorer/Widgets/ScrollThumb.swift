import TextUI

/// What of a list or a page shows, in rows.
struct Extent: Equatable {
  var first: Int
  var shown: Int
  var total: Int
}

extension Canvas {
  /// Shows in the column right of a pane how much of what it holds shows, and where that lies; nothing where all of it shows.
  ///
  /// - Parameter pane: in the canvas's coordinates
  func thumb(_ extent: Extent, beside pane: Rect, settings: Settings) {
    guard extent.total > extent.shown, pane.rows > 1, extent.shown > 0 else { return }
    // At least one row stays free, so that there is always something to go to; an end is reached only where the list's is.
    let length = min(max(1, pane.rows * min(extent.shown, extent.total) / extent.total), pane.rows - 1)
    let (hidden, free) = (extent.total - extent.shown, pane.rows - length)
    let first = min(max(0, extent.first), hidden)
    let offset = first == 0 ? 0 : first == hidden ? free : min(max(1, free * first / hidden), max(0, free - 1))
    let start = pane.row + offset
    for row in start..<start + length {
      write(settings.glyphs.thumb, column: pane.maxColumn, row: row, style: settings.theme[.quiet])
    }
  }
}
