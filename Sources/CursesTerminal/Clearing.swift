import TextUI

/// Whether another picture takes fewer bytes on a ground cleared at once than by the differences. Both have one size; the
/// last row, which says where one is, stays in any case.
func isShorterCleared(_ before: Grid, _ after: Grid) -> Bool {
  let columns = before.size.columns
  var balance = -clearing
  for row in 0..<max(0, before.size.rows - 1) {
    let cells = row * columns..<(row + 1) * columns
    let (old, new) = (before.cells[cells], after.cells[cells])
    // What stays would be sent once more.
    let kept = zip(old, new).reduce(0) { $0 + ($1.0 == $1.1 && !$1.0.isNothingToSee ? $1.0.bytes : 0) }
    let isCleared = old != new && !old.allSatisfy(\.isNothingToSee)
    balance += (isCleared ? clearingRow : 0) - kept
  }
  return balance > 0
}

/// Bytes that it takes to clear everything, and at least to clear what is left and right of a row's new text.
private let clearing = 12
private let clearingRow = 6

extension Cell {
  fileprivate var bytes: Int { columns == 0 ? 0 : character.utf8.count }
}
