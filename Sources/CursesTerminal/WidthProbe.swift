import CNcurses
import TextUI
import Typesetting

/// Whether the terminal has been asked how wide it draws characters of ambiguous width.
enum WidthProbe {
  case due
  /// A character was drawn here, and the terminal asked where that left its cursor.
  case asked(at: Position)
  case done
}

extension CursesTerminal {
  /// Asks once, after a frame has been sent, without waiting: draws α where the screen is blank, asks for the cursor's
  /// place, and blanks it again. The terminal keeps its cursor and colours meanwhile, so ncurses need not know.
  /// Whether it was asked now.
  func askWidth(over grid: Grid) -> Bool {
    guard case .due = probe, let place = blankPlace(in: grid) else { return false }
    probe = .asked(at: place)
    let move = "\u{1B}[\(place.row + 1);\(place.column + 1)H"
    write(raw: Array("\u{1B}7\u{1B}[8m\(move)α\u{1B}[6n\(move)  \u{1B}8".utf8))
    return true
  }

  /// What the answer means; nil when it is the answer to another question.
  func widthEvent(cursor: Position) -> Event? {
    guard case .asked(let place) = probe, cursor.row == place.row else { return nil }
    let columns = cursor.column - place.column
    guard columns == 1 || columns == 2 else { return nil }
    probe = .done
    background = .done
    questions.hasAnswered()
    let isWide = columns == 2
    if isWide != metrics.ambiguousIsWide {
      metrics.ambiguousIsWide = isWide
      terminal_set_ambiguous_is_wide(isWide)
      repaint()
    }
    return .ambiguousWidth(isWide: isWide)
  }

  /// Two blank cells with a third after them, so that nothing is pushed off the row.
  private func blankPlace(in grid: Grid) -> Position? {
    let blank = Cell.blank
    for row in (0..<min(grid.size.rows, size.rows)).reversed() {
      let columns = min(grid.size.columns, size.columns)
      guard columns >= 3 else { return nil }
      for column in 0..<columns - 2
      where (0..<3).allSatisfy({ grid[column + $0, row] == blank }) {
        return Position(column: column, row: row)
      }
    }
    return nil
  }
}
