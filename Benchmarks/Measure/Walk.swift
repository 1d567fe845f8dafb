import Measuring
import TerminalSession
import TextUI

/// Down through everything that can be opened: what each move sent and how much of it was needed.
struct Walk {
  struct Move {
    let bytes: Int
    /// The UTF-8 bytes of the cells that changed.
    let needed: Int
    /// Whether rows other than the marked ones and those that say where one is have changed.
    let changesMore: Bool
  }

  private(set) var moves: [Move] = []

  init(_ subject: Subject, size: Size, limit: Int = 250) throws {
    let session = try subject.open(size)
    session.settle()
    var before = session.picture
    var unmoved = 0
    for step in 0..<limit where unmoved < 3 {
      // Every second key opens what is closed; on a leaf it goes into the text at most.
      let place = session.cursor
      let bytes = session.measure(step % 2 == 0 ? "j" : "l").bytes
      let after = session.picture
      if step % 2 == 0 {
        unmoved = place == session.cursor && bytes == 0 ? unmoved + 1 : 0
        if bytes > 0 {
          moves.append(Move(bytes: bytes, from: before, to: after, rows: [place.row, session.cursor.row]))
        }
      }
      before = after
    }
  }
}

extension Walk.Move {
  init(bytes: Int, from before: [[ScreenCell]], to after: [[ScreenCell]], rows: [Int]) {
    var needed = 0
    var changed: Set<Int> = []
    for (row, cells) in after.enumerated() {
      for (column, cell) in cells.enumerated() where cell != before[row][column] {
        needed += cell.text.utf8.count
        changed.insert(row)
      }
    }
    self.init(bytes: bytes, needed: needed, changesMore: !changed.subtracting(rows + [1]).isEmpty)
  }
}

extension TerminalSession {
  var picture: [[ScreenCell]] {
    (0..<size.rows).map { row in (0..<size.columns).map { cell($0, row) } }
  }
}
