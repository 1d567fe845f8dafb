import TextUI
import Typesetting

/// The second row: where one is, and which of how many.
struct BreadcrumbView {
  let state: State

  func draw(on canvas: Canvas) {
    let theme = state.settings.theme
    let browsing = state.browsing
    var end = canvas.columns
    if browsing.shows(browsing.selected) {
      let siblings = browsing.order == nil ? browsing.siblings(of: browsing.selected) : browsing.rows
      let index = siblings.firstIndex(of: browsing.selected) ?? 0
      let position = state.strings.position(index + 1, of: siblings.count)
      end -= canvas.metrics.columns(of: position)
      canvas.write(position, column: end, row: 0, style: theme[.quiet])
    }
    if let filter = browsing.filter {
      let text = state.settings.plain(state.strings.filter(filter.text.sanitised, filter.count))
      let room = max(0, end - 3)
      let start = max(1, end - 2 - canvas.metrics.columns(of: text))
      canvas.write(text, column: start, row: 0, style: theme[filter.count > 0 ? .message : .failure], limit: room)
      end = start
    }
    // What is left beside a filter on a narrow screen is too little to say where one is.
    guard browsing.shows(browsing.selected), end > 8 else { return }
    canvas.write(
      crumbs(columns: end - 3, metrics: canvas), column: 1, row: 0, limit: end - 3)
  }

  /// The path; where it is too long its beginning gives way, since its end says where one is.
  private func crumbs(columns: Int, metrics canvas: Canvas) -> Line {
    let theme = state.settings.theme
    let browsing = state.browsing
    let builder = DocumentBuilder(report: state.report, settings: state.settings)
    let names = browsing.outline.path(to: browsing.selected).map {
      builder.name(of: browsing.outline.nodes[$0].subject)
    }
    let last = names.last ?? StyledText("")
    let step = " \(state.settings.glyphs.step) "
    func width(_ titles: [String]) -> Int {
      canvas.metrics.columns(of: titles.joined(separator: step))
    }
    var shortened = [state.settings.plain(state.strings.view(state.browser.view))] + names.map(\.text)
    while shortened.count > 2, width(shortened) > columns { shortened.remove(at: 1) }
    if shortened.count > 1 {
      shortened.removeLast()
      shortened.append(last.shown(in: columns - width(shortened + [""]), settings: state.settings).text)
    }
    var line = Line()
    for (index, title) in shortened.enumerated() {
      let isLast = index == shortened.count - 1
      line.spans.append(Span(title, isLast ? theme[.text] : theme[.quiet]))
      if !isLast { line.spans.append(Span(step, theme[.quiet])) }
    }
    return line
  }
}
