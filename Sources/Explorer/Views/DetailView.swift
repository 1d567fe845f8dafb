import TextUI

/// The document of what is selected, scrolled, with the link that Enter follows marked.
struct DetailView {
  let state: State

  func draw(on canvas: Canvas) {
    let settings = state.settings
    let page = state.page
    let top = state.browsing.detailTop
    let isFocused = state.focus == .detail
    let selected = isFocused ? state.browsing.link.flatMap { page.links[safe: $0]?.row } : nil
    let linkRows = Set(page.links.map(\.row))
    for row in 0..<canvas.rows {
      guard var line = page.rows[safe: top + row] else { break }
      if top + row == selected {
        canvas.write(settings.glyphs.selection, column: 0, row: row, style: settings.theme[.selection])
        canvas.placeCursor(column: 0, row: row)
        line.spans = line.spans.map { Span($0.text, $0.style.overlaid(by: Style(attributes: .bold))) }
      } else if linkRows.contains(top + row) {
        canvas.write(settings.glyphs.bullet, column: 0, row: row, style: settings.theme[.quiet])
      }
      canvas.write(
        line, column: DocumentSetter.margin, row: row, mark: settings.glyphs.truncation)
    }
    if isFocused, selected == nil { canvas.placeCursor(column: DocumentSetter.margin, row: 0) }
  }
}
