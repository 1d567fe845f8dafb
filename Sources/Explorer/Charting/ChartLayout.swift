import TextUI

/// Where things are on the screen of a chart.
struct ChartLayout: Equatable {
  var header: Rect
  var breadcrumb: Rect
  /// What one sees, and how it is drawn.
  var title: Rect
  var chart: Rect
  /// What the cursor is on, and where that is from.
  var reading: Rect
  var status: Rect

  /// nil where the screen is too small for anything but a message.
  init?(_ size: Size) {
    guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else { return nil }
    // The last column stays empty, as everywhere.
    let screen = Rect(columns: size.columns - 1, rows: size.rows)
    let (top, belowHeader) = screen.splitTop(1)
    let (second, below) = belowHeader.splitTop(1)
    let (body, last) = below.splitBottom(1)
    (header, breadcrumb, status) = (top, second, last)
    let (above, rest) = body.splitTop(body.rows >= 12 ? 3 : body.rows >= 8 ? 1 : 0)
    title = above
    (chart, reading) = rest.splitBottom(rest.rows >= 16 ? 4 : rest.rows >= 11 ? 3 : 1)
  }
}
