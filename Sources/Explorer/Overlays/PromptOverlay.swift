import TextUI
import Typesetting

/// A prompt on the last row, and above it what the text may mean.
struct PromptOverlay {
  let state: State
  let label: String
  /// Shown while nothing is typed.
  let hint: String
  let prompt: Prompt
  /// How many candidates there are, and which is chosen.
  let count: Int
  let chosen: Int

  /// - Parameter drawCandidate: draws a candidate on a row of the panel
  func draw(on canvas: Canvas, _ layout: Layout, drawCandidate: (Int, Canvas, Int) -> Void) {
    let settings = state.settings
    let theme = settings.theme
    let shown = min(count, max(1, min(10, canvas.rows - 4)))
    let first = max(0, min(chosen - shown + 1, count - shown))
    let top = layout.status.row - shown
    let panel = canvas.within(Rect(column: 0, row: top - 1, columns: layout.status.columns, rows: shown + 2))
    panel.fill(.plain)
    if shown > 0 {
      let rule = String(repeating: settings.glyphs.rule, count: panel.columns)
      panel.write(rule, column: 0, row: 0, style: theme[.line])
    }
    for row in 0..<shown { drawCandidate(first + row, panel, row + 1) }
    if let message = state.message {
      panel.write(
        settings.plain(message.text), column: 1, row: shown, style: theme[.failure])
    }
    drawPrompt(on: panel.within(Rect(column: 1, row: shown + 1, columns: panel.columns - 1, rows: 1)))
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
