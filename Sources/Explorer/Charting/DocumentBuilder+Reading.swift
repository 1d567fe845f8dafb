import Charts
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
    if isLater(observation, of: charting.plot.indicator) { notes.append(strings.laterThanReport) }
    if observation.status != .actual { notes.append(observation.status.text(in: strings.language)) }
    if observation.inReport { notes.append(strings.inReport) }
    if observation.isBreak { notes.append(strings.otherDefinition) }
    let note = observation.note[strings.language]
    if !note.isEmpty { notes.append(note) }
    let read = dated(observation, of: indicator, columns: columns)
    let room = columns - settings.metrics.columns(of: Line(read).text)
    let name = charting.plots.count > 1 ? name(of: charting.plot.indicator, columns: room) : []
    return Line(
      name + read + fitting(notes + stepsFromBefore(charting, indicator), after: name + read, columns: columns))
  }

  /// As many of some remarks as there is room for, each whole: half a number is another one.
  private func fitting(_ notes: [String], after spans: [Span], columns: Int) -> [Span] {
    var room = columns - settings.metrics.columns(of: Line(spans).text)
    var text = ""
    for note in notes.map({ "  " + settings.plain($0) }) where settings.metrics.columns(of: note) <= room {
      text += note
      room -= settings.metrics.columns(of: note)
    }
    return [Span(text, theme[.quiet])]
  }

  /// What must be known of an observation and has no room beside it.
  func noteBelow(_ charting: ChartScreen, columns: Int) -> String? {
    guard let note = charting.observation.map({ settings.plain($0.note[strings.language]) }), !note.isEmpty,
      !reading(of: charting, columns: columns).text.contains(note)
    else { return nil }
    return note
  }

  /// The change from the observation before with what that was; none where one is not of what was so, or may count something else.
  private func stepsFromBefore(_ charting: ChartScreen, _ indicator: Indicator) -> [String] {
    guard let observation = charting.observation, !observation.isBreak, observation.status.isAchieved,
      let before = charting.plot.observations[safe: charting.cursor.point - 1], before.status.isAchieved,
      let change = Change(
        from: before.value, to: observation.value, isShare: indicator.isShare,
        isApproximate: before.approximate || observation.approximate)
    else { return [] }
    let value = settings.compact(before.value, of: indicator, isApproximate: before.approximate)
    let date = before.dateTexts(in: strings.language)[0]
    return [strings.changeFromBefore(settings.shortChange(change, of: indicator), value, date)]
  }

  /// Neither without the other: where there is no room the date loses its day and month, and then the value is shortened.
  private func dated(_ observation: Observation, of indicator: Indicator, columns: Int) -> [Span] {
    let makers = [{ [NumberText.quantity($0, unit: $1, isApproximate: $2, in: $3)] }, NumberText.shorterQuantities]
    let values = (makers + [NumberText.shorterNumbers]).flatMap {
      $0(observation.value, indicator.unit, observation.approximate, strings.language).map(settings.plain)
    }
    let dates = [observation.dateText(in: strings.language)] + observation.dateTexts(in: strings.language)
    let pairs = values.flatMap { value in
      dates.flatMap { date in
        ["  ", " "].map {
          [Span(settings.plain(date) + $0, theme[.text]), Span(value, theme[role(observation.status)])]
        }
      }
    }
    return pairs.first { settings.metrics.columns(of: Line($0).text) <= columns } ?? pairs[pairs.count - 1]
  }

  /// Whether something is observed after the value that the report prints.
  private func isLater(_ observation: Observation, of index: Int) -> Bool {
    guard let shown = report.shown(index), shown.origin == .report else { return false }
    return observation.status.isAchieved && observation.date.last > shown.observation.date.last
  }

  /// What has several series names the one that is read, as far as date and value leave room.
  private func name(of index: Int, columns: Int) -> [Span] {
    guard columns >= 8 else { return [] }
    let name = StyledText(settings.name(of: .indicator(index), in: report)).shown(in: columns - 2, settings: settings)
    return [Span(name.text + "  ", theme[.heading])]
  }
}
