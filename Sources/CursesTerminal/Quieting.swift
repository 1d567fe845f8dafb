import TextUI

/// The same picture in fewer bytes: a blank shows neither its colour nor its weight, so it is plain, as a cleared screen is.
/// What the terminal draws it with is decided where it is sent.
func quieted(_ cells: [Cell]) -> [Cell] {
  cells.map { cell in
    guard cell.isNothingToSee else { return cell }
    var blank = cell
    blank.style = .plain
    return blank
  }
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
