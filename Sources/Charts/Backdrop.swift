import TextUI

/// What shows of a plot wherever no curve is: a character and its look for each cell.
struct Backdrop {
  private let columns: Int
  private let rows: Int
  private var cells: [Cell?]

  struct Cell {
    let character: Character
    let style: Style
  }

  init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (max(0, columns), max(0, rows))
    cells = Array(repeating: nil, count: self.columns * self.rows)
  }

  subscript(column: Int, row: Int) -> Cell? {
    cells[row * columns + column]
  }

  /// Over what is there already; what is outside is left out.
  mutating func put(_ character: Character, column: Int, rows: Range<Int>, _ style: Style) {
    guard (0..<columns).contains(column) else { return }
    for row in rows.clamped(to: 0..<self.rows) {
      cells[row * columns + column] = Cell(character: character, style: style)
    }
  }

  mutating func fill(row: Int, _ character: Character, _ style: Style) {
    for column in 0..<columns { put(character, column: column, rows: row..<row + 1, style) }
  }
}
