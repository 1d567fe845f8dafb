import TextUI
import Typesetting

/// A message, or keys of a follower with what they do.
struct FollowerHints {
  let state: State

  func draw(_ commands: [Command], on canvas: Canvas, from start: Int) {
    let theme = state.settings.theme
    if let message = state.message {
      let style = theme[message.isFailure ? .failure : .message]
      canvas.write(state.settings.plain(message.text), column: start, row: 0, style: style)
      return
    }
    var at = start
    for command in commands {
      let key = state.activeKeymap.name(of: command)
      let label = state.settings.plain(label(command))
      guard at + columns(of: command) <= canvas.columns else { return }
      at = canvas.write(key, column: at, row: 0, style: theme[.key])
      at = canvas.write(label, column: at + 1, row: 0, style: theme[.quiet]) + 2
    }
  }

  /// Of a key and what it does.
  func columns(of command: Command) -> Int {
    state.activeKeymap.name(of: command).count + 1
      + state.settings.metrics.columns(of: state.settings.plain(label(command)))
  }

  private func label(_ command: Command) -> String {
    if command == .follow, let following = state.following { return following.returnLabel(in: state.strings) }
    return state.strings.label(command)
  }
}

extension Following {
  /// Back to the presenter, and where that is.
  func returnLabel(in strings: Strings) -> String {
    guard let deck else { return strings.followsAgain }
    let position = index.map { strings.position($0 + 1, of: deck.slides.count) }
    return strings.followsAgain(at: isConnected ? position : nil)
  }
}
