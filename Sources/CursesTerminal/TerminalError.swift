/// Why there is no screen to draw on. Each is exit status 69 (EX_UNAVAILABLE).
public enum TerminalError: Error, Hashable, CustomStringConvertible {
  /// Standard output is no terminal, or no terminal is there to read keys from.
  case noTerminal
  /// The terminal cannot place its cursor: its name in TERM.
  case dumb(String)
  /// The system describes neither the terminal named in TERM nor a common one.
  case undescribed(String)
  /// The system refused a pipe.
  case noResources

  /// In English, without a period, to follow the name of a program.
  public var description: String {
    switch self {
    case .noTerminal:
      "there is no terminal to read keys from and draw on"
    case .dumb(let name):
      "the terminal \(name) cannot place its cursor"
    case .undescribed(let name):
      "this system has no terminfo description of \(name.isEmpty ? "the terminal (TERM is not set)" : name)"
        + " nor of xterm-256color"
    case .noResources:
      "the system has no more file descriptors"
    }
  }
}
