import Dataset
import TextUI
import Typesetting

/// What is marked for presenting, numbered as it will be presented.
struct MarksOverlay {
  let state: State
  let list: MarkList

  func draw(on canvas: Canvas, _ layout: Layout) {
    CandidateList(count: state.marks.count, chosen: list.chosen, screen: layout)
      .draw(on: canvas, settings: state.settings) { draw($0, on: $1, row: $2) }
  }

  private func draw(_ index: Int, on canvas: Canvas, row: Int) {
    let settings = state.settings
    let theme = settings.theme
    let reference = state.marks[index]
    let number = "\(index + 1)"
    let name = 3 + "\(state.marks.count)".count
    canvas.write(number, column: name - 1 - number.count, row: row, style: theme[.key])
    let kind = settings.plain(state.report.kind(of: reference, in: state.strings.language))
    let width = canvas.metrics.columns(of: kind)
    canvas.write(kind, column: canvas.columns - width - 1, row: row, style: theme[.quiet])
    let title = StyledText(settings.name(of: reference, in: state.report))
    canvas.write(
      title.shown(in: canvas.columns - name - width - 2, settings: settings).text, column: name, row: row)
  }
}

/// The prompt for the name of their file.
struct MarksWritingOverlay {
  let state: State
  let writing: MarksFilePrompt

  func draw(on canvas: Canvas, _ layout: Layout) {
    // Nothing to choose from: a name is typed.
    PromptOverlay(
      state: state, label: state.strings.writeLabel, hint: state.strings.writeHint, prompt: writing.prompt,
      count: nil, chosen: 0
    ).draw(on: canvas, layout) { _, _, _ in }
  }
}
