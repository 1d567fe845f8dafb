import CursesTerminal
import Glibc
import TextUI

/// Shows every combination of attributes and colours in a new disorder at each key. A cell's character says its style:
/// U+0100 and, from the lowest bit on, four attributes, a foreground of four and a background of three.
struct StylesLoop {
  let terminal: CursesTerminal
  private static let foregrounds: [Colour] = [.standard, .palette(1), .palette(6), .palette(3)]
  private static let backgrounds: [Colour] = [.standard, .palette(4), .palette(2)]

  func run() -> Never {
    for frame in 0... {
      terminal.show(screen(frame))
      for event in terminal.waitForEvents() where event == .key(.character("q")) {
        terminal.close()
        exit(0)
      }
    }
    exit(1)
  }

  private func screen(_ frame: Int) -> Grid {
    var grid = Grid(size: terminal.size)
    var random = UInt64(frame + 1)
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns {
        random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Blanks and runs, too, so that ncurses jumps and erases between them.
        let choice = Int(random >> 40) % 400
        if choice < 192 {
          grid.put(styled(choice), column: column, row: row)
        } else if choice < 300, column > 0 {
          grid.put(grid[column - 1, row], column: column, row: row)
        }
      }
    }
    let name = "frame \(frame) end"
    for (column, character) in name.enumerated() { grid.put(Cell(character), column: column, row: 0) }
    return grid
  }

  private func styled(_ choice: Int) -> Cell {
    let style = Style(
      foreground: Self.foregrounds[choice / 16 % 4], background: Self.backgrounds[choice / 64],
      attributes: Style.Attributes(rawValue: UInt8(choice % 16)))
    return Cell(Unicode.Scalar(0x100 + UInt32(choice)).map { Character($0) } ?? "?", style: style)
  }
}
