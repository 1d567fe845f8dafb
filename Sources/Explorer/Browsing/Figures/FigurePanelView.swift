import Charts
import Dataset
import TextUI
import Typesetting

/// The picture of the figure that is selected in the table, with its value, what one sees in it and where it stands beside it where
/// there is room.
struct FigurePanelView {
  let state: State

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }
  private var builder: DocumentBuilder { state.builder }

  func draw(on canvas: Canvas) {
    guard let index = state.subject?.indicator else { return }
    drawTitle(index, on: canvas)
    let (_, body) = canvas.bounds.splitTop(1)
    let hasSide = canvas.columns >= FigurePanelView.wide
    let (left, right) = body.splitLeft(hasSide ? body.columns - FigurePanelView.side : body.columns)
    drawChart(of: index, on: canvas.within(left.insetBy(left: 1, right: 1)))
    if hasSide { drawSide(of: index, on: canvas.within(right.insetBy(left: 2, top: 1, right: 1))) }
  }

  private static let wide = 100
  private static let side = 44

  private func drawTitle(_ index: Int, on canvas: Canvas) {
    let rule = settings.glyphs.rule
    canvas.write(String(rule, times: canvas.columns), column: 0, row: 0, style: theme[.line])
    let name = StyledText(settings.name(of: .indicator(index), in: state.report), theme[.heading])
      .shown(in: canvas.columns - 6, settings: settings)
    canvas.write(" " + name.text + " ", column: 2, row: 0, style: name.style)
  }

  private func drawChart(of index: Int, on canvas: Canvas) {
    let series = Plot(index, of: state.report, settings: settings).series
    guard !series.points.isEmpty else {
      canvas.write(settings.plain(settings.strings.nothingToDraw), column: 1, row: 1, style: theme[.quiet])
      return
    }
    let picture = FigureChart(report: state.report, settings: settings, index: index)
    picture.draw(picture.chart(of: series), on: canvas)
  }

  /// What the table has no room for. Links are followed on its page.
  private func drawSide(of index: Int, on canvas: Canvas) {
    var top = 0
    if canvas.rows >= 10, let shown = state.report.shown(index),
      let number = DisplayRow.number(
        settings.plain(shown.text(in: settings.strings.language)),
        sign: builder.sign(of: .indicator(index))?.text ?? "",
        columns: canvas.columns, settings: settings)
    {
      for line in number.lines(theme[shown.observation.status.isAchieved ? .figure : .planned]) {
        canvas.write(line, column: 0, row: top)
        top += 1
      }
    }
    let typesetter = DocumentTypesetter(columns: canvas.columns, settings: settings, names: state.browser.names)
    let page = typesetter.set(builder.summary(of: index, hasValue: top == 0))
    for (row, line) in page.rows.prefix(max(0, canvas.rows - top)).enumerated() {
      canvas.write(line, column: 0, row: top + row)
    }
  }
}
