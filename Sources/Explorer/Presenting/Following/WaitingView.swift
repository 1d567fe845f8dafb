import TextUI
import Typesetting

/// What a follower sees before there is anything to follow: calmly that it waits, and where.
struct WaitingView {
  let state: State
  let following: Following

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }

  func draw(on canvas: Canvas) {
    let room = max(1, canvas.columns - 3)
    let breaker = LineBreaker(metrics: settings.metrics)
    func lines(_ text: String, _ role: Role) -> [Line] {
      let text = settings.plain(text)
      return breaker.lines(of: text, columns: room).map { Line(String(text[$0]), theme[role]) }
    }
    var rows = lines(state.strings.waiting, .heading)
    if case .absent(let absence) = following.status, let reason = state.strings.reason(absence) {
      rows += lines(reason, .failure)
    }
    rows += lines(following.socket, .quiet)
    let top = max(0, (canvas.rows - 1 - rows.count) / 2)
    for (number, line) in rows.prefix(canvas.rows - 1).enumerated() {
      let column = max(1, (canvas.columns - 1 - canvas.metrics.columns(of: line.text)) / 2)
      canvas.write(line, column: column, row: top + number)
      if number == 0 { canvas.placeCursor(column: column, row: top) }
    }
    FollowerHints(state: state).draw(
      following.screen == .notes ? [.help, .quit] : [.lookAround, .help, .quit],
      on: canvas.within(Rect(column: 0, row: canvas.rows - 1, columns: canvas.columns - 1, rows: 1)), from: 1)
  }
}
