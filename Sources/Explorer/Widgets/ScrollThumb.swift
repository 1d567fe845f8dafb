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
    let length = max(1, Int(Double(pane.rows) * Double(extent.shown) / Double(extent.total)))
    let hidden = extent.total - extent.shown
    let share = Double(min(max(0, extent.first), hidden)) / Double(hidden)
    let start = pane.row + Int((Double(pane.rows - length) * share).rounded())
    for row in start..<start + length {
      write(settings.glyphs.thumb, column: pane.maxColumn, row: row, style: settings.theme[.quiet])
    }
  }
}
