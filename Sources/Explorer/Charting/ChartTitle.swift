import Charts
import Dataset
import TextUI
import Typesetting

/// Over a chart: what one sees in it, of what it is, how it is drawn, and what must be known to read it.
struct ChartTitle {
  let state: State
  let charting: ChartScreen
  /// Whether its axis begins elsewhere than at zero.
  let isCut: Bool

  private var settings: Settings { state.settings }
  private var theme: Theme { settings.theme }
  private var strings: Strings { settings.strings }

  func draw(on canvas: Canvas) {
    guard canvas.rows > 0 else { return }
    canvas.write(headline(columns: canvas.columns - 2), column: 2, row: 0)
    guard canvas.rows > 1 else { return }
    let how = drawn
    let end = canvas.columns - canvas.metrics.columns(of: how)
    canvas.write(how, column: end, row: 1, style: theme[.quiet])
    canvas.write(settings.plain(extent), column: 2, row: 1, style: theme[.quiet], limit: max(0, end - 4))
    guard canvas.rows > 2 else { return }
    let hasBreaks = charting.plots.contains { state.report.indicators[$0.indicator].hasBreaks }
    let notes = [isCut ? strings.axisIsCut : nil, hasBreaks ? strings.breaksOfDefinition : nil]
    canvas.write(
      settings.plain(notes.compactMap(\.self).joined(separator: strings.listSeparator)), column: 2, row: 2,
      style: theme[.quiet])
  }

  /// The sentence with whose it is, or as much of what it says as there is room for, or the name.
  private func headline(columns: Int) -> Line {
    let index = charting.plot.indicator
    let name = settings.name(of: .indicator(index), in: state.report)
    if charting.plots.count == 1, let shown = state.report.shown(index), let sentence = HistorySentence(shown) {
      let ours = Span(" (\(strings.ours))", theme[.ours])
      for text in sentence.texts(in: strings.language) {
        let line = Line([Span(settings.plain(text), theme[.heading]), ours])
        if settings.metrics.columns(of: line.text) <= columns { return line }
      }
      return state.builder.thenAndNow(index, columns: columns)
    }
    // Where nothing can be said of a change: what it is, and what was so last.
    let title = StyledText(name, theme[.heading]).shown(in: columns, settings: settings)
    let rest = columns - settings.metrics.columns(of: title.text) - 2
    let last = charting.plots.count == 1 ? state.builder.thenAndNow(index, columns: rest) : Line()
    return Line(Line([title], marked: theme[.match]).spans + [Span("  ", theme[.text])] + last.spans)
  }

  /// The unit, and the dates between which it is.
  private var extent: String {
    let observations = charting.plots.flatMap(\.observations)
    let dates = observations.map(\.date)
    let unit = settings.text(state.report.indicators[charting.plot.indicator].unit)
    guard let first = dates.min(by: { $0.first < $1.first }), let last = dates.max(by: { $0.last < $1.last }),
      first != last
    else { return strings.unit(unit) }
    return strings.unit(unit) + "  " + strings.span(settings.date(first), settings.date(last))
  }

  private var drawn: String {
    strings.drawn(charting.kind, isLogarithmic: charting.isLogarithmic && charting.kind != .bars)
  }
}
