import Dataset
import TextUI
import Typesetting

/// The last row: which slide of how many, the time, or what is being typed or said.
struct PresenterRow {
  let state: State
  let presentation: Presentation

  private var settings: Settings { state.settings }
  private var strings: Strings { state.strings }
  private var theme: Theme { settings.theme }

  /// With the bar over it, where there are rows for it.
  static func rows(in size: Size) -> Int { size.rows >= 16 ? 2 : 1 }

  func draw(on canvas: Canvas) {
    let (above, row) = canvas.bounds.splitBottom(1)
    if above.rows > 0 { drawProgress(on: canvas.within(above)) }
    drawRow(on: canvas.within(row))
  }

  /// How far the talk is: thin, so that it is no part of the slide.
  private func drawProgress(on canvas: Canvas) {
    let count = presentation.deck.slides.count
    let done = canvas.columns * (presentation.index + 1) / max(1, count)
    let line = settings.glyphs.progress
    canvas.write(String(line, times: done), column: 0, row: 0, style: theme[.chart])
    canvas.write(String(line, times: canvas.columns - done), column: done, row: 0, style: theme[.line])
  }

  private func drawRow(on canvas: Canvas) {
    let end = drawEnd(on: canvas)
    if let message = state.message {
      canvas.write(
        settings.plain(message.text), column: 1, row: 0, style: theme[message.isFailure ? .failure : .message],
        limit: end - 1)
      return
    }
    let at = canvas.write(position, column: 1, row: 0, style: theme[.quiet], limit: end - 1) + 2
    if !presentation.typed.isEmpty {
      canvas.write(
        settings.plain(strings.goToSlide(presentation.typed)), column: at, row: 0, style: theme[.key],
        limit: end - at)
      return
    }
    if let following = state.peers.following {
      return FollowerRow(state: state, following: following).draw(on: canvas, from: at, to: end)
    }
    drawHints(on: canvas, from: at, to: end)
  }

  /// Only until the first slide is left: a room needs no list of keys.
  private func drawHints(on canvas: Canvas, from start: Int, to end: Int) {
    guard presentation.index == 0 else { return }
    let labels: [(Command, String)] = [
      (.nextSlide, strings.label(.nextSlide)), (.help, strings.label(.help)), (.endPresentation, strings.ends),
    ]
    let hints = labels.map { Hint(key: state.keymaps.talk.name(of: $0), label: $1) }
    HintRow(hints: hints, settings: settings).draw(on: canvas, from: start, to: end)
  }

  /// At the right edge, of what the rest leaves room for; gives the column before which the rest must end.
  private func drawEnd(on canvas: Canvas) -> Int {
    let least = state.peers.following.map { FollowerRow(state: state, following: $0).leastColumns } ?? 0
    let room = canvas.columns - 1 - canvas.metrics.columns(of: position) - 2 - (least > 0 ? least + 2 : 0)
    let gap = shared.isEmpty || time(within: .max).isEmpty ? [] : [Span("  ")]
    for spans in [shared + gap + time(within: .max), time(within: room)] {
      let width = spans.columns(canvas.metrics)
      guard width > 0, width <= room else { continue }
      canvas.write(Line(spans), column: canvas.columns - width, row: 0)
      return canvas.columns - width - 2
    }
    return canvas.columns
  }

  private var shared: [Span] {
    state.peers.followers.map { [Span(settings.plain(strings.sharedWith($0)), theme[.quiet])] } ?? []
  }

  private func time(within columns: Int) -> [Span] {
    let stopwatch = state.peers.following?.stopwatch ?? presentation.stopwatch
    guard state.peers.following?.showsTime ?? stopwatch.isOn else { return [] }
    return TimeLine(stopwatch: stopwatch, settings: settings).spans(within: columns)
  }

  private var position: String {
    strings.position(presentation.index + 1, of: presentation.deck.slides.count)
  }
}
