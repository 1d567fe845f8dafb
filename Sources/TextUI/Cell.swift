/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// One Character as a person sees it: a letter and its marks are one.
  public var character: Character
  /// 1 or 2; 0 marks the right half of the wide character in the cell before it.
  public var columns: Int8
  /// A blank shows its background, underline and reverse only.
  public var style: Style

  /// `columns` is 1 or 2, as `Metrics` counts; `Canvas.write` makes cells that keep to it.
  public init(_ character: Character, columns: Int = 1, style: Style = .plain) {
    self.character = character
    self.columns = Int8(columns)
    self.style = style
  }

  /// A blank in the terminal's own colours.
  public static let blank = Cell(" ")
}
