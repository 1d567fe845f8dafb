import Charts
import Dataset
import TextUI
import Typesetting

/// A chart that fills the screen: the figure and how it changed, the chart, what the cursor is on, the sources.
struct ChartView {
  let state: State
  let charting: ChartScreen

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }
  private var strings: Strings { settings.strings }
  private var indicator: Indicator { state.report.indicators[charting.plot.indicator] }

  private var name: Name { settings.name(of: .indicator(charting.plot.indicator), in: state.report) }

  private var chart: Chart {
    charting.chart(drawing: settings.drawing, greatest: indicator.isShare ? 100 : nil)
  }

  /// nil where the screen is too small.
  var layout: ChartLayout? {
    let legend =
      chart.legendRows(columns: state.size.columns - 2, metrics: settings.metrics) + charting.undrawn.count
    let bars = charting.plots.count > 1 ? charting.plots.count : charting.plot.series.points.count
    return ChartLayout(
      state.size, sources: charting.sources.count, legend: legend, bars: charting.kind == .bars ? bars : nil)
  }

  func draw(on canvas: Canvas) {
    guard let layout else { return }
    HeaderView(state: state).draw(on: canvas.within(layout.header))
    drawPlace(on: canvas.within(layout.breadcrumb))
    drawTitle(on: canvas.within(layout.title))
    let area = layout.chart.insetBy(left: 1)
    let undrawn = drawUndrawn(on: canvas.within(area))
    chart.draw(on: canvas.within(area.insetBy(top: undrawn)), of: indicator, settings: settings)
    drawReading(on: canvas.within(layout.reading))
    drawCountOfSources(on: canvas.within(layout.reading), shown: layout.sources.rows / 2)
    drawSources(on: canvas.within(layout.sources))
    StatusView(state: state).draw(on: canvas.within(layout.status))
    for row in [layout.header.row, layout.status.row] { canvas.band(row: row, settings) }
  }

  /// What is compared and has no date to be drawn at, a row each over the chart, with its value. Returns how many rows it takes.
  private func drawUndrawn(on canvas: Canvas) -> Int {
    let shown = charting.undrawn.prefix(max(0, canvas.rows - ChartView.leastRows))
    for (row, index) in shown.enumerated() {
      let figure = state.rowBuilder.note(of: .indicator(index))
      let label = settings.plain(strings.notDrawn(""))
      let columns = canvas.metrics.columns(of: Line(figure, marked: .plain).text + label) + 2
      let name = StyledText(settings.name(of: .indicator(index), in: state.report))
        .shown(in: max(8, canvas.columns - columns), settings: settings)
      let line = [StyledText(label, theme[.quiet]), StyledText(name.text, theme[.text]), StyledText("  ")] + figure
      canvas.write(Line(line, marked: theme[.match]), column: 0, row: row)
    }
    return shown.count
  }

  private static let leastRows = 5

  /// Where the figure stands, and what of how many is read.
  private func drawPlace(on canvas: Canvas) {
    let position = strings.position(charting.cursor.point + 1, of: charting.plot.series.points.count)
    let end = canvas.columns - canvas.metrics.columns(of: position)
    canvas.write(position, column: end, row: 0, style: theme[.quiet])
    let group = settings.text(state.report.shortTitle(of: state.report.figureGroup(of: indicator.section)))
    let path = [settings.plain(strings.view(.figures)), group].joined(separator: " \(settings.glyphs.step) ")
    let at = canvas.write(path + " \(settings.glyphs.step) ", column: 1, row: 0, style: theme[.quiet], limit: end - 3)
    let shown = StyledText(name).shown(in: end - 2 - at, settings: settings)
    canvas.write(shown.text, column: at, row: 0, style: theme[.text])
  }

  private func drawTitle(on canvas: Canvas) {
    guard canvas.rows > 0 else { return }
    let builder = state.rowBuilder
    let figure = charting.plot.indicator
    let whole = builder.note(of: .indicator(figure))
    let title = StyledText(name, theme[.heading])
    let taken = Line(whole, marked: .plain).text
    let fits = canvas.metrics.columns(of: taken) + canvas.metrics.columns(of: title.text) + 4 <= canvas.columns
    let value = Line(
      fits ? whole : builder.datedFigure(of: figure, columns: canvas.columns * 2 / 5), marked: theme[.match])
    let end = canvas.columns - canvas.metrics.columns(of: value.text)
    canvas.write(Line([title.shown(in: end - 4, settings: settings)], marked: theme[.match]), column: 2, row: 0)
    canvas.write(value, column: end, row: 0)
    if canvas.rows > 1 { drawDevelopment(on: canvas) }
    if canvas.rows > 2, charting.plots.contains(where: { state.report.indicators[$0.indicator].hasBreaks }) {
      canvas.write(settings.plain(strings.breaksOfDefinition), column: 2, row: 2, style: theme[.quiet])
    }
  }

  /// From what to what it went, and how the chart is drawn. Steps, lines and bars show for themselves, so that this goes
  /// first where there is little room; a logarithmic scale must be said.
  private func drawDevelopment(on canvas: Canvas) {
    let isLogarithmic = charting.isLogarithmic && charting.kind != .bars
    let kind = strings.drawn(charting.kind, isLogarithmic: isLogarithmic)
    let scale = isLogarithmic ? strings.logarithmicScale : ""
    let changes = state.builder.changes(of: charting.plot.indicator)
    let choices = changes.prefix(1).map { ($0, kind) } + changes.map { ($0, scale) } + [(Line(), scale)]
    func columns(_ text: String) -> Int { canvas.metrics.columns(of: text) }
    let fitting = choices.first { line, how in
      2 + columns(line.text) + (how.isEmpty ? 0 : 2 + columns(how)) <= canvas.columns
    }
    guard let (line, how) = fitting else { return }
    canvas.write(line, column: 2, row: 1)
    canvas.write(how, column: canvas.columns - columns(how), row: 1, style: theme[.quiet])
  }

  /// Date, value and what must be known to read it, on the row in the middle.
  private func drawReading(on canvas: Canvas) {
    let row = canvas.rows > 2 ? 1 : 0
    canvas.write(settings.glyphs.selection, column: 0, row: row, style: theme[.selection])
    canvas.placeCursor(column: 0, row: row)
    canvas.write(state.builder.reading(of: charting, columns: canvas.columns - 3), column: 2, row: row)
  }

  /// On the free row over the sources, how many more there are.
  private func drawCountOfSources(on canvas: Canvas, shown: Int) {
    let rest = charting.sources.count - shown
    guard shown > 0, rest > 0 else { return }
    let count = settings.plain(strings.moreSources(rest))
    let start = canvas.columns - canvas.metrics.columns(of: count)
    canvas.write(count, column: start, row: canvas.rows - 1, style: theme[.quiet])
  }

  /// All of them if there is room; else from the one that the cursor's observation has.
  private func drawSources(on canvas: Canvas) {
    let sources = charting.sources
    let shown = canvas.rows / 2
    let current = charting.observation.flatMap { charting.number(of: $0.source) }
    let first = min((current ?? 1) - 1, max(0, sources.count - shown))
    for (offset, source) in sources.dropFirst(first).prefix(shown).enumerated() {
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

extension Chart {
  /// Values of an indicator's unit and dates as the reader's language has them.
  func draw(on canvas: Canvas, of indicator: Indicator, settings: Settings) {
    let strings = settings.strings
    draw(
      on: canvas, styles: settings.theme.chartStyles,
      about: settings.plain(NumberText.about(true, strings.language, isShort: true)),
      others: { settings.plain(strings.moreSeries($0)) }, dates: { settings.axis($0.date, namesYear: $1) }
    ) { settings.axis($0, of: indicator) }
  }
}

extension Theme {
  var chartStyles: ChartStyles {
    ChartStyles(
      axis: self[.line], label: self[.quiet], cursor: self[.selection], planned: self[.planned],
      series: Role.series.map { self[$0] })
  }
}
