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
    for target in page.links where page.marksLinks && target.row - top < canvas.rows {
      canvas.write(settings.glyphs.bullet, column: target.column, row: target.row - top, style: settings.theme[.quiet])
    }
    guard isFocused else { return }
    canvas.placeCursor(column: DocumentTypesetter.margin, row: 0)
    guard let link, let target = page.links[safe: link] else { return }
    let columns = target.columns ?? canvas.columns - target.column
    let area = Rect(column: target.column, row: target.row - top, columns: columns, rows: target.rows)
    canvas.showSelected(area.intersection(canvas.bounds), isFocused: true, settings: settings)
  }
}
