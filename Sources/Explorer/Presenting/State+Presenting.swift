package import CalendarDays
import Charts
import Dataset
import TextUI

/// Presenting: starting, the presenter's keys, leaving.
extension State {
  /// As the program starts with it: leaving it ends the program.
  package mutating func startPresenting(_ deck: Deck, minutes: Int?) {
    self[Presentation.self] = Presentation(
      deck, stopwatch: Stopwatch(limit: minutes.map { $0 * 60 }, isOn: minutes != nil), endsProgram: true)
  }

  /// The whole report from the slide of what is shown on; where the report's slides leave that out, it alone.
  mutating func presentFromHere() {
    let whole = Deck(report)
    guard case .thing(let reference)? = shown else { return self[Presentation.self] = Presentation(whole) }
    let count = topmost { $0.subjects(in: self) }?.count ?? 1
    if count > 1 { message = Message(text: strings.oneOfChart(count, settings.text(report.title(of: reference)))) }
    // Who looks at a chart wants its figure on the wall, not the theme in which that is said too.
    let own = whole.slides.firstIndex { $0.thing == reference }
    if let index = isInChart ? own : whole.index(showing: reference, in: report) {
      self[Presentation.self] = Presentation(whole, at: index)
    } else {
      let part = Deck(report, section: reference)
      self[Presentation.self] = Presentation(part) ?? Presentation(whole)
    }
  }

  /// Whether the shell is to call `tick` once a second: only while a clock shows.
  package var needsTicks: Bool {
    if let following = peers.following {
      let shows = following.screen == .notes || following.showsTime && presentation?.blank == SlidePosition.Blank.none
      return following.stopwatch.isOn && shows
    }
    // Whoever begins to follow wants the time whatever shows.
    return presentation.map { $0.stopwatch.isOn && ($0.blank == .none || peers.followers != nil) } ?? false
  }

  /// Takes the seconds of a clock that goes forward.
  package mutating func tick(_ seconds: Int) {
    self[Presentation.self]?.stopwatch.tick(seconds)
    peers.following?.stopwatch.tick(seconds)
  }

  /// Takes the day that it is by now.
  package mutating func receive(today: CalendarDay) {
    guard settings.today != today else { return }
    settings.today = today
    settle()
  }
}
