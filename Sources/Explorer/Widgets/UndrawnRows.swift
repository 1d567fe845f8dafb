import Dataset
import TextUI
import Typesetting

/// Figures that are to be drawn and have no date to be drawn at, a row each over what is drawn, with their values.
struct UndrawnRows {
  let indices: [Int]
  let state: State

  /// Returns how many rows they take; `least` stay free below them.
  func draw(on canvas: Canvas, least: Int) -> Int {
    let (settings, theme) = (state.settings, state.settings.theme)
    let shown = indices.prefix(max(0, canvas.rows - least))
    for (row, index) in shown.enumerated() {
      let figure = state.rowBuilder.note(of: .indicator(index))
      let label = settings.plain(settings.strings.notDrawn)
      let columns = canvas.metrics.columns(of: Line(figure, marked: .plain).text + label) + 2
      let name = StyledText(settings.name(of: .indicator(index), in: state.report))
        .shown(in: max(8, canvas.columns - columns), settings: settings)
      let line = [StyledText(label, theme[.quiet]), StyledText(name.text, theme[.text]), StyledText("  ")] + figure
      canvas.write(Line(line, marked: theme[.match]), column: 0, row: row)
    }
    return shown.count
  }
}
