/// The plot of a chart: dots, 2 by 4 a cell in braille and one a cell in ASCII, and marks that stand before them.
package struct Raster {
  /// Who draws, and how much of it.
  package struct Pen: Hashable {
    package var series: Int
    var isPlanned = false
    /// One of so many dots is drawn.
    var spacing = 1
    /// Whether nobody has observed anything where it draws.
    var isMissing = false
    /// Whether it draws what lies between a line and zero.
    var isFill = false

    package init(
      series: Int, isPlanned: Bool = false, spacing: Int = 1, isMissing: Bool = false, isFill: Bool = false
    ) {
      (self.series, self.isPlanned, self.isFill) = (series, isPlanned, isFill)
      (self.spacing, self.isMissing) = (spacing, isMissing)
    }
  }

  package struct Cell: Hashable {
    var dots: UInt8 = 0
    var mark: Character?
    package var pen: Pen?
    var isCursor = false

    /// What its dots are drawn as.
    package func character(_ drawing: Drawing) -> Character {
      drawing == .ascii ? ChartGlyphs.asciiLines[0] : Character(ChartGlyphs.braille(dots))
    }
  }

  package let columns: Int
  package let rows: Int
  package let dotsPerCell: (columns: Int, rows: Int)
  private(set) var cells: [Cell]

  package init(columns: Int, rows: Int, drawing: Drawing) {
    self.columns = columns
    self.rows = rows
    dotsPerCell = drawing == .ascii ? (1, 1) : (2, 4)
    cells = Array(repeating: Cell(), count: columns * rows)
  }

  package var dotColumns: Int { columns * dotsPerCell.columns }
  var dotRows: Int { rows * dotsPerCell.rows }

  package subscript(column: Int, row: Int) -> Cell {
    cells[row * columns + column]
  }

  /// Dots in one column, rows counted from the bottom; what is outside is left out.
  package mutating func drawColumn(_ column: Int, _ rows: ClosedRange<Int>, _ pen: Pen) {
    guard (0..<dotColumns).contains(column) else { return }
    for row in Range(rows).clamped(to: 0..<dotRows) where row.isMultiple(of: pen.spacing) || rows.count == 1 {
      put(column, row, pen)
    }
  }

  /// Dots in one row, counted from the bottom.
  mutating func drawRow(_ row: Int, _ columns: Range<Int>, _ pen: Pen) {
    guard (0..<dotRows).contains(row) else { return }
    for column in columns.clamped(to: 0..<dotColumns) where column.isMultiple(of: pen.spacing) {
      put(column, row, pen)
    }
  }

  /// A straight line between two dots, without the first and the last column, which hold observations. An end may be far
  /// outside.
  mutating func drawLine(from start: (column: Int, row: Double), to end: (column: Int, row: Double), _ pen: Pen) {
    let slope = (end.row - start.row) / Double(max(1, end.column - start.column))
    func row(_ column: Double) -> Int {
      Int(max(-1, min(start.row + slope * (column - Double(start.column)), Double(dotRows))).rounded())
    }
    for column in (start.column + 1..<max(start.column + 1, end.column)).clamped(to: 0..<dotColumns)
    where column.isMultiple(of: pen.spacing) {
      let edges = (row(Double(column) - 0.5), row(Double(column) + 0.5))
      drawColumn(column, min(edges.0, edges.1)...max(edges.0, edges.1), pen)
    }
  }

  /// A mark at a dot: four dots with it at the lower left, so that it lies on its line, or a character in its cell.
  mutating func mark(_ character: Character?, column: Int, row: Int, _ pen: Pen, isCursor: Bool = false) {
    guard (0..<dotColumns).contains(column), (0..<dotRows).contains(row) else { return }
    if character == nil {
      // Whole at the edges too.
      let (left, low) = (max(0, min(column, dotColumns - 2)), max(0, min(row, dotRows - 2)))
      for dots in [left, left + 1] { drawColumn(dots, low...low + 1, pen) }
    }
    let index = index(column, row)
    cells[index].mark = character
    cells[index].pen = pen
    cells[index].isCursor = isCursor
  }

  private mutating func put(_ column: Int, _ row: Int, _ pen: Pen) {
    let index = index(column, row)
    let dots = column.isMultiple(of: dotsPerCell.columns) ? ChartGlyphs.leftDots : ChartGlyphs.rightDots
    cells[index].dots |= dots[row % dotsPerCell.rows]
    cells[index].pen = pen
  }

  private func index(_ column: Int, _ row: Int) -> Int {
    (rows - 1 - row / dotsPerCell.rows) * columns + column / dotsPerCell.columns
  }
}
