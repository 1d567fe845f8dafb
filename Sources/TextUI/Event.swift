/// What reaches the program from outside.
public enum Event: Hashable, Sendable {
  /// A key, or a character typed or made by an input method.
  case key(Key)
  /// The mouse, where the terminal reports it.
  case mouse(Mouse)
  /// Text pasted in one piece (bracketed paste), not yet sanitised.
  case paste(String)
  /// The screen has another size now.
  case resize(Size)
  /// The terminal's answer to the probe: whether it draws characters of ambiguous width two columns wide.
  case ambiguousWidth(isWide: Bool)
  /// The terminal's answer to the question after its background.
  case background(isLight: Bool)
  /// The process came back to the foreground; the whole screen must be sent again.
  case resumed
  /// The terminal is gone.
  case hangUp
  /// A termination signal (SIGINT, SIGTERM, SIGHUP, SIGQUIT): leave, then die by it.
  case signal(Int32)

  /// A press of the left button or a turn of the wheel.
  public struct Mouse: Hashable, Sendable {
    /// What of the mouse is reported.
    public enum Action: Hashable, Sendable {
      /// The left button was pressed.
      case click
      /// It was pressed again on the same cell, soon after a `click`.
      case doubleClick
      /// One notch away from the person: towards the beginning.
      case wheelUp
      /// One notch towards the person.
      case wheelDown
    }

    /// What was done with it.
    public var action: Action
    /// The cell, from 0, that the pointer was on.
    public var position: Position

    /// For tests and for whoever reads a terminal.
    public init(_ action: Action, at position: Position) {
      self.action = action
      self.position = position
    }
  }
}
