import TextUI

/// A document, scrolled, with the link that Enter follows marked.
struct DetailView {
  let page: DocumentPage
  let top: Int
  var isFocused = false
  /// Index of the link.
  var link: Int?
  let settings: Settings

  /// That of what is selected.
  init(_ state: State) {
    (page, top, settings) = (state.page, state.browsing.detailTop, state.settings)
    isFocused = state.focus == .detail
    link = isFocused ? state.browsing.link : nil
  }

  init(_ preview: Preview, settings: Settings) {
    (page, top, self.settings) = (preview.page, preview.top, settings)
  }

  func draw(on canvas: Canvas) {
    let selected = link.flatMap { page.links[safe: $0]?.row }
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
        line, column: DocumentSetter.margin, row: row)
    }
    if isFocused, selected == nil { canvas.placeCursor(column: DocumentSetter.margin, row: 0) }
  }
}
