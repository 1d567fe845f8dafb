import Search
import TextUI
import Typesetting

/// The search screen: the prompt, the shares of the groups, the list with its preview, the hints.
struct SearchView {
  let state: State
  let searching: SearchScreen

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }

  func draw(on canvas: Canvas) {
    guard let layout = SearchLayout(state.size) else { return }
    HeaderView(state: state).draw(on: canvas.within(layout.header))
    SharesView(state: state, searching: searching).draw(on: canvas.within(layout.shares))
    drawBody(on: canvas, layout)
    StatusView(state: state).draw(on: canvas.within(layout.status))
    for row in [layout.header.row, layout.status.row] { canvas.band(row: row, settings) }
    // Last, because the terminal's cursor belongs into the prompt.
    drawPrompt(on: canvas.within(layout.prompt))
  }

  private func drawPrompt(on canvas: Canvas) {
    let label = settings.plain(state.strings.searchLabel)
    var columns = canvas.columns - 1
    if let hits = searching.hits {
      let count = hits[searching.group].ranked.count
      let position = settings.plain(state.strings.hit(count > 0 ? searching.selected + 1 : 0, of: count))
      let start = canvas.columns - canvas.metrics.columns(of: position)
      if start - 3 - canvas.metrics.columns(of: label) >= roomForText(canvas.metrics) {
        canvas.write(position, column: start, row: 0, style: theme[.quiet])
        columns = start - 2
      }
    }
    PromptView(
      label: label, prompt: searching.prompt, labelStyle: theme[.key],
      style: theme[.text], ghost: Span(searching.ghost.sanitised, theme[.quiet])
    ).draw(on: canvas.within(Rect(column: 1, row: 0, columns: columns, rows: 1)), row: 0)
  }

  /// Columns that the text keeps beside the number of hits: what it takes with the caret, or enough to see what is typed.
  private func roomForText(_ metrics: Metrics) -> Int {
    let beginning = String(searching.prompt.characters.prefix(SearchView.enoughText)).sanitised
    return min(metrics.columns(of: beginning) + 1, SearchView.enoughText)
  }

  private static let enoughText = 16

  private func drawBody(on canvas: Canvas, _ layout: SearchLayout) {
    guard let index = state.search.index else { return drawProgress(on: canvas.within(layout.body)) }
    guard let hits = searching.hits else {
      return SearchHelp(state: state).draw(on: canvas.within(layout.body), top: 0)
    }
    guard hits.results.count > 0 else {
      return NothingFound(state: state, searching: searching).draw(on: canvas.within(layout.body))
    }
    HitList(state: state, searching: searching, hits: hits, index: index)
      .draw(on: canvas.within(layout.list), rowsPerHit: layout.rowsPerHit)
    guard let preview = layout.preview else { return }
    for row in preview.row..<preview.maxRow {
      canvas.write(settings.glyphs.divider, column: layout.list.maxColumn, row: row, style: theme[.line])
    }
    DetailView(searching.preview.page, top: searching.preview.top, settings: settings).draw(on: canvas.within(preview))
  }

  /// While the index is being made, and below it what can be typed then.
  private func drawProgress(on canvas: Canvas) {
    let progress = min(1, max(0, state.search.progress ?? 0))
    let text = settings.plain(state.strings.indexing(ProgressBar.percent(progress)))
    canvas.write(text, column: 1, row: 0, style: theme[.heading])
    ProgressBar(progress: progress, settings: settings)
      .draw(on: canvas, column: 1, row: 1, width: min(40, canvas.columns - 2))
    if searching.prompt.characters.isEmpty { SearchHelp(state: state).draw(on: canvas, top: 3) }
  }
}
