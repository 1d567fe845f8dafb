/// A key as a person names it.
public enum Key: Hashable, Sendable {
  /// What is typed, after Shift, layout and input method: a Character with its marks, the space bar as " ".
  case character(Character)
  /// A letter with Ctrl, in lower case.
  case control(Character)
  /// `backTab` is Tab with Shift, `delete` the key that deletes what is behind the caret.
  case enter, escape, tab, backTab, backspace, delete, insert
  /// With Shift or Ctrl they are the same.
  case up, down, left, right, home, end, pageUp, pageDown
  /// F1 is 1.
  case function(Int)
  /// A key, itself without Alt, that was pressed with it.
  indirect case alt(Key)
}
