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
  /// and then ever less of it: the dates become shorter, the units go, then the change, which can be worked out, then what is
  /// later, though the curve ends there. No value is without its date: the one that is shown, with its own and what is later,
  /// where there is no room for more.
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
      guard level > 3 || level == 3 && role == .text else {
        return Span(
          settings.compact(observation.value, of: indicator, isApproximate: observation.approximate), theme[role])
      }
      let about = NumberText.about(observation.approximate, strings.language)
      return span(about + settings.axis(observation.value, of: indicator), role)
    }
    // Whole dates, then without days, then without months, then the unit once alone, then not at all.
    let levels = 0..<5
    guard let development = shown.development else {
      let later = levels.map { Line(Array(after($0).dropFirst())) }
      guard shown.observation.status.isAchieved, !shown.isUndated else { return later }
      return levels.map { Line(dated(shown.observation, .figure, $0) + after($0)) } + later
    }
    let arrow = Span(" \(settings.glyphs.arrow) ", theme[.quiet])
    let change = [Span("  " + settings.change(development.change, of: shown.indicator), theme[.text])]
    let whole = levels.map {
      dated(development.from, .text, $0) + [arrow] + dated(development.to, .figure, $0) + change + after($0)
    }
    let shorter = [after(4), change, []].map {
      dated(development.from, .text, 4) + [arrow] + dated(development.to, .figure, 4) + $0
    }
    let alone =
      levels.map { dated(development.to, .figure, $0) + after($0) } + levels.map { dated(development.to, .figure, $0) }
    return (whole + shorter + alone).map { Line($0) }
  }
}
