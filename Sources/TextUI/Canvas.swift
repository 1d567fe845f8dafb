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
  package let mark: String
  /// Where its column 0 and row 0 lie on the grid: outside, where it begins outside of the canvas that it is a part of.
  private let origin: Position
  /// The only cells of the grid that it can reach.
  private let frame: Rect

  package init(size: Size, metrics: Metrics, mark: String) {
    self.mark = mark
    sheet = Sheet(Grid(size: size))
    self.metrics = metrics
    origin = Position(column: 0, row: 0)
    frame = Rect(sheet.grid.size)
  }

  private init(_ whole: Canvas, at origin: Position, frame: Rect) {
    (mark, sheet, metrics) = (whole.mark, whole.sheet, whole.metrics)
    (self.origin, self.frame) = (origin, frame)
  }

  package var grid: Grid { sheet.grid }
  /// As far as it reaches from its column 0 and row 0.
  package var columns: Int { max(0, frame.maxColumn - origin.column) }
  package var rows: Int { max(0, frame.maxRow - origin.row) }
  /// This canvas's extent in its own coordinates.
  package var bounds: Rect { Rect(columns: columns, rows: rows) }

  /// A part of this canvas; `rect` is in its coordinates. What of it lies outside is not drawn.
  package func within(_ rect: Rect) -> Canvas {
    let moved = onGrid(rect)
    return Canvas(
      self, at: Position(column: moved.column, row: moved.row), frame: moved.intersection(frame))
  }

  private func onGrid(_ rect: Rect) -> Rect {
    Rect(column: rect.column + origin.column, row: rect.row + origin.row, columns: rect.columns, rows: rect.rows)
  }

  /// Writes text on one row from `column`, as far as `limit` columns; what is cut ends in `mark`, or else the canvas's.
  /// Returns the column after the last one written.
  @discardableResult
  package func write(
    _ text: String, column: Int, row: Int, style: Style = .plain, limit: Int = .max, mark: String? = nil
  ) -> Int {
    guard row >= 0, row < rows, column >= 0, column < columns else { return column }
    let room = min(limit, columns - column)
    var at = column
    for character in metrics.truncated(text.sanitised, to: room, mark: mark ?? self.mark) {
      let width = metrics.columns(of: character)
      guard width > 0 else { continue }
      put(Cell(character, columns: width, style: style), column: at, row: row)
      at += width
    }
    return at
  }

  private func put(_ cell: Cell, column: Int, row: Int) {
    let (column, row) = (origin.column + column, origin.row + row)
    guard column >= frame.column, row >= frame.row else { return }
    sheet.grid.put(cell, column: column, row: row)
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
    let area = onGrid(rect).intersection(frame)
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
    let place = Position(column: column + origin.column, row: row + origin.row)
    guard frame.contains(place) else { return }
    sheet.grid.cursor = Grid.Cursor(place, isVisible: isVisible)
  }
}
