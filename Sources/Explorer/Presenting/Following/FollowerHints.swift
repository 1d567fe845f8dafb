import Dataset
import TextUI
import Typesetting

/// A message, or keys of a follower with what they do.
struct FollowerHints {
  let state: State

  func draw(_ commands: [Command], on canvas: Canvas, from start: Int) {
    if let message = state.message {
      let style = state.settings.theme[message.isFailure ? .failure : .message]
      canvas.write(state.settings.plain(message.text), column: start, row: 0, style: style)
      return
    }
    HintRow(hints: commands.map(hint), settings: state.settings).draw(on: canvas, from: start, to: canvas.columns)
  }

  /// Of a key and what it does.
  func columns(of command: Command) -> Int {
    HintRow.columns(of: hint(command), state.settings)
  }

  private func hint(_ command: Command) -> Hint {
    Hint(key: state.activeKeymap.name(of: command), label: label(command))
  }

  private func label(_ command: Command) -> String {
    if command == .follow, let following = state.peers.following { return following.returnLabel(in: state.strings) }
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
