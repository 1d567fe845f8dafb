import TextUI

/// Where things are on the screen of a chart.
struct ChartLayout: Equatable {
  var header: Rect
  var breadcrumb: Rect
  /// The figure's name and how it changed.
  var title: Rect
  var chart: Rect
  /// What the cursor is on.
  var reading: Rect
  var sources: Rect
  var status: Rect

  /// nil where the screen is too small for anything but a message.
  init?(_ size: Size, sources count: Int) {
    guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else { return nil }
    // The last column stays empty, as everywhere.
    let screen = Rect(columns: size.columns - 1, rows: size.rows)
    let (top, belowHeader) = screen.splitTop(1)
    let (second, below) = belowHeader.splitTop(1)
    let (body, last) = below.splitBottom(1)
    (header, breadcrumb, status) = (top, second, last)
    let (above, rest) = body.splitTop(body.rows >= 12 ? 3 : body.rows >= 8 ? 1 : 0)
    title = above
    // Two rows a source; the chart keeps two thirds.
    let (middle, bottom) = rest.splitBottom(rest.rows >= 12 ? min(count * 2, rest.rows / 3) : 0)
    sources = bottom
    (chart, reading) = middle.splitBottom(rest.rows >= 12 ? 3 : 1)
  }
}
