/// A whole screen of cells, row by row, and where the terminal's own cursor rests.
public struct Grid: Equatable, Sendable {
  /// Where the terminal's cursor is put after drawing. Screen readers and braille displays follow it, so it is on the
  /// selected row or at a prompt's caret even where it is not to be seen.
  public struct Cursor: Hashable, Sendable {
    /// May lie outside of the grid; whoever shows it takes the nearest cell.
    public var position: Position
    /// Whether a person sees it, as at a caret.
    public var isVisible: Bool

    /// Invisible unless said otherwise.
    public init(_ position: Position, isVisible: Bool = false) {
      self.position = position
      self.isVisible = isVisible
    }
  }

  /// Never below zero.
  public let size: Size
  /// Row by row, `size.columns` for each of `size.rows`.
  public private(set) var cells: [Cell]
  /// nil leaves it at the beginning of the last row.
  public var cursor: Cursor?

  /// Blank cells. What is below zero is taken as zero.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The cell at a place inside the grid; any other place is an error of the program.
  public subscript(column: Int, row: Int) -> Cell {
    cells[row * size.columns + column]
  }

  /// Puts a cell at a place inside the grid, any other being an error of the program; a wide character half of which it
  /// covers becomes blank.
  public mutating func put(_ cell: Cell, column: Int, row: Int) {
    let index = row * size.columns + column
    blankOther(half: index, column: column)
    if cell.columns == 2, column + 1 < size.columns {
      blankOther(half: index + 1, column: column + 1)
      cells[index + 1] = Cell(" ", columns: 0, style: cell.style)
    }
    cells[index] = cell
  }

  /// Draws the cell at a place inside the grid otherwise, any other place being an error of the program.
  mutating func restyle(column: Int, row: Int, _ change: (Style) -> Style) {
    let index = row * size.columns + column
    cells[index].style = change(cells[index].style)
  }

  private mutating func blankOther(half index: Int, column: Int) {
    switch cells[index].columns {
    case 0 where column > 0:
      cells[index - 1] = Cell(" ", style: cells[index - 1].style)
    case 2 where column + 1 < size.columns:
      cells[index + 1] = Cell(" ", style: cells[index + 1].style)
    default:
      break
    }
  }

  /// The rows as text, without blanks at their ends: what a test compares.
  public var text: String {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns where self[column, row].columns > 0 {
        line.append(self[column, row].character)
      }
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }
}
