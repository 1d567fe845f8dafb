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
}
