import TextUI
import Typesetting

/// The last row: a message, or what can be done here, from the one key table.
struct StatusView {
  let state: State

  func draw(on canvas: Canvas) {
    let theme = state.settings.theme
    if let message = state.message ?? state.topmost({ $0.problem(in: state.strings) }) {
      let text = state.settings.plain(message.text)
      canvas.write(
        text, column: 1, row: 0, style: theme[message.isFailure ? .failure : .message])
      return
    }
    HintRow(hints: state.hints, settings: state.settings).draw(on: canvas, from: 1, to: canvas.columns)
  }
}
