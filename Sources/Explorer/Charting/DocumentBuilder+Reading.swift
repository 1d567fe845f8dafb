import Dataset
import TextUI
import Typesetting

extension DocumentBuilder {
  /// What the cursor of a chart is on: date, exact value, and what must be known to read it.
  func reading(of charting: ChartScreen, columns: Int) -> Line {
    let indicator = report.indicators[charting.plot.indicator]
    guard let observation = charting.observation else {
      let date = report.shown(charting.plot.indicator).map { settings.asOf($0) } ?? ""
      return Line([
        Span(date + "  ", theme[.text]), Span(settings.figure(indicator), theme[role(indicator.status)]),
        Span("  " + strings.inReport, theme[.quiet]),
      ])
    }
    var notes: [String] = []
    if let number = charting.number(of: observation.source) { notes.append("[\(number)]") }
    if observation.status != .actual { notes.append(observation.status.text(in: strings.language)) }
    if observation.inReport { notes.append(strings.inReport) }
    if observation.isBreak { notes.append(strings.otherDefinition) }
    let note = observation.note[strings.language]
    if !note.isEmpty { notes.append(note) }
    let value = NumberText.quantity(
      observation.value, unit: indicator.unit, isApproximate: observation.approximate, in: strings.language)
    let read = [
      Span(settings.plain(observation.dateText(in: strings.language)) + "  ", theme[.text]),
      Span(settings.plain(value), theme[role(observation.status)]),
    ]
    let room = columns - settings.metrics.columns(of: Line(read).text)
    let name = charting.plots.count > 1 ? name(of: charting.plot.indicator, columns: room) : []
    return Line(name + read + [Span(notes.map { "  " + settings.plain($0) }.joined(), theme[.quiet])])
  }

  /// What has several series names the one that is read, as far as date and value leave room.
  private func name(of index: Int, columns: Int) -> [Span] {
    guard columns >= 8 else { return [] }
    let name = StyledText(settings.name(of: .indicator(index), in: report)).shown(in: columns - 2, settings: settings)
    return [Span(name.text + "  ", theme[.heading])]
  }
}
