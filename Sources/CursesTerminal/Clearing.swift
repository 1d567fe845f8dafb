import TextUI

/// Above which row everything is cleared at once, where another picture takes fewer bytes on such a ground than by the
/// differences; nil where it doesn't. Both have one size. The last row, which says where one is, stays in any case, and so do those
/// right above it of which most stays.
func rowToClearAbove(_ before: Grid, _ after: Grid) -> Int? {
  let rows = (0..<max(0, before.size.rows - 1)).map { Saving(before, after, row: $0) }
  let end = (rows.lastIndex { $0.balance >= 0 } ?? -1) + 1
  let balance = rows[..<end].reduce(-clearing) { $0 + $1.balance }
  return balance > 0 ? end : nil
}

/// Bytes that a row saves when it is cleared with all the others.
private struct Saving {
  let balance: Int

  init(_ before: Grid, _ after: Grid, row: Int) {
    let cells = row * before.size.columns..<(row + 1) * before.size.columns
    let (old, new) = (before.cells[cells], after.cells[cells])
    // What stays would be sent once more.
    let kept = zip(old, new).reduce(0) { $0 + ($1.0 == $1.1 && !$1.0.isNothingToSee ? $1.0.bytes : 0) }
    let isCleared = old != new && !old.allSatisfy(\.isNothingToSee)
    balance = (isCleared ? clearingRow : 0) - kept
  }
}

/// Bytes that it takes to clear everything, and at least to clear what is left and right of a row's new text.
private let clearing = 12
private let clearingRow = 6

extension Cell {
  fileprivate var bytes: Int { columns == 0 ? 0 : character.utf8.count }
}
