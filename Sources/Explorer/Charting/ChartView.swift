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

  private var picture: FigureChart {
    FigureChart(report: state.report, settings: settings, index: charting.plot.indicator)
  }

  /// nil where the screen is too small.
  var layout: ChartLayout? { ChartLayout(state.size) }

  func draw(on canvas: Canvas) {
    guard let layout else { return }
    HeaderView(state: state).draw(on: canvas.within(layout.header))
    drawPlace(on: canvas.within(layout.breadcrumb))
    let area = layout.chart.insetBy(left: 1)
    let undrawn = UndrawnRows(indices: charting.undrawn, state: state).draw(
      on: canvas.within(area), least: ChartView.leastRows)
    let (chart, plot) = (charting.chart(picture), canvas.within(area.insetBy(top: undrawn)))
    picture.draw(chart, on: plot)
    let isCut = chart.kind != .bars && chart.scale(rows: plot.rows).isCut
    ChartTitle(state: state, charting: charting, isCut: isCut).draw(on: canvas.within(layout.title))
    drawReading(on: canvas.within(layout.reading))
    StatusView(state: state).draw(on: canvas.within(layout.status))
    for row in [layout.header.row, layout.status.row] { canvas.band(row: row, settings) }
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

  /// Date, value and what must be known to read it; under it where it is from, and how many more sources there are.
  private func drawReading(on canvas: Canvas) {
    let columns = canvas.columns - 3
    canvas.write(settings.glyphs.selection, column: 0, row: 0, style: theme[.selection])
    canvas.placeCursor(column: 0, row: 0)
    canvas.write(state.builder.reading(of: charting, columns: columns), column: 2, row: 0)
    guard canvas.rows > 2, let observation = charting.observation else { return }
    let note = state.builder.noteBelow(charting, columns: columns)
    if let note { canvas.write(note, column: 2, row: 1, style: theme[.quiet]) }
    drawSource(of: observation, on: canvas.within(canvas.bounds.insetBy(left: 2, top: note == nil ? 1 : 2)))
  }

  private func drawSource(of observation: Observation, on canvas: Canvas) {
    guard let number = charting.number(of: observation.source) else { return }
    let more = charting.sources.count - 1
    let count = more > 0 ? settings.plain(strings.moreSources(more, key: strings.details)) : ""
    let end = canvas.columns - canvas.metrics.columns(of: count)
    canvas.write(count, column: end, row: 0, style: theme[.quiet])
    let label = "\(strings.source) [\(number)] "
    let kind = " (\(observation.confidence.text(in: strings.language)))"
    canvas.write(
      settings.plain(label + observation.source.title) + kind, column: 0, row: 0, style: theme[.quiet], limit: end - 2)
    canvas.write(
      settings.plain(observation.source.url), column: canvas.metrics.columns(of: label), row: 1, style: theme[.quiet])
  }
}
