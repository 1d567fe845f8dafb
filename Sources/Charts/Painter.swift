import TextUI
import Typesetting

/// A canvas and the looks that a chart is drawn on it with.
struct Painter {
  let canvas: Canvas
  let styles: ChartStyles
  let drawing: Drawing

  func within(_ rect: Rect) -> Painter {
    Painter(canvas: canvas.within(rect), styles: styles, drawing: drawing)
  }

  func columns(of text: String) -> Int {
    canvas.metrics.columns(of: text.sanitised)
  }

  func style(_ series: Int, isPlanned: Bool = false) -> Style {
    guard !isPlanned else { return styles.planned }
    return styles.series.isEmpty ? .plain : styles.series[series % styles.series.count]
  }

  func put(_ character: Character, column: Int, row: Int, _ style: Style) {
    canvas.fill(Rect(column: column, row: row, columns: 1, rows: 1), character, style: style)
  }

  /// Text that ends where some columns of a row do, cut where they are too few.
  func write(_ text: String, atTheEndOf columns: Range<Int>, row: Int, _ style: Style) {
    let start = max(columns.lowerBound, columns.upperBound - self.columns(of: text))
    canvas.write(text, column: start, row: row, style: style, limit: columns.upperBound - start)
  }

  // MARK: The plot

  func paint(_ raster: Raster, cursorColumn: Int?) {
    for row in 0..<raster.rows {
      for column in 0..<raster.columns {
        if let (character, style) = look(raster[column, row]) {
          put(character, column: column, row: row, style)
        } else if column == cursorColumn {
          put(Glyphs.axis(drawing).vertical, column: column, row: row, styles.cursor)
        }
      }
    }
  }

  private func look(_ cell: Raster.Cell) -> (Character, Style)? {
    guard let pen = cell.pen else { return nil }
    var style = style(pen.series, isPlanned: pen.isPlanned)
    if cell.isCursor { style.attributes.insert(.reverse) }
    if let mark = cell.mark { return (mark, style) }
    let lines = Glyphs.asciiLines
    return (drawing == .ascii ? lines[pen.series % lines.count] : Character(Glyphs.braille(cell.dots)), style)
  }

  // MARK: The legend

  /// The marks and names of the series, one after the other and row by row. Returns the rows taken, at most `limit`.
  func drawLegend(_ series: [Series], limit: Int) -> Int {
    let marks = Glyphs.marks(drawing)
    var row = 0
    var column = 0
    for (number, series) in series.enumerated() {
      // A name that would fill rows is cut, so that the next ones have room.
      let width = min(columns(of: series.name), canvas.columns - 2)
      if column > 0, column + 2 + width > canvas.columns { (row, column) = (row + 1, 0) }
      guard row < limit else { return row }
      put(marks[number % marks.count].achieved, column: column, row: row, style(number))
      column = canvas.write(series.name, column: column + 2, row: row, style: styles.label, limit: width) + 2
    }
    return series.isEmpty ? 0 : row + 1
  }
}
