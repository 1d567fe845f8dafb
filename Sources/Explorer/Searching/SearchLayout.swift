import TextUI

/// Where things are on the search screen: the preview beside the list from 60 columns on, two rows a hit from 16 rows on.
struct SearchLayout {
  let header: Rect
  let prompt: Rect
  let shares: Rect
  let body: Rect
  let list: Rect
  let preview: Rect?
  let status: Rect
  let rowsPerHit: Int

  /// nil where the screen is too small for anything but a message.
  init?(_ size: Size) {
    guard size.columns >= Layout.smallest.columns, size.rows >= Layout.smallest.rows else { return nil }
    // The last column stays empty, as on every screen.
    let screen = Rect(columns: size.columns - 1, rows: size.rows)
    let (top, afterHeader) = screen.splitTop(1)
    let (second, afterPrompt) = afterHeader.splitTop(1)
    let (third, rest) = afterPrompt.splitTop(1)
    let (middle, last) = rest.splitBottom(1)
    (header, prompt, shares, body, status) = (top, second, third, middle, last)
    rowsPerHit = size.rows < 16 ? 1 : 2
    guard size.columns >= 60 else {
      (list, preview) = (middle, nil)
      return
    }
    let (left, right) = middle.splitLeft(min(72, size.columns / 2))
    (list, preview) = (left, right.insetBy(left: 2))
  }

  /// Hits that the list shows at once.
  var room: Int { max(1, list.rows / rowsPerHit) }
}
