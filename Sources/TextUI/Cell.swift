/// One cell of the screen.
package struct Cell: Hashable, Sendable {
  package var character: Character
  /// 1 or 2; 0 marks the right half of the wide character in the cell before it.
  package var columns: Int8
  package var style: Style

  package init(_ character: Character, columns: Int = 1, style: Style = .plain) {
    self.character = character
    self.columns = Int8(columns)
    self.style = style
  }

  package static let blank = Cell(" ")
}
