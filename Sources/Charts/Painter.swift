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

  func paint(_ raster: Raster, over backdrop: Backdrop) {
    for row in 0..<raster.rows {
      for column in 0..<raster.columns {
        if let (character, style) = look(raster[column, row]) {
          put(character, column: column, row: row, style)
        } else if let cell = backdrop[column, row] {
          put(cell.character, column: column, row: row, cell.style)
        }
      }
    }
  }

  private func look(_ cell: Raster.Cell) -> (Character, Style)? {
    guard let pen = cell.pen else { return nil }
    var style = pen.isFill ? styles.axis : style(pen.series, isPlanned: pen.isPlanned)
    if cell.isCursor { style.attributes.insert(.reverse) }
    if let mark = cell.mark { return (mark, style) }
    guard drawing == .ascii else { return (Character(ChartGlyphs.braille(cell.dots)), style) }
    let lines = ChartGlyphs.asciiLines
    if pen.isFill { return (ChartGlyphs.asciiFill, style) }
    return (pen.isMissing ? ChartGlyphs.asciiMissing : lines[pen.series % lines.count], style)
  }
}
