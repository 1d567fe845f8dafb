import Dataset
import TextUI
import Typesetting

/// The jump prompt on the last row, and above it what the text may mean.
struct JumpOverlay {
  let state: State
  let jump: JumpPrompt

  func draw(on canvas: Canvas, _ layout: Layout) {
    PromptOverlay(
      state: state, label: state.strings.jumpLabel, hint: state.strings.jumpHint, prompt: jump.prompt,
      count: jump.candidates.count, chosen: jump.chosen
    ).draw(on: canvas, layout) { index, panel, row in
      draw(jump.candidates[index], on: panel, row: row)
    }
  }

  private func draw(_ reference: Reference, on canvas: Canvas, row: Int) {
    let settings = state.settings
    let theme = settings.theme
    let kind = settings.plain(state.report.kind(of: reference, in: state.strings.language))
    let id = "\(kind)  \(state.report.id(of: reference))"
    var name = StyledText(settings.name(of: reference, in: state.report))
    if case .section(let index) = reference, let number = state.report.sections[index].number {
      name = StyledText(joining: [StyledText(number + "  "), name], .plain)
    }
    // The name has the room first; its id, by which people name it too, a third of the row at least.
    let room = canvas.columns - 5 - canvas.metrics.columns(of: name.text)
    let width = min(canvas.metrics.columns(of: id), max(canvas.columns / 3, room))
    let shown = name.shown(in: canvas.columns - width - 5, settings: settings)
    canvas.write(shown.text, column: 2, row: row)
    canvas.write(
      id, column: canvas.columns - width - 1, row: row, style: theme[.quiet], limit: width)
  }
}
