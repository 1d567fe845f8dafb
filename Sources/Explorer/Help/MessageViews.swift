import TextUI
import Typesetting

/// What is shown where nothing else fits.
struct TooSmallView {
  let state: State

  func draw(on canvas: Canvas) {
    let metrics = canvas.metrics
    let text = state.settings.plain(state.strings.tooSmall)
    // Half a sentence would say nothing of what is needed; the last column stays free where that costs no row.
    let breaker = LineBreaker(metrics: metrics)
    let lines =
      [canvas.columns - 1, canvas.columns].map { columns in
        breaker.lines(of: text, columns: max(1, columns)).map { String(text[$0]) }
      }.min { $0.count < $1.count } ?? []
    let top = max(0, (canvas.rows - lines.count) / 2)
    for (number, line) in lines.enumerated() {
      let column = max(0, (canvas.columns - metrics.columns(of: line)) / 2)
      canvas.write(line, column: column, row: top + number)
      if number == 0 { canvas.placeCursor(column: column, row: top) }
    }
  }
}

/// A bar while a large dataset is being read.
struct LoadingView {
  let state: State
  let progress: Double

  func draw(on canvas: Canvas) {
    let settings = state.settings
    let strings = state.strings
    let width = min(40, canvas.columns - 4)
    let column = (canvas.columns - width) / 2
    let row = canvas.rows / 2 - 1
    canvas.write(
      settings.plain(strings.loading(ProgressBar.percent(progress))), column: column, row: row,
      style: settings.theme[.heading])
    ProgressBar(progress: progress, settings: settings).draw(on: canvas, column: column, row: row + 1, width: width)
    canvas.write(settings.plain(state.quitHint), column: column, row: row + 2, style: settings.theme[.quiet])
    canvas.placeCursor(column: column, row: row)
  }
}

/// The findings of a dataset that turned out to be bad after the first screen.
struct FailureView {
  let state: State
  let findings: [String]
  let top: Int

  func draw(on canvas: Canvas) {
    let settings = state.settings
    canvas.write(
      settings.plain(state.strings.failureTitle) + "  " + state.strings.count(findings.count), column: 1, row: 0,
      style: settings.theme[.failure])
    for row in 0..<TextScreen.room(in: state.size) {
      guard let finding = findings[safe: top + row] else { break }
      canvas.write(settings.plain(finding), column: 1, row: row + 2, limit: canvas.columns - 2)
    }
    canvas.write(
      settings.plain(state.quitHint), column: 1, row: canvas.rows - 1, style: settings.theme[.quiet])
    canvas.placeCursor(column: 1, row: 0)
  }
}

extension State {
  /// A view of which nothing shows: there is nothing in it, or nothing that its filter lets through.
  func drawNothing(on canvas: Canvas) {
    if browsing.filter != nil {
      canvas.write(settings.plain(strings.noMatch), column: 2, row: 0, style: settings.theme[.quiet])
    }
    if browser.focus == .outline { canvas.placeCursor(column: 0, row: 0) }
  }

  /// How to leave, where there is nothing else to do.
  fileprivate var quitHint: String {
    keymaps.explorer.name(of: .quit) + " " + strings.label(.quit)
  }
}
