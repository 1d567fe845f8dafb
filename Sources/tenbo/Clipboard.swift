import CursesTerminal

/// The clipboard of whoever sits at the terminal, on whatever host, reached by OSC 52. No terminal says whether it took
/// what was sent.
struct Clipboard {
  /// What runs between us and the terminal.
  enum Multiplexer: Hashable, Sendable {
    case none, tmux, screen
  }

  let multiplexer: Multiplexer
  /// Whether tmux runs on this host, and so can be told by its own command.
  let reachesTmux: Bool

  /// - Parameter environment: the value of a variable
  init(environment: (String) -> String?) {
    func isSet(_ name: String) -> Bool { environment(name)?.isEmpty == false }
    reachesTmux = isSet("TMUX")
    // ssh passes on neither TMUX nor STY, but TERM.
    let name = environment("TERM") ?? ""
    if reachesTmux {
      multiplexer = .tmux
    } else if isSet("STY") {
      multiplexer = .screen
    } else {
      multiplexer = name.hasPrefix("tmux") ? .tmux : name.hasPrefix("screen") ? .screen : .none
    }
  }

  /// Between two frames. With tmux's settings as they are from 3.3 on, neither form of the sequence gets through, but what its
  /// own command sends does.
  ///
  /// - Parameter tmux: what knows that command
  func copy(_ text: String, by tmux: TmuxClipboard, or terminal: CursesTerminal) {
    if !reachesTmux || !tmux.copy(text) { send(text, to: terminal) }
  }

  /// Sends what tmux hasn't taken by its command.
  func sendFailures(of tmux: TmuxClipboard, to terminal: CursesTerminal) {
    if let text = tmux.popFailure() { send(text, to: terminal) }
  }

  private func send(_ text: String, to terminal: CursesTerminal) {
    terminal.write(raw: Clipboard.sequence(text, inside: multiplexer))
  }

  /// The bytes that tell a terminal. BEL ends the sequence: it is understood wherever OSC 52 is, and screen would take ST
  /// for the end of its own string.
  ///
  /// A multiplexer gets it twice. It may take the plain sequence itself (tmux where set-clipboard is on); else it ignores
  /// that, and may pass on what is wrapped (screen; tmux before 3.3 or with allow-passthrough). Where both arrive, the
  /// clipboard is set to the same text again.
  static func sequence(_ text: String, inside multiplexer: Multiplexer) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;\(Base64.text(of: Array(text.utf8)))\u{07}".utf8)
    switch multiplexer {
    case .none: return plain
    case .tmux:
      // tmux takes a doubled ESC for one.
      let doubled = plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
      return plain + Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
    case .screen:
      let pieces = stride(from: 0, to: plain.count, by: longestPiece).map { start in
        Array("\u{1B}P".utf8) + plain[start..<min(start + longestPiece, plain.count)] + Array("\u{1B}\\".utf8)
      }
      return plain + pieces.flatMap(\.self)
    }
  }

  /// screen drops a string of 768 bytes or more, an old one of 256; there is no limit on their number.
  private static let longestPiece = 240
}
