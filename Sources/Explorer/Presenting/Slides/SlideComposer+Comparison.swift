import Charts
import Dataset
import TextUI
import Typesetting

/// A figure of two observations: before and after, as two bars from zero to the whole.
extension SlideComposer {
  /// Empty for a figure of fewer or more.
  func beforeAndAfter(_ index: Int) -> [Block] {
    guard let shown = report.shown(index), shown.indicator.observations.count == 2, !shown.indicator.hasBreaks,
      shown.later == nil, shown.history.count == 2
    else { return [] }
    let two = Array(shown.history)
    // The report's own date in its own words.
    let dates = [settings.plain(two[0].dateTexts(in: strings.language)[0]), settings.plain(settings.asOf(shown))]
    let values = two.map { settings.compact($0.value, of: shown.indicator, isApproximate: $0.approximate) }
    let (date, value) = (dates.map(columns).max() ?? 0, values.map(columns).max() ?? 0)
    let width = min(100, room - date - value - 4)
    let whole = shown.indicator.isShare ? 100 : two.map(\.value).max() ?? 0
    guard width >= 20, whole > 0, two.allSatisfy({ $0.value >= 0 }) else { return [] }
    var rows: [Row] = []
    for (number, observation) in two.enumerated() {
      let role = number == 0 && observation.status.isAchieved ? Role.text : builder.role(observation.status)
      let line = Line(
        [Span(dates[number] + .blanks(date - columns(of: dates[number]) + 2), theme[number == 0 ? .quiet : .text])]
          + bar(observation, of: whole, columns: width, isBefore: number == 0)
          + [Span("  " + values[number] + .blanks(value - columns(of: values[number])), theme[role])])
      rows += [Row(line: line, alignment: .centre)] + (number == 0 && size.rows >= 20 ? [Row(line: Line())] : [])
    }
    return [Block(rows: rows + [axis(shown, whole, from: date + 2, columns: width, to: value + 2)])] + words(shown)
  }

  /// What is only planned is no area: nobody must take it for what is there.
  private func bar(_ observation: Observation, of whole: Double, columns: Int, isBefore: Bool) -> [Span] {
    let bar = Gauge.text(share: observation.value / whole * 100, columns: columns, drawing: settings.drawing)
    guard observation.status.isAchieved else {
      let planned = String(settings.glyphs.rule, times: bar.filled.count - 1) + settings.glyphs.planned
      return [Span(planned, theme[.planned]), Span(.blanks(columns - self.columns(of: planned)))]
    }
    return [Span(bar.filled, theme[isBefore ? .quiet : .chart]), Span(bar.empty, theme[.line])]
  }

  /// From nothing to the whole.
  private func axis(_ shown: ShownObservation, _ whole: Double, from: Int, columns: Int, to: Int) -> Row {
    let ends = [settings.axis(0, of: shown.indicator), settings.axis(whole, of: shown.indicator)]
    let gap = columns - self.columns(of: ends[0]) - self.columns(of: ends[1])
    return Row(
      line: Line([Span(.blanks(from) + ends[0] + .blanks(gap) + ends[1] + .blanks(to), theme[.quiet])]),
      alignment: .centre)
  }

  /// The change, and whether what is shown is anything but achieved.
  private func words(_ shown: ShownObservation) -> [Block] {
    var pieces: [StyledText] = []
    if let change = shown.development?.change {
      pieces.append(StyledText(settings.change(change, of: shown.indicator), theme[.strong]))
    }
    if shown.origin != .report { pieces.append(builder.quiet("  " + settings.plain(strings.notInReport))) }
    let status = shown.observation.status
    if status != .actual {
      pieces.append(StyledText("  " + settings.plain(status.text(in: strings.language)), theme[builder.role(status)]))
    }
    return pieces.isEmpty ? [] : [Block(rows: flow(pieces, alignment: .centre))]
  }
}
