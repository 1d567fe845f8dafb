import Dataset
import TextUI
import Typesetting

/// The first row: the program, the report, the views by their number keys, the language.
struct HeaderView {
  let state: State

  private var strings: Strings { state.strings }
  private var theme: Theme { state.settings.theme }

  func draw(on canvas: Canvas) {
    let metrics = canvas.metrics
    let mark = strings.languageMark
    let markColumn = canvas.columns - metrics.columns(of: mark)
    let tabs = tabs(columns: canvas.columns)
    var at = canvas.write(state.settings.plain(strings.brand), column: 1, row: 0, style: theme[.brand])
    let start = tabs.first?.columns.lowerBound ?? markColumn
    if start - at > 12 {
      let title = state.settings.text(state.report.title)
      at = canvas.write(
        title, column: at + 2, row: 0, limit: start - at - 4)
    }
    for tab in tabs {
      let isOpen = tab.view == state.browser.view
      canvas.write(tab.text, column: tab.columns.lowerBound, row: 0, style: theme[isOpen ? .strong : .tab])
      guard isOpen else { continue }
      // A block as wide as the gaps beside it.
      let block = Rect(column: tab.columns.lowerBound - 1, row: 0, columns: tab.columns.count + 2, rows: 1)
      canvas.restyle(block) { theme.selected($0, isFocused: true) }
    }
    canvas.write(mark, column: markColumn, row: 0, style: theme[.quiet])
  }

  /// The view whose name stands at a column of the header.
  func view(at column: Int, columns: Int) -> View? {
    tabs(columns: columns).first { $0.columns.contains(column) }?.view
  }

  private struct Tab {
    var view: View
    var text: String
    var columns: Range<Int>
  }

  /// All views, right-aligned before the language; where they don't fit, just the one that is open.
  private func tabs(columns: Int) -> [Tab] {
    let metrics = state.settings.metrics
    let brand = 1 + metrics.columns(of: strings.brand) + 2
    let title = metrics.columns(of: state.settings.text(state.report.title)) + 3
    let end = columns - metrics.columns(of: strings.languageMark) - 2
    for (views, gap) in [(View.allCases, 3), (View.allCases, 1), ([state.browser.view], 1)] {
      let texts = views.map { state.settings.plain("\($0.number)\(gap > 1 ? " " : "")\(strings.view($0))") }
      let width = texts.reduce(0) { $0 + metrics.columns(of: $1) + gap } - gap
      // Wide gaps only where the report's title has room beside them.
      guard end - width >= (gap > 1 ? brand + title : brand) else { continue }
      var at = end - width
      return zip(views, texts).map { view, text in
        let range = at..<(at + metrics.columns(of: text))
        at = range.upperBound + gap
        return Tab(view: view, text: text, columns: range)
      }
    }
    return []
  }
}
