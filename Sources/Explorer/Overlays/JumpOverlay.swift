import Dataset
import TextUI
import Typesetting

/// The jump prompt on the last row, and above it what the text may mean.
struct JumpOverlay {
  let state: State
  let jump: Jump

  func draw(on canvas: Canvas, _ layout: Layout) {
    let settings = state.settings
    let theme = settings.theme
    let shown = min(jump.candidates.count, max(1, min(10, canvas.rows - 4)))
    let first = max(0, min(jump.chosen - shown + 1, jump.candidates.count - shown))
    let top = layout.status.row - shown
    let panel = canvas.within(Rect(column: 0, row: top - 1, columns: layout.status.columns, rows: shown + 2))
    panel.fill(.plain)
    if shown > 0 {
      let rule = String(repeating: settings.glyphs.rule, count: panel.columns)
      panel.write(rule, column: 0, row: 0, style: theme[.line])
    }
    for row in 0..<shown {
      let index = first + row
      draw(jump.candidates[index], isChosen: index == jump.chosen, on: panel, row: row + 1)
    }
    if let message = state.message {
      panel.write(
        settings.plain(message.text), column: 1, row: shown, style: theme[.failure])
    }
    let line = panel.within(Rect(column: 1, row: shown + 1, columns: panel.columns - 1, rows: 1))
    PromptView(
      label: settings.plain(state.strings.jumpLabel), prompt: jump.prompt, labelStyle: theme[.key], style: theme[.text]
    ).draw(on: line, row: 0)
    if jump.candidates.isEmpty, state.message == nil, !jump.prompt.text.isEmpty {
      let text = settings.plain(state.strings.noMatch)
      line.write(text, column: line.columns - canvas.metrics.columns(of: text) - 1, row: 0, style: theme[.failure])
    }
    if jump.prompt.text.isEmpty {
      let hint = settings.plain(state.strings.jumpHint)
      let column = canvas.metrics.columns(of: settings.plain(state.strings.jumpLabel)) + 2
      line.write(hint, column: column, row: 0, style: theme[.quiet])
    }
  }

  private func draw(_ reference: Reference, isChosen: Bool, on canvas: Canvas, row: Int) {
    let settings = state.settings
    let theme = settings.theme
    let id = "\(settings.plain(state.strings.kind(of: reference, in: state.report)))  \(state.report.id(of: reference))"
    let width = min(canvas.metrics.columns(of: id), canvas.columns / 2)
    let style = theme[isChosen ? .selection : .text]
    if isChosen { canvas.write(settings.glyphs.selection, column: 0, row: row, style: style) }
    var name = settings.text(state.report.title(of: reference))
    if case .section(let index) = reference, let number = state.report.sections[index].number {
      name = number + "  " + name
    }
    canvas.write(
      name, column: 2, row: row, style: style, limit: canvas.columns - width - 5)
    canvas.write(
      id, column: canvas.columns - width - 1, row: row, style: theme[.quiet], limit: width)
  }
}
