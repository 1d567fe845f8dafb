import TextUI

/// The same picture in fewer bytes: a blank shows neither its colour nor its weight, so between two words it takes the
/// style of the first, and no sequence is sent for it; elsewhere it is plain, as a cleared screen is.
///
/// Of a short gap ncurses sends the blanks again even where they are there already; a long one it jumps over.
func quieted(_ cells: [Cell]) -> [Cell] {
  var cells = cells
  var index = 0
  while index < cells.count {
    guard cells[index].isNothingToSee else {
      index += 1
      continue
    }
    let start = index
    while index < cells.count, cells[index].isNothingToSee { index += 1 }
    let isGap = start > 0 && index < cells.count && index - start <= 8
    let before = isGap ? cells[start - 1].style : .plain
    let style = before.showsOnBlanks ? .plain : before
    for blank in start..<index { cells[blank].style = style }
  }
  return cells
}

extension Style {
  fileprivate var showsOnBlanks: Bool {
    background != .standard || attributes.rawValue & Self.seenOnBlanks != 0
  }

  // Bits and no set made of a list: that goes through generic code of the standard library, once for every cell.
  private static let seenOnBlanks = Attributes.reverse.rawValue | Attributes.underline.rawValue
}

extension Cell {
  var isNothingToSee: Bool {
    columns == 1 && character == " " && !style.showsOnBlanks
  }
}
