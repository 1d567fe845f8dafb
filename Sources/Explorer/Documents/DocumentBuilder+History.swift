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
  /// and then ever less of it: the dates become shorter and go, then the change, which can be worked out; what is later goes
  /// last, since the curve ends there. One value with its date where there is no more.
  func changes(of index: Int) -> [Line] {
    guard let shown = report.shown(index) else { return [Line()] }
    func span(_ text: String, _ role: Role) -> Span { Span(settings.plain(text), theme[role]) }
    let laterTexts = shown.laterTexts(in: strings.language)
    func after(_ level: Int) -> [Span] {
      laterTexts.isEmpty ? [] : [Span("  "), span(laterTexts[min(level, laterTexts.count - 1)], .quiet)]
    }
    func dated(_ observation: Observation, _ role: Role, _ level: Int) -> [Span] {
      let texts = observation.dateTexts(in: strings.language)
      return [span(texts[min(level, texts.count - 1)], .quiet), Span(" "), value(observation, role, level)]
    }
    func value(_ observation: Observation, _ role: Role, _ level: Int) -> Span {
      let indicator = shown.indicator
      guard level == levels.last, role == .text else {
        return Span(
          settings.compact(observation.value, of: indicator, isApproximate: observation.approximate), theme[role])
      }
      let about = NumberText.about(observation.approximate, strings.language)
      return span(about + settings.axis(observation.value, of: indicator), role)
    }
    // Whole dates, then without days, then without months, then the unit once alone.
    let levels = 0..<4
    guard let development = shown.development else {
      let later = levels.map { Line(Array(after($0).dropFirst())) }
      guard shown.observation.status.isAchieved, !shown.isUndated else { return later }
      return levels.map { Line(dated(shown.observation, .figure, $0) + after($0)) } + later
    }
    let arrow = Span(" \(settings.glyphs.arrow) ", theme[.quiet])
    let values = levels.map { [value(development.from, .text, $0), arrow, value(development.to, .figure, $0)] }
    let change = [Span("  " + settings.change(development.change, of: shown.indicator), theme[.text])]
    let whole = levels.map {
      dated(development.from, .text, $0) + [arrow] + dated(development.to, .figure, $0) + change + after($0)
    }
    let undated = levels.map { values[$0] + change + after($0) } + levels.map { values[$0] + after($0) }
    return (whole + undated + [values[0] + change, values[0]]).map { Line($0) }
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
    let name = Piece(settings.name(of: .indicator(index), in: report)).shown(in: columns - 2, settings: settings)
    return [Span(name.text + "  ", theme[.heading])]
  }
}
