import Dataset
import TextUI
import Typesetting

/// The forms in which something can be copied, each with the beginning of what would be sent.
struct CopyOverlay {
  let state: State
  let menu: CopyMenu

  func draw(on canvas: Canvas, _ layout: Layout) {
    let names = CopyMenu.formats.map { state.settings.plain($0.text(in: state.strings.language)) }
    let nameColumns = names.map { canvas.metrics.columns(of: $0) }.max() ?? 0
    CandidateList(count: names.count, chosen: menu.chosen, screen: layout)
      .draw(on: canvas, settings: state.settings) { index, panel, row in
        draw(index, name: canvas.metrics.padded(names[index], to: nameColumns), on: panel, row: row)
      }
  }

  private func draw(_ index: Int, name: String, on canvas: Canvas, row: Int) {
    let settings = state.settings
    let theme = settings.theme
    canvas.write("\(index + 1)", column: 2, row: row, style: theme[.key])
    let end = canvas.write(name, column: 4, row: row)
    let format = CopyMenu.formats[index]
    let text = menu.citations.text(as: format, accessed: state.settings.today) ?? state.strings.nothing(as: format)
    canvas.write(settings.plain(text), column: end + 2, row: row, style: theme[.quiet], limit: canvas.columns - end - 3)
  }
}
