/// Which rows of a longer list are visible.
public struct Viewport: Hashable, Sendable {
  /// The first visible row.
  public var top: Int

  /// From the first row unless said otherwise.
  public init(top: Int = 0) {
    self.top = top
  }

  /// Makes `row` visible in `height` rows of `count`. Where it isn't, the list moves by half a page at least: panes side
  /// by side cannot scroll in the terminal, so each row of scrolling would send the whole pane.
  public mutating func reveal(_ row: Int, height: Int, count: Int) {
    guard height > 0 else { return }
    let half = max(1, height / 2)
    if row < top {
      top = min(row, top - half)
    } else if row >= top + height {
      top = max(row - height + 1, top + half)
    }
    top = max(0, min(top, count - height))
  }
}
