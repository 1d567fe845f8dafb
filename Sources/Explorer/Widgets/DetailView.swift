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
    (page, top, settings) = (state.browser.page, state.browsing.detailTop, state.settings)
    isFocused = state.browser.focus == .detail
    link = isFocused ? state.browsing.link : nil
  }

  /// Without a selection.
  init(_ page: DocumentPage, top: Int, settings: Settings) {
    (self.page, self.top, self.settings) = (page, top, settings)
  }

  func draw(on canvas: Canvas) {
    for row in 0..<canvas.rows {
      guard let line = page.rows[safe: top + row] else { break }
      canvas.write(line, column: DocumentTypesetter.margin, row: row)
    }
    // The mark alone shows what is selected: a link's whole line in another weight would be sent twice for every step.
    for (index, target) in page.links.enumerated() where canvas.bounds.contains(place(of: target)) {
      let isSelected = index == link
      let glyph = isSelected ? settings.glyphs.selection : settings.glyphs.bullet
      canvas.write(
        glyph, column: target.column, row: target.row - top, style: settings.theme[isSelected ? .selection : .quiet])
      if isSelected { canvas.placeCursor(column: target.column, row: target.row - top) }
    }
    if isFocused, link == nil { canvas.placeCursor(column: DocumentTypesetter.margin, row: 0) }
  }

  private func place(of link: DocumentPage.Link) -> Position {
    Position(column: link.column, row: link.row - top)
  }
}
