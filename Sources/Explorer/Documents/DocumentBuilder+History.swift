import Dataset
import TextUI
import Typesetting

/// How a figure came to be what it is, in a row.
extension DocumentBuilder {
  /// As much of how it changed as there is room for.
  func thenAndNow(_ indicator: Indicator, columns: Int) -> Line {
    changes(of: indicator).first { settings.metrics.columns(of: $0.text) <= columns } ?? Line()
  }

  /// The first and the last achieved value with their dates, and the change between them, and then ever less of it: the
  /// dates go first, then the change, which alone would say nothing. One date where there is no more.
  func changes(of indicator: Indicator) -> [Line] {
    let achieved = indicator.observations.filter(\.status.isAchieved)
    guard let first = achieved.first, let last = achieved.last, first.date != last.date else {
      return [Line(achieved.last.map { [Span(settings.plain(settings.date($0.date)), theme[.quiet])] } ?? [])]
    }
    func date(_ observation: Observation) -> Span {
      Span(settings.plain(observation.date.text) + " ", theme[.quiet])
    }
    func value(_ observation: Observation, _ role: Role) -> Span {
      Span(settings.compact(observation.value, of: indicator, isApproximate: observation.approximate), theme[role])
    }
    let arrow = Span(" \(settings.glyphs.arrow) ", theme[.quiet])
    let change = indicator.change.map { [Span("  " + settings.change($0.change, of: indicator), theme[.text])] } ?? []
    let (then, now) = (value(first, .text), value(last, .figure))
    return [[date(first), then, arrow, date(last), now] + change, [then, arrow, now] + change, [then, arrow, now]]
      .map { Line($0) }
  }

  /// What the cursor of a chart is on: date, exact value, and what must be known to read it.
  func reading(of charting: Charting, columns: Int) -> Line {
    let indicator = report.indicators[charting.plot.indicator]
    guard let observation = charting.observation else {
      let date = indicator.asOf.map { settings.date($0) } ?? ""
      return Line([
        Span(date + "  ", theme[.text]), Span(settings.figure(indicator), theme[role(indicator.status)]),
        Span("  " + strings.inReport, theme[.quiet]),
      ])
    }
    var notes: [String] = []
    if let number = charting.plot.number(of: observation.source) { notes.append("[\(number)]") }
    if observation.status != .actual { notes.append(observation.status.text(in: strings.language)) }
    if observation.inReport { notes.append(strings.inReport) }
    if observation.dateIsPublication { notes.append(strings.publicationDate) }
    if observation.isBreak { notes.append(strings.otherDefinition) }
    let note = observation.note[strings.language]
    if !note.isEmpty { notes.append(note) }
    let value = NumberText.quantity(
      observation.value, unit: indicator.unit, isApproximate: observation.approximate, in: strings.language)
    let read = [
      Span(settings.plain(settings.date(observation.date)) + "  ", theme[.text]),
      Span(settings.plain(value), theme[role(observation.status)]),
    ]
    let room = columns - settings.metrics.columns(of: Line(read).text)
    let name = charting.plots.count > 1 ? name(of: indicator, columns: room) : []
    return Line(name + read + [Span(notes.map { "  " + settings.plain($0) }.joined(), theme[.quiet])])
  }

  /// What has several series names the one that is read, as far as date and value leave room.
  private func name(of indicator: Indicator, columns: Int) -> [Span] {
    guard columns >= 8 else { return [] }
    let name = settings.metrics.truncated(
      settings.text(indicator.label), to: columns - 2, mark: settings.glyphs.truncation)
    return [Span(name + "  ", theme[.heading])]
  }
}
