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

  /// nil where the screen is too small for anything but a message. `legend` is how many rows of names the curves need, `bars`
  /// how many bars there are in their place.
  init?(_ size: Size, sources count: Int, legend: Int, bars: Int?) {
    guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else { return nil }
    // The last column stays empty, as everywhere.
    let screen = Rect(columns: size.columns - 1, rows: size.rows)
    let (top, belowHeader) = screen.splitTop(1)
    let (second, below) = belowHeader.splitTop(1)
    let (body, last) = below.splitBottom(1)
    (header, breadcrumb, status) = (top, second, last)
    let (above, rest) = body.splitTop(body.rows >= 12 ? 3 : body.rows >= 8 ? 1 : 0)
    title = above
    // Three eighths of the screen for the curves, and two rows for the dates.
    let spare = rest.rows - min(size.rows * 3 / 8 + 2 + legend, bars ?? .max)
    let hasSources = rest.rows >= 12 && count > 0
    // Two rows a source, and at least one source.
    let sourceRows = hasSources ? min(count * 2, max(2, min(spare - 3, rest.rows / 3) / 2 * 2)) : 0
    let (middle, bottom) = rest.splitBottom(sourceRows)
    sources = bottom
    (chart, reading) = middle.splitBottom(rest.rows < 12 ? 1 : spare >= sourceRows + 3 ? 3 : 2)
  }
}
