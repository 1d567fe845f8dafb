import Charts
import Dataset
import TextUI
import Typesetting

/// Draws what the room sees: a page of a slide, and the presenter's row under it.
struct SlideView {
  let state: State
  let presentation: Presentation

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }

  func draw(on canvas: Canvas) {
    guard presentation.blank == .none else {
      canvas.fill(theme.blank(isWhite: presentation.blank == .white))
      return canvas.placeCursor(column: 0, row: 0)
    }
    let (slide, status) = canvas.bounds.splitBottom(PresenterRow.rows(in: state.size))
    let pages = state.slidePages(of: presentation)
    let page = pages[pages.page(of: presentation)]
    draw(page, on: canvas.within(slide))
    PresenterRow(state: state, presentation: presentation)
      .draw(on: canvas.within(Rect(column: 0, row: status.row, columns: status.columns - 1, rows: status.rows)))
  }

  private func draw(_ page: SlidePage, on canvas: Canvas) {
    canvas.placeCursor(column: page.rows.first?.column ?? 0, row: page.rows.first?.row ?? 0)
    var isMarked = false
    for row in page.rows {
      let isPointedAt = row.block != nil && row.block == presentation.pointer
      canvas.write(isPointedAt && row.drawn == nil ? row.line.reversed : row.line, column: row.column, row: row.row)
      guard isPointedAt, !isMarked else { continue }
      isMarked = true
      let column = max(0, row.column - 2)
      canvas.write(settings.glyphs.selection, column: column, row: row.row, style: theme[.selection])
      canvas.placeCursor(column: column, row: row.row)
    }
    if let (indicator, area) = page.chart { drawChart(of: indicator, on: canvas.within(area)) }
  }

  private func drawChart(of index: Int, on canvas: Canvas) {
    let picture = FigureChart(report: state.report, settings: settings, index: index)
    picture.draw(picture.chart(of: Plot(index, of: state.report, settings: settings).series), on: canvas)
  }
}

extension Line {
  /// In reverse video but for the blanks before the text.
  fileprivate var reversed: Line {
    var isInText = false
    return Line(
      spans.map { span in
        isInText = isInText || span.text.contains { $0 != " " }
        guard isInText else { return span }
        var style = span.style
        style.attributes.insert(.reverse)
        return Span(span.text, style)
      })
  }
}
