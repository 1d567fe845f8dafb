import Dataset
import TextUI
import Typesetting

/// How a figure came to be what it is, in a row.
extension DocumentBuilder {
  /// As much of how it changed as there is room for.
  func thenAndNow(_ index: Int, columns: Int) -> Line {
    changes(of: index).first { settings.metrics.columns(of: $0.text) <= columns } ?? Line()
  }

  /// The first achieved value and the one that is shown with their dates, the change between them, and what was observed later,
  /// and then ever less of it: the dates go first, then what is later, then the change, which alone would say nothing. One date
  /// where there is no more.
  func changes(of index: Int) -> [Line] {
    guard let shown = report.shown(index) else { return [Line()] }
    func span(_ text: String, _ role: Role) -> Span { Span(settings.plain(text), theme[role]) }
    let later = shown.laterText(in: strings.language).map { [span($0, .quiet)] } ?? []
    func date(_ observation: Observation) -> Span { span(observation.dateTexts(in: strings.language)[0], .quiet) }
    guard let development = shown.development else {
      guard shown.observation.status.isAchieved, !shown.isUndated else { return [Line(later)] }
      let both = later.isEmpty ? [] : [Span("  ")] + later
      return [Line([date(shown.observation)] + both), Line(later)]
    }
    func value(_ observation: Observation, _ role: Role) -> Span {
      let text = settings.compact(observation.value, of: shown.indicator, isApproximate: observation.approximate)
      return Span(text, theme[role])
    }
    let arrow = Span(" \(settings.glyphs.arrow) ", theme[.quiet])
    let (then, now) = (value(development.from, .text), value(development.to, .figure))
    let values = [then, arrow, now]
    let dated = [date(development.from), Span(" "), then, arrow, date(development.to), Span(" "), now]
    let change = [Span("  " + settings.change(development.change, of: shown.indicator), theme[.text])]
    let after = later.isEmpty ? [] : [Span("  ")] + later
    return [dated + change + after, values + change + after, values + change, values].map { Line($0) }
  }

  /// What the cursor of a chart is on: date, exact value, and what must be known to read it.
  func reading(of charting: Charting, columns: Int) -> Line {
    let indicator = report.indicators[charting.plot.indicator]
    guard let observation = charting.observation else {
      let date = report.shown(charting.plot.indicator).map { settings.asOf($0) } ?? ""
      return Line([
        Span(date + "  ", theme[.text]), Span(settings.figure(indicator), theme[role(indicator.status)]),
        Span("  " + strings.inReport, theme[.quiet]),
      ])
    }
    var notes: [String] = []
    if let number = charting.plot.number(of: observation.source) { notes.append("[\(number)]") }
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
    let name = Piece(settings.name(of: .indicator(index), in: report)).shown(in: columns - 2, settings: settings)
    return [Span(name.text + "  ", theme[.heading])]
  }
}
