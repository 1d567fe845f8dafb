import TextUI
import Typesetting

/// The last row: which slide of how many, the time, or what is being typed or said.
struct PresenterRow {
  let state: State
  let presentation: Presentation

  private var settings: Settings { state.settings }
  private var strings: Strings { state.strings }
  private var theme: Theme { settings.theme }

  func draw(on canvas: Canvas) {
    let end = drawEnd(on: canvas)
    if let message = state.message {
      canvas.write(
        settings.plain(message.text), column: 1, row: 0, style: theme[message.isFailure ? .failure : .message],
        limit: end - 3)
      return
    }
    let count = presentation.deck.slides.count
    let position = strings.position(presentation.index + 1, of: count)
    var at = canvas.write(position, column: 1, row: 0, style: theme[.quiet], limit: end - 1) + 2
    if !presentation.typed.isEmpty {
      canvas.write(
        settings.plain(strings.goToSlide(presentation.typed)), column: at, row: 0, style: theme[.key],
        limit: end - at - 2)
      return
    }
    if let following = state.following {
      return FollowerRow(state: state, following: following).draw(on: canvas, from: at, to: end - 2)
    }
    let width = min(40, canvas.columns / 4, end - at - 2)
    if width >= PresenterRow.shortestBar {
      ProgressBar(progress: Double(presentation.index + 1) / Double(count), settings: settings, role: .quiet)
        .draw(on: canvas, column: at, row: 0, width: width)
      at += width + 2
    }
    drawHints(on: canvas, from: at, to: end - 2)
  }

  private static let shortestBar = 6

  /// Only until the first slide is left: a room needs no list of keys.
  private func drawHints(on canvas: Canvas, from start: Int, to end: Int) {
    guard presentation.index == 0 else { return }
    var at = start
    let hints: [(Command, String)] = [
      (.nextSlide, strings.label(.nextSlide)), (.help, strings.label(.help)), (.endPresentation, strings.ends),
    ]
    for (command, label) in hints {
      let key = Keymap.presenting.name(of: command)
      let text = settings.plain(label)
      guard at + key.count + 1 + canvas.metrics.columns(of: text) <= end else { return }
      at = canvas.write(key, column: at, row: 0, style: theme[.key])
      at = canvas.write(text, column: at + 1, row: 0, style: theme[.quiet]) + 2
    }
  }

  /// At the right edge; gives its first column, or the one behind the row.
  private func drawEnd(on canvas: Canvas) -> Int {
    var spans: [Span] = []
    if let followers = state.followers {
      spans.append(Span(settings.plain(strings.sharedWith(followers)), theme[.quiet]))
    }
    let stopwatch = state.following.map { $0.showsTime ? $0.stopwatch : Stopwatch() } ?? presentation.stopwatch
    if stopwatch.isOn || state.following?.showsTime == true {
      if !spans.isEmpty { spans.append(Span("  ")) }
      spans += TimeLine(stopwatch: stopwatch, settings: settings).spans
    }
    guard !spans.isEmpty else { return canvas.columns }
    let width = spans.reduce(0) { $0 + canvas.metrics.columns(of: $1.text) }
    let start = max(0, canvas.columns - width)
    canvas.write(Line(spans), column: start, row: 0)
    return start
  }
}
