import TextUI

/// Whether the terminal has been asked for the colour of its background.
enum BackgroundProbe {
  case due
  case asked
  case done
}

extension CursesTerminal {
  /// Asks once, after a frame has been sent, without waiting. Asked before the width, so that whoever answers that has
  /// answered this, or never will. Whether it was asked now.
  func askBackground() -> Bool {
    guard case .due = background else { return false }
    background = .asked
    write(raw: Array("\u{1B}]11;?\u{1B}\\".utf8))
    return true
  }

  func backgroundEvent(isLight: Bool) -> Event? {
    background = .done
    return .background(isLight: isLight)
  }
}
