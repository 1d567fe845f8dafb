import Dataset
import TextUI
import Typesetting

/// What the presenter's notes say, set in the columns of a screen: the slide that shows as text, the one after it, and the
/// sources of the first.
struct NotesPage {
  let state: State
  let presentation: Presentation

  /// From here on the next slide and the sources stand beside the current one.
  private static let wide = 100

  var size: Size { state.size }
  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }
  var isWide: Bool { size.columns >= NotesPage.wide }

  /// One row of a slide's text.
  struct Row {
    var line: Line
    /// The number of the block that it is of; nil in its head.
    var block: Int?
  }

  // MARK: Places

  /// All between the first row and the last, with a blank row after the first.
  private var body: Rect { Rect(column: 1, row: 2, columns: max(1, size.columns - 2), rows: max(1, size.rows - 4)) }

  var current: Rect {
    let body = body
    if isWide { return Rect(column: body.column, row: body.row, columns: body.columns * 3 / 5, rows: body.rows) }
    let below = nextRows + sourceRows + 2
    return Rect(column: body.column, row: body.row, columns: body.columns, rows: max(1, body.rows - below))
  }

  var next: Rect { beside(from: isWide ? 0 : current.rows + 1, rows: nextRows) }

  var sources: Rect { beside(from: isWide ? nextRows + 1 : current.rows + nextRows + 2, rows: sourceRows) }

  private func beside(from row: Int, rows: Int) -> Rect {
    let body = body
    let columns = rightColumns
    return Rect(
      column: body.column + body.columns - columns, row: body.row + row, columns: columns, rows: max(0, rows))
  }

  /// Of the next slide and the sources.
  private var rightColumns: Int { isWide ? body.columns - body.columns * 3 / 5 - 3 : body.columns }

  private var quarter: Int { max(2, (body.rows - 2) / 4) }
  private var nextRows: Int { isWide ? (body.rows - 1) / 2 : quarter }
  private var sourceRows: Int {
    isWide ? body.rows - 1 - nextRows : min(max(quarter, 4), sourceLines.count + 1)
  }

  // MARK: Texts

  /// The text of the slide that shows; what is said of it small on a screen for a room, plainly.
  var currentRows: [Row] {
    rows(of: presentation.slide, columns: current.columns - 2)
  }

  var nextSlide: Slide? { presentation.deck.slides[safe: presentation.index + 1] }

  var nextSlideRows: [Row] {
    nextSlide.map { rows(of: $0, columns: next.columns - 2) } ?? []
  }

  private func rows(of slide: Slide, columns: Int) -> [Row] {
    // Too low for large type and charts.
    let size = Size(columns: max(1, columns), rows: 10)
    let builder = DocumentBuilder(report: state.report, settings: settings)
    let composer = SlideComposer(builder: builder, deck: presentation.deck, size: size, names: state.names)
    let content = composer.content(of: slide)
    var rows = content.head.map { Row(line: $0.line, block: nil) }
    for (number, block) in content.blocks.enumerated() {
      if !rows.isEmpty, block.gap > 0 { rows.append(Row(line: Line(), block: nil)) }
      rows += block.rows.map { Row(line: $0.line, block: number) }
    }
    return rows
  }

  /// Where the presenter's screen begins in the text.
  var rowOfStep: Int {
    guard presentation.step >= 1000 else { return 0 }
    return currentRows.firstIndex { $0.block.map { $0 + 1 >= presentation.step / 1000 } ?? false } ?? 0
  }

  /// Titles and links of all that the slide's words and figures are from.
  var sourceLines: [Line] {
    let breaker = LineBreaker(metrics: settings.metrics)
    let room = max(1, rightColumns)
    func lines(_ text: String, _ role: Role) -> [Line] {
      breaker.lines(of: text, columns: room).map { Line(String(text[$0]), theme[role]) }
    }
    return state.report.sources(of: presentation.slide, in: settings.strings.language).flatMap { source in
      lines(settings.plain(source.title), .text) + lines(settings.plain(source.url), .link)
    }
  }
}

extension Report {
  /// What a slide is from: the report, and the publications of the observations that show on it.
  func sources(of slide: Slide, in language: Language) -> [Source] {
    let own = Source(title: title[language], url: url)
    var shown: [Int] = []
    switch slide.thing {
    case .indicator(let index)?: shown = [index]
    case .section(let index)?:
      // Of a figure that the report doesn't print another source's value shows.
      shown = sections[index].contents.compactMap { reference in
        guard case .indicator(let index) = reference, indicators[index].value == nil else { return nil }
        return index
      }
    default: break
    }
    var seen: Set<Source> = []
    let published = shown.flatMap { indicators[$0].observations }.filter { !$0.inReport }.map(\.source)
    return ([own] + published).filter { seen.insert($0).inserted }
  }
}
