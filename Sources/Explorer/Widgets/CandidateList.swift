import TextUI
import Typesetting

/// What one may choose from, under a rule, above the last row of the screen.
struct CandidateList {
  private let count: Int
  private let area: Rect
  private let chosen: Int
  /// Index of the candidate in the first row.
  private let first: Int

  /// - Parameters:
  ///   - count: how many candidates there are
  ///   - chosen: which of them is chosen; it always shows
  init(count: Int, chosen: Int, screen layout: Layout) {
    (self.count, self.chosen) = (count, chosen)
    let shown = min(count, max(1, min(10, layout.status.row - 3)))
    area = Rect(column: 0, row: layout.status.row - shown, columns: layout.status.columns, rows: shown)
    first = max(0, min(chosen - shown + 1, count - shown))
  }

  /// Index of the candidate in a place of the screen.
  func candidate(at position: Position) -> Int? {
    area.contains(position) ? first + position.row - area.row : nil
  }

  /// - Parameter drawCandidate: draws a candidate on a row of the canvas
  func draw(on canvas: Canvas, settings: Settings, drawCandidate: (Int, Canvas, Int) -> Void) {
    let rule = canvas.within(Rect(column: 0, row: area.row - 1, columns: area.columns, rows: 1))
    rule.fill(.plain)
    guard count > 0 else { return }
    rule.write(
      String(settings.glyphs.rule, times: rule.columns), column: 0, row: 0, style: settings.theme[.line])
    let panel = canvas.within(area)
    panel.fill(.plain)
    for row in 0..<area.rows { drawCandidate(first + row, panel, row) }
    let bar = Rect(column: 0, row: chosen - first, columns: panel.columns, rows: 1)
    panel.showSelected(bar, isFocused: true, settings: settings)
  }
}
