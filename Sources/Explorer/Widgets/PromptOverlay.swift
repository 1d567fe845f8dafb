import TextUI
import Typesetting

/// A prompt on the last row, and above it what the text may mean.
struct PromptOverlay {
  let state: State
  let label: String
  /// Shown while nothing is typed.
  let hint: String
  let prompt: Prompt
  /// How many candidates there are, and which is chosen; nil where the text stands for itself.
  let count: Int?
  let chosen: Int

  /// - Parameter drawCandidate: draws a candidate on a row of the canvas
  func draw(on canvas: Canvas, _ layout: Layout, drawCandidate: (Int, Canvas, Int) -> Void) {
    let settings = state.settings
    if let count {
      CandidateList(count: count, chosen: chosen, screen: layout)
        .draw(on: canvas, settings: settings, drawCandidate: drawCandidate)
    }
    if let message = state.message {
      let above = canvas.within(
        Rect(column: 0, row: layout.status.row - 1, columns: layout.status.columns, rows: 1))
      above.fill(.plain)
      above.write(settings.plain(message.text), column: 1, row: 0, style: settings.theme[.failure])
    }
    let line = canvas.within(layout.status)
    line.fill(.plain)
    drawPrompt(on: line.within(Rect(column: 1, row: 0, columns: line.columns - 1, rows: 1)))
  }

  private func drawPrompt(on line: Canvas) {
    let settings = state.settings
    let theme = settings.theme
    let label = settings.plain(label)
    PromptView(label: label, prompt: prompt, labelStyle: theme[.key], style: theme[.text]).draw(on: line, row: 0)
    if count == 0, state.message == nil, !prompt.text.isEmpty {
      let text = settings.plain(state.strings.noMatch)
      line.write(text, column: line.columns - line.metrics.columns(of: text) - 1, row: 0, style: theme[.failure])
    }
    if prompt.text.isEmpty {
      let column = line.metrics.columns(of: label) + 2
      line.write(settings.plain(hint), column: column, row: 0, style: theme[.quiet])
    }
  }
}
