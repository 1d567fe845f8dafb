/// What reaches the program from outside.
package enum Event: Hashable, Sendable {
  case key(Key)
  case mouse(Mouse)
  /// Text pasted in one piece (bracketed paste), not yet sanitised.
  case paste(String)
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

  package struct Mouse: Hashable, Sendable {
    package enum Action: Hashable, Sendable {
      case click, doubleClick, wheelUp, wheelDown
    }

    package var action: Action
    package var position: Position

    package init(_ action: Action, at position: Position) {
      self.action = action
      self.position = position
    }
  }
}
