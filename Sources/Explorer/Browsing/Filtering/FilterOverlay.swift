import Search
import TextUI
import Typesetting

/// The filter's prompt on the last row, and what can be said of the text.
struct FilterOverlay {
  let state: State
  let filtering: FilterPrompt

  func draw(on canvas: Canvas, _ layout: Layout) {
    let settings = state.settings
    let theme = settings.theme
    // An open quote is no mistake while somebody is typing what stands in it.
    if let problem = filtering.withoutUnfinished(filtering.problems).first(where: { $0 != .openQuote }) {
      let above = Rect(column: 0, row: layout.status.row - 1, columns: layout.status.columns, rows: 1)
      let panel = canvas.within(above)
      panel.fill(.plain)
      panel.write(settings.plain(state.strings.problem(problem)), column: 1, row: 0, style: theme[.failure])
    }
    let row = canvas.within(layout.status)
    row.fill(.plain)
    var columns = row.columns - 1
    if let (text, role) = remark {
      let shown = settings.plain(text)
      let start = row.columns - canvas.metrics.columns(of: shown)
      // The text that is typed is worth more than what is said of it.
      if start >= row.columns / 2 {
        row.write(shown, column: start, row: 0, style: theme[role])
        columns = start - 2
      }
    }
    PromptView(
      label: settings.plain(state.strings.filterLabel), prompt: filtering.prompt, labelStyle: theme[.key],
      style: theme[.text], ghost: Span(filtering.ghost.sanitised, theme[.quiet])
    ).draw(on: row.within(Rect(column: 1, row: 0, columns: columns, rows: 1)), row: 0)
  }

  private var remark: (String, Role)? {
    if state.search.index == nil {
      return (state.strings.indexing(Int(min(1, max(0, state.search.progress ?? 0)) * 100)), .quiet)
    }
    if !filtering.ghost.isEmpty {
      return ("\(state.keymaps.prompt.name(of: .nextPane)) \(state.strings.completes)", .quiet)
    }
    guard let filter = state.browsing.filter, filter.text == filtering.text else { return nil }
    return filter.count > 0 ? (state.strings.count(filter.count), .quiet) : (state.strings.noMatch, .failure)
  }
}
