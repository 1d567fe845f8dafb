import CNcurses
public import TextUI

extension CursesTerminal {
  /// Sends the difference to what is shown. The last thing sent is the move to the grid's cursor.
  public func show(_ grid: Grid) {
    guard isShown else { return }
    if shown?.size != grid.size {
      // A grid of another size may leave cells of the screen uncovered.
      terminal_erase(terminal)
      shown = nil
    }
    if let before = shown, grid.size == size, let row = rowToClearAbove(before, grid) {
      terminal_clear_above(terminal, Int32(row))
      shown = nil
    }
    putDifferences(of: grid)
    shown = grid
    let size = size
    let place = grid.cursor?.position ?? Position(column: 0, row: size.rows - 1)
    terminal_update(
      terminal, Int32(min(max(0, place.row), size.rows - 1)), Int32(min(max(0, place.column), size.columns - 1)),
      grid.cursor?.isVisible ?? false)
    ask(over: grid)
  }

  /// Makes the next `show` send everything, whatever the terminal may show now.
  public func repaint() {
    guard isShown else { return }
    shown = nil
    terminal_erase(terminal)
    terminal_invalidate(terminal)
  }

  private func putDifferences(of grid: Grid) {
    let size = size
    let columns = min(grid.size.columns, size.columns)
    for row in 0..<min(grid.size.rows, size.rows) {
      let start = row * grid.size.columns
      let cells = grid.cells[start..<start + columns]
      if let shown, shown.cells[start..<start + columns] == cells { continue }
      put(row: row, Array(cells))
    }
  }

  /// A whole row; ncurses finds out itself which of its cells the terminal shows already.
  private func put(row: Int, _ cells: [Cell]) {
    glyphs.removeAll(keepingCapacity: true)
    var left = cells.count
    for cell in quieted(cells) where cell.columns > 0 {
      let columns = min(Int(cell.columns), left)
      append(cell, columns: columns)
      left -= columns
    }
    terminal_put(terminal, Int32(row), glyphs, glyphs.count)
  }

  /// A cell as the spacing characters that ncurses knows, each with its marks: ｶﾞ is one cell here and two there.
  private func append(_ cell: Cell, columns: Int) {
    let start = glyphs.count
    var filled = 0
    var marks = 0
    for scalar in cell.character.unicodeScalars {
      let width = Int(terminal_width(scalar.value))
      if width > 0 {
        filled += width
        marks = 0
        glyphs.append(terminal_glyph(scalar.isShowable(isUTF8) ? scalar.value : 0x3f, style: cell.style))
        // Without UTF-8 a wide character is as many question marks.
        if width == 2, !isUTF8 { glyphs.append(terminal_glyph(0x3f, style: cell.style)) }
      } else if glyphs.count > start, isUTF8 {
        marks += 1
        glyphs[glyphs.count - 1].add(mark: scalar.value, at: marks)
      }
    }
    guard filled != columns else { return }
    // The caller counted by other metrics: the row must not shift for that.
    glyphs.removeSubrange(start...)
    for _ in 0..<columns { glyphs.append(terminal_glyph(0x20, style: cell.style)) }
  }
}

extension terminal_glyph {
  fileprivate init(_ scalar: UInt32, style: Style) {
    self.init(
      scalars: (scalar, 0, 0, 0), foreground: style.foreground.index, background: style.background.index,
      attributes: style.attributes.rawValue)
  }

  fileprivate mutating func add(mark: UInt32, at place: Int) {
    switch place {
    case 1: scalars.1 = mark
    case 2: scalars.2 = mark
    case 3: scalars.3 = mark
    default: break
    }
  }
}

extension Colour {
  fileprivate var index: Int16 {
    switch self {
    case .standard: -1
    case .palette(let index): Int16(index)
    }
  }
}

extension Unicode.Scalar {
  /// Controls never get here from a sanitised text; if one does, it must not reach the terminal.
  fileprivate func isShowable(_ isUTF8: Bool) -> Bool {
    value >= 0x20 && value < 0x7f || isUTF8 && value >= 0xa0
  }
}
