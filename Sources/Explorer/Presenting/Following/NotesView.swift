import Dataset
import TextUI
import Typesetting

/// The presenter's own second screen.
struct NotesView {
  let state: State
  let following: Following
  private let presentation: Presentation
  private let top: Int
  private let page: NotesPage

  init(state: State, following: Following, presentation: Presentation, top: Int) {
    self.top = top
    self.state = state
    self.following = following
    self.presentation = presentation
    page = NotesPage(state: state, presentation: presentation)
  }

  private var settings: Settings { state.settings }
  private var strings: Strings { state.strings }
  private var theme: Theme { settings.theme }

  func draw(on canvas: Canvas) {
    canvas.placeCursor(column: 1, row: 0)
    drawHead(on: canvas)
    for column in page.columns { draw(column, on: canvas.within(column.area)) }
    if let column = page.columns.dropFirst().first {
      for row in column.area.row..<column.area.maxRow {
        canvas.write(settings.glyphs.divider, column: column.area.column - 2, row: row, style: theme[.line])
      }
    }
    let last = canvas.within(Rect(column: 0, row: canvas.rows - 1, columns: canvas.columns - 1, rows: 1))
    var at = 1
    if state.message == nil, let (text, role) = following.standing(in: strings) {
      at = last.write(settings.plain(text), column: at, row: 0, style: theme[role]) + 2
    }
    FollowerHints(state: state).draw([.switchLanguage, .help, .quit], on: last, from: at)
  }

  /// Which slide of how many, the time, and what of the presenter's screen is not its slide.
  private func drawHead(on canvas: Canvas) {
    let count = presentation.deck.slides.count
    let position = strings.position(presentation.index + 1, of: count)
    let time = TimeLine(stopwatch: following.stopwatch, settings: settings)
      .spans(within: canvas.columns - 4 - canvas.metrics.columns(of: position))
    let start = canvas.columns - 1 - time.columns(canvas.metrics)
    canvas.write(Line(time), column: start, row: 0)
    var at = canvas.write(position, column: 1, row: 0, style: theme[.strong], limit: start - 2) + 2
    for flag in flags where at < start - 2 {
      at = canvas.write(settings.plain(flag), column: at, row: 0, style: theme[.planned], limit: start - 2 - at) + 2
    }
    guard at < start - 2 else { return }
    canvas.write(settings.plain(strings.notesTitle), column: at, row: 0, style: theme[.quiet], limit: start - 2 - at)
  }

  private var flags: [String] {
    let blank: [String] =
      switch presentation.blank {
      case .none: []
      case .black: [strings.screenIsBlack]
      case .white: [strings.screenIsWhite]
      }
    return blank + (presentation.isZoomed ? [strings.screenIsZoomed] : [])
  }

  private func draw(_ column: NotesPage.Column, on canvas: Canvas) {
    let shown = column.shown(from: top)
    var isMarked = false
    for (number, row) in column.rows[shown].enumerated() {
      canvas.write(row.line, column: row.isHeading ? 0 : 2, row: number)
      guard !isMarked, let block = row.block, block == presentation.pointer else { continue }
      isMarked = true
      canvas.write(settings.glyphs.selection, column: 0, row: number, style: theme[.selection])
      canvas.placeCursor(column: 0, row: number)
    }
    guard shown.upperBound < column.rows.count else { return }
    var rest = Line(settings.plain(strings.moreLines(column.rows.count - shown.upperBound)), theme[.quiet])
    // The next slide is what a presenter most wants to know.
    if let next = page.nextRow, next >= shown.upperBound {
      rest.spans += [Span("  ")] + page.next.spans
    }
    canvas.write(rest, row: canvas.rows - 1)
  }
}
