package import Typesetting

/// A clipped rectangle of a grid: the only way to draw. What does not fit is left out, a wide character is never cut in
/// half, and no control character gets through.
package struct Canvas {
  private final class Sheet {
    var grid: Grid

    init(_ grid: Grid) {
      self.grid = grid
    }
  }

  private let sheet: Sheet
  package let metrics: Metrics
  /// What a text that was cut ends in.
  /// What stands for what is cut.
  package let mark: String
  /// Where this canvas lies on the grid, and the only cells it can reach.
  private let frame: Rect

  package init(size: Size, metrics: Metrics, mark: String) {
    self.mark = mark
    sheet = Sheet(Grid(size: size))
    self.metrics = metrics
    frame = Rect(sheet.grid.size)
  }

  private init(sheet: Sheet, metrics: Metrics, mark: String, frame: Rect) {
    self.mark = mark
    self.sheet = sheet
    self.metrics = metrics
    self.frame = frame
  }

  package var grid: Grid { sheet.grid }
  package var columns: Int { frame.columns }
  package var rows: Int { frame.rows }
  /// This canvas's extent in its own coordinates.
  package var bounds: Rect { Rect(columns: frame.columns, rows: frame.rows) }

  /// A part of this canvas; `rect` is in its coordinates.
  package func within(_ rect: Rect) -> Canvas {
    let moved = Rect(
      column: rect.column + frame.column, row: rect.row + frame.row, columns: rect.columns, rows: rect.rows)
    return Canvas(sheet: sheet, metrics: metrics, mark: mark, frame: moved.intersection(frame))
  }

  /// Writes text on one row from `column`, as far as `limit` columns; what is cut ends in `mark`, or else the canvas's.
  /// Returns the column after the last one written.
  @discardableResult
  package func write(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int = .max, mark: String? = nil
  ) -> Int {
    guard row >= 0, row < frame.rows, column >= 0, column < frame.columns else { return column }
    let room = min(limit, frame.columns - column)
    var at = column
    for character in metrics.truncated(text.sanitised, to: room, mark: mark ?? self.mark) {
      let width = metrics.columns(of: character)
      guard width > 0 else { continue }
      sheet.grid.put(
        Cell(character, columns: width, style: style), column: frame.column + at, row: frame.row + row)
      at += width
    }
    return at
  }

  /// Writes the spans of a line one after the other; what is cut ends in the canvas's mark, in the style of what it cuts.
  @discardableResult
  package func write(_ line: Line, column: Int = 0, row: Int, limit: Int = .max) -> Int {
    let room = min(limit, columns - column)
    let needed = line.spans.reduce(0) { $0 + metrics.columns(of: $1.text.sanitised) }
    let end = column + (needed <= room ? room : room - metrics.columns(of: mark))
    var at = column
    for span in line.spans where at < end {
      let width = metrics.columns(of: span.text.sanitised)
      let fits = at + width <= end
      at = write(span.text, column: at, row: row, style: span.style, limit: end - at, mark: "")
      if !fits { return write(mark, column: at, row: row, style: span.style) }
    }
    return needed <= room ? at : write(mark, column: at, row: row, style: line.spans.last?.style ?? .plain)
  }

  package func fill(_ rect: Rect, _ character: Character = " ", style: Style = .plain) {
    let area = Rect(
      column: rect.column + frame.column, row: rect.row + frame.row, columns: rect.columns, rows: rect.rows
    ).intersection(frame)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn {
        sheet.grid.put(Cell(character, style: style), column: column, row: row)
      }
    }
  }

  package func fill(_ style: Style) {
    fill(bounds, style: style)
  }

  /// Leaves the terminal's cursor at a place of this canvas; outside it, nowhere.
  package func placeCursor(column: Int, row: Int, isVisible: Bool = false) {
    guard bounds.contains(Position(column: column, row: row)) else { return }
    sheet.grid.cursor = Grid.Cursor(
      Position(column: column + frame.column, row: row + frame.row), isVisible: isVisible)
  }
}
