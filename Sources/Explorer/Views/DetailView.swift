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
      guard let line = page.rows[safe: top + row] else { break }
      if top + row == selected {
        canvas.write(settings.glyphs.selection, column: 0, row: row, style: settings.theme[.selection])
        canvas.placeCursor(column: 0, row: row)
        // The mark alone changes: a link's whole line in another weight would be sent twice for every step.
      } else if linkRows.contains(top + row) {
        canvas.write(settings.glyphs.bullet, column: 0, row: row, style: settings.theme[.quiet])
      }
      canvas.write(
        line, column: DocumentSetter.margin, row: row, mark: settings.glyphs.truncation)
    }
    if isFocused, selected == nil { canvas.placeCursor(column: DocumentSetter.margin, row: 0) }
  }
}
