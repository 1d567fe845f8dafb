import TextUI
import Typesetting

/// The presenter's own second screen.
struct NotesView {
  let state: State
  let following: Following
  private let page: NotesPage

  init(state: State, following: Following, presentation: Presentation) {
    self.state = state
    self.following = following
    page = NotesPage(state: state, presentation: presentation)
  }

  private var settings: Settings { state.settings }
  private var strings: Strings { state.strings }
  private var theme: Theme { settings.theme }

  func draw(on canvas: Canvas) {
    drawHead(on: canvas)
    drawCurrent(on: canvas.within(page.current))
    if page.isWide {
      for row in 2..<max(2, canvas.rows - 2) {
        canvas.write(settings.glyphs.divider, column: page.next.column - 2, row: row, style: theme[.line])
      }
    }
    drawNext(on: canvas.within(page.next))
    drawSources(on: canvas.within(page.sources))
    let last = canvas.within(Rect(column: 0, row: canvas.rows - 1, columns: canvas.columns - 1, rows: 1))
    if !following.isConnected, state.message == nil {
      last.write(settings.plain(strings.presenterIsGone), column: 1, row: 0, style: theme[.failure])
    } else {
      FollowerHints(state: state).draw([.switchLanguage, .help, .quit], on: last, from: 1)
    }
  }

  /// Which slide of how many, the time, and what of the presenter's screen is not its slide.
  private func drawHead(on canvas: Canvas) {
    let presentation = page.presentation
    let count = presentation.deck.slides.count
    let time = TimeLine(stopwatch: following.stopwatch, settings: settings).spans
    let width = time.reduce(0) { $0 + canvas.metrics.columns(of: $1.text) }
    let start = max(0, canvas.columns - 1 - width)
    canvas.write(Line(time), column: start, row: 0)
    let position = strings.position(presentation.index + 1, of: count)
    var at = canvas.write(position, column: 1, row: 0, style: theme[.strong], limit: start - 2) + 2
    for flag in flags(presentation) where at < start - 2 {
      at = canvas.write(settings.plain(flag), column: at, row: 0, style: theme[.planned], limit: start - 2 - at) + 2
    }
    guard at < start - 2 else { return }
    canvas.write(settings.plain(strings.notesTitle), column: at, row: 0, style: theme[.quiet], limit: start - 2 - at)
  }

  private func flags(_ presentation: Presentation) -> [String] {
    let blank: [String] =
      switch presentation.blank {
      case .none: []
      case .black: [strings.screenIsBlack]
      case .white: [strings.screenIsWhite]
      }
    return blank + (presentation.isZoomed ? [strings.screenIsZoomed] : [])
  }

  private func drawCurrent(on canvas: Canvas) {
    canvas.placeCursor(column: 0, row: 0)
    var isMarked = false
    let rows = page.currentRows.dropFirst(following.notesTop)
    let shown = rows.count <= canvas.rows ? rows.count : max(0, canvas.rows - 1)
    drawRest(of: rows.count, shown: shown, on: canvas)
    for (number, row) in rows.prefix(shown).enumerated() {
      canvas.write(row.line, column: 2, row: number)
      guard !isMarked, let block = row.block, block == page.presentation.pointer else { continue }
      isMarked = true
      canvas.write(settings.glyphs.selection, column: 0, row: number, style: theme[.selection])
      canvas.placeCursor(column: 0, row: number)
    }
  }

  private func drawNext(on canvas: Canvas) {
    let label = settings.plain(strings.nextSlideLabel)
    guard let next = page.nextSlide else {
      canvas.write(settings.plain(strings.noNextSlide), column: 0, row: 0, style: theme[.quiet])
      return
    }
    let at = canvas.write(label, column: 0, row: 0, style: theme[.quiet]) + 2
    canvas.write(settings.plain(state.title(of: next)), column: at, row: 0, style: theme[.heading])
    // Its heading is said already.
    let rows = page.nextSlideRows.drop { $0.block == nil }
    for (number, row) in rows.prefix(max(0, canvas.rows - 1)).enumerated() {
      canvas.write(row.line, column: 2, row: number + 1)
    }
  }

  /// Of more than there is room for, how many.
  private func drawSources(on canvas: Canvas) {
    canvas.write(settings.plain(strings.sourcesLabel), column: 0, row: 0, style: theme[.quiet])
    let lines = page.sourceLines
    let room = max(0, canvas.rows - 1)
    let shown = lines.count <= room ? lines.count : max(0, room - 1)
    for (number, line) in lines.prefix(shown).enumerated() { canvas.write(line, column: 0, row: number + 1) }
    drawRest(of: lines.count, shown: shown, on: canvas)
  }

  /// How much there is no room for, in the last row.
  private func drawRest(of count: Int, shown: Int, on canvas: Canvas) {
    guard shown < count else { return }
    let text = settings.plain(strings.moreLines(count - shown))
    canvas.write(text, column: 0, row: canvas.rows - 1, style: theme[.quiet])
  }
}
