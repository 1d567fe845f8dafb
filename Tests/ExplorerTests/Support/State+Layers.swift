@testable import Explorer

extension State {
  /// Whether no prompt, menu or text lies over the screen.
  var hasNothingOver: Bool { layers.top?.keymap(in: self) != nil }
}
