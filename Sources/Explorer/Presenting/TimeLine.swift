import TextUI
import Typesetting

/// The time of a presentation in words: what is gone and what is left.
struct TimeLine {
  let stopwatch: Stopwatch
  let settings: Settings

  /// As much of it as there is room for; what is left counts more than what is gone.
  func spans(within columns: Int) -> [Span] {
    let shorter = stopwatch.limit == nil ? [] : Array(spans.dropFirst())
    return [spans, shorter].first { $0.columns(settings.metrics) <= columns } ?? []
  }

  var spans: [Span] {
    let (strings, theme) = (settings.strings, settings.theme)
    var spans = [Span(settings.plain(strings.elapsed(Stopwatch.text(stopwatch.elapsed))), theme[.quiet])]
    if let limit = stopwatch.limit {
      let left = limit - stopwatch.elapsed
      let time = Stopwatch.text(abs(left))
      let (text, role): (String, Role) =
        switch stopwatch.standing {
        case .inTime: (strings.timeLeft(time), .quiet)
        case .nearlyOver: (strings.littleTimeLeft(time), .planned)
        case .over: (strings.timeOver(time), .failure)
        }
      spans.append(Span("  " + settings.plain(text), theme[role]))
    }
    if !stopwatch.isOn { spans.append(Span("  " + settings.plain(strings.timeStands), theme[.quiet])) }
    return spans
  }
}

extension [Span] {
  func columns(_ metrics: Metrics) -> Int {
    reduce(0) { $0 + metrics.columns(of: $1.text) }
  }
}
