import Dataset
import TextUI
import Typesetting

/// What can be typed, shown while nothing is.
struct SearchHelp {
  let state: State

  func draw(on canvas: Canvas, top: Int) {
    let settings = state.settings
    let lines = state.strings.searchHelp(SearchExamples(state.report, state.strings.language))
      .map { (example: settings.plain($0.example), meaning: settings.plain($0.meaning)) }
    let width = lines.map { canvas.metrics.columns(of: $0.example) }.max() ?? 0
    for (row, line) in lines.enumerated() where top + row < canvas.rows {
      canvas.write(line.example, column: 1, row: top + row, style: settings.theme[.key])
      canvas.write(
        line.meaning, column: width + 3, row: top + row, style: settings.theme[.quiet],
        limit: canvas.columns - width - 3)
    }
  }
}
