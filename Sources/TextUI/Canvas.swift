public import Typesetting

/// A clipped rectangle of a grid: the only way to draw. What does not fit is left out, a wide character is never cut in
/// half, and no control character gets through.
public struct Canvas {
  private final class Sheet {
    var grid: Grid

    init(_ grid: Grid) {
      self.grid = grid
    }
  }

  private let sheet: Sheet
  /// The widths that text is measured by.
  public let metrics: Metrics
  /// What a text that was cut ends in.
  public let mark: String
  /// Where its column 0 and row 0 lie on the grid: outside, where it begins outside of the canvas that it is a part of.
  private let origin: Position
  /// The only cells of the grid that it can reach.
  private let frame: Rect

  /// A canvas on a blank grid of its own. `metrics` are those of the terminal that shows it; `mark` stands where text is
  /// cut.
  public init(size: Size, metrics: Metrics, mark: String) {
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

  /// The whole grid as drawn so far, also that of a part of a canvas.
  public var grid: Grid { sheet.grid }
  /// As far as it reaches from its column 0 and row 0.
  public var columns: Int { max(0, frame.maxColumn - origin.column) }
  /// As far as it reaches down from its row 0.
  public var rows: Int { max(0, frame.maxRow - origin.row) }
  /// This canvas's extent in its own coordinates.
  public var bounds: Rect { Rect(columns: columns, rows: rows) }

  /// A part of this canvas; `rect` is in its coordinates. What of it lies outside is not drawn.
  public func within(_ rect: Rect) -> Canvas {
    let moved = onGrid(rect)
    return Canvas(
      self, at: Position(column: moved.column, row: moved.row), frame: moved.intersection(frame))
  }

  private func onGrid(_ rect: Rect) -> Rect {
    Rect(column: rect.column + origin.column, row: rect.row + origin.row, columns: rect.columns, rows: rect.rows)
  }

  /// Writes text on one row from `column`, as far as `limit` columns; what is cut ends in `mark`, or else the canvas's.
  /// Returns the column after the last one written. A text that begins outside of the canvas is not written.
  @discardableResult
  public func write(
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
  public func write(_ line: Line, column: Int = 0, row: Int, limit: Int = .max) -> Int {
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

  /// Fills what of a rectangle lies within the canvas with a character of one column, which is not sanitised.
  public func fill(_ rect: Rect, _ character: Character = " ", style: Style = .plain) {
    let area = onGrid(rect).intersection(frame)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn {
        sheet.grid.put(Cell(character, style: style), column: column, row: row)
      }
    }
  }

  /// Fills the whole canvas with blanks.
  public func fill(_ style: Style) {
    fill(bounds, style: style)
  }

  /// Draws what stands in a part of the canvas otherwise; a wide character half of which lies in it is drawn as its left
  /// half.
  public func restyle(_ rect: Rect, _ change: (Style) -> Style) {
    let area = onGrid(rect).intersection(frame)
    for row in area.row..<area.maxRow {
      for column in area.column..<area.maxColumn { sheet.grid.restyle(column: column, row: row, change) }
    }
  }

  /// Leaves the terminal's cursor at a place of this canvas; outside it, nowhere.
  public func placeCursor(column: Int, row: Int, isVisible: Bool = false) {
    let place = Position(column: column + origin.column, row: row + origin.row)
    guard frame.contains(place) else { return }
    sheet.grid.cursor = Grid.Cursor(place, isVisible: isVisible)
  }
}
