import Charts
import Dataset
import TextUI
import Typesetting

/// A chart that fills the screen: the figure and how it changed, the chart, what the cursor is on, the sources.
struct ChartView {
  let state: State
  let charting: Charting

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }
  private var strings: Strings { settings.strings }
  private var indicator: Indicator { state.report.indicators[charting.plot.indicator] }

  func draw(on canvas: Canvas) {
    guard let layout = ChartLayout(state.size, sources: charting.plot.sources.count) else { return }
    HeaderView(state: state).draw(on: canvas.within(layout.header))
    drawPlace(on: canvas.within(layout.breadcrumb))
    drawTitle(on: canvas.within(layout.title))
    let unit = indicator
    let chart = charting.chart(drawing: settings.drawing, greatest: unit.isShare ? 100 : nil)
    chart.draw(
      on: canvas.within(layout.chart.insetBy(left: 1)), styles: theme.chartStyles,
      about: settings.plain(strings.shortAbout)
    ) { settings.axis($0, of: unit) }
    drawReading(on: canvas.within(layout.reading))
    drawSources(on: canvas.within(layout.sources))
    StatusView(state: state).draw(on: canvas.within(layout.status))
  }

  /// Where the figure stands, and what of how many is read.
  private func drawPlace(on canvas: Canvas) {
    let position = strings.position(charting.cursor.point + 1, of: charting.plot.series.points.count)
    let end = canvas.columns - canvas.metrics.columns(of: position)
    canvas.write(position, column: end, row: 0, style: theme[.quiet])
    let group = settings.text(state.report.shortTitle(of: state.report.figureGroup(of: indicator.section)))
    let path = [settings.plain(strings.view(.figures)), group].joined(separator: " \(settings.glyphs.step) ")
    let at = canvas.write(path + " \(settings.glyphs.step) ", column: 1, row: 0, style: theme[.quiet], limit: end - 3)
    canvas.write(settings.text(indicator.label), column: at, row: 0, style: theme[.text], limit: end - 2 - at)
  }

  private func drawTitle(on canvas: Canvas) {
    guard canvas.rows > 0 else { return }
    let value = Line(state.rowBuilder.note(of: .indicator(charting.plot.indicator)), marked: theme[.match])
    let end = canvas.columns - canvas.metrics.columns(of: value.text)
    canvas.write(settings.text(indicator.label), column: 2, row: 0, style: theme[.heading], limit: end - 4)
    canvas.write(value, column: end, row: 0)
    if canvas.rows > 1 { drawDevelopment(on: canvas) }
  }

  /// From what to what it went, and how the chart is drawn.
  private func drawDevelopment(on canvas: Canvas) {
    let how = strings.drawn(charting.kind, isLogarithmic: charting.isLogarithmic)
    let start = canvas.columns - canvas.metrics.columns(of: how)
    // Steps, lines and bars show for themselves; a logarithmic scale must be said.
    let end = charting.isLogarithmic ? start - 2 : canvas.columns
    let at = canvas.write(state.builder.thenAndNow(indicator, columns: end - 2), column: 2, row: 1)
    if start >= at + 2 { canvas.write(how, column: start, row: 1, style: theme[.quiet]) }
  }

  /// Date, value and what must be known to read it, on the row in the middle.
  private func drawReading(on canvas: Canvas) {
    let row = canvas.rows > 1 ? 1 : 0
    canvas.write(settings.glyphs.selection, column: 0, row: row, style: theme[.selection])
    canvas.placeCursor(column: 0, row: row)
    canvas.write(state.builder.reading(of: charting, columns: canvas.columns - 3), column: 2, row: row)
  }

  /// All of them if there is room; else from the one that the cursor's observation has.
  private func drawSources(on canvas: Canvas) {
    let sources = charting.plot.sources
    let current = charting.observation.flatMap { charting.plot.number(of: $0.source) }
    let first = min((current ?? 1) - 1, max(0, sources.count - canvas.rows / 2))
    for (offset, source) in sources.dropFirst(first).prefix((canvas.rows + 1) / 2).enumerated() {
      let isCurrent = first + offset + 1 == current
      let mark = "[\(first + offset + 1)] "
      let kind = " (\(source.confidence.text(in: strings.language)))"
      let indent = 2 + canvas.metrics.columns(of: mark)
      canvas.write(mark, column: 2, row: offset * 2, style: theme[isCurrent ? .selection : .quiet])
      canvas.write(
        settings.plain(source.source.title) + kind, column: indent, row: offset * 2,
        style: theme[isCurrent ? .text : .quiet])
      canvas.write(settings.plain(source.source.url), column: indent, row: offset * 2 + 1, style: theme[.quiet])
    }
  }
}

extension Theme {
  var chartStyles: ChartStyles {
    ChartStyles(
      axis: self[.line], label: self[.quiet], cursor: self[.selection], planned: self[.planned],
      series: Role.series.map { self[$0] })
  }
}
