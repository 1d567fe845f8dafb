import Charts
package import Dataset
import TextUI

/// Presenting: starting, the presenter's keys, leaving.
extension State {
  /// As the program starts with it: leaving it ends the program.
  package mutating func startPresenting(_ deck: Deck, minutes: Int?) {
    presenting = Presentation(
      deck, stopwatch: Stopwatch(limit: minutes.map { $0 * 60 }, isOn: minutes != nil), endsProgram: true)
  }

  /// The whole report from the slide of what is shown on; where the report's slides leave that out, it alone.
  mutating func presentFromHere() {
    let whole = Deck(report)
    guard case .thing(let reference)? = shown else { return presenting = Presentation(whole) }
    if let charting, charting.plots.count > 1 {
      message = Message(text: strings.oneOfChart(charting.plots.count, settings.text(report.title(of: reference))))
    }
    // Who looks at a chart wants its figure on the wall, not the theme in which that is said too.
    let own = whole.slides.firstIndex { $0.thing == reference }
    if let index = charting == nil ? whole.index(showing: reference, in: report) : own {
      presenting = Presentation(whole, at: index)
    } else {
      let part = Deck(report, section: reference)
      presenting = Presentation(part, at: 1) ?? Presentation(whole)
    }
  }

  /// Whether the shell is to call `tick` once a second: only while a clock shows.
  package var needsTicks: Bool {
    if let following {
      let shows = following.screen == .notes || following.showsTime && presenting?.blank == Presentation.Blank.none
      return following.stopwatch.isOn && shows
    }
    // Whoever begins to follow wants the time whatever shows.
    return presenting.map { $0.stopwatch.isOn && ($0.blank == .none || followers != nil) } ?? false
  }

  /// Takes the seconds of a clock that goes forward.
  package mutating func tick(_ seconds: Int) {
    presenting?.stopwatch.tick(seconds)
    following?.stopwatch.tick(seconds)
  }

  /// Takes the day that it is by now.
  package mutating func take(today: CalendarDay) {
    guard settings.today != today else { return }
    settings.today = today
    settle()
  }

  // MARK: Keys

  mutating func take(_ key: Key, in presentation: Presentation) -> [Effect] {
    if presentation.blank != .none, following == nil { return takeWhileBlank(key) }
    if case .character(let character) = key, character.isASCII, character.isNumber {
      presenting?.typed = String((presentation.typed + String(character)).suffix(State.mostDigits))
      return []
    }
    if !presentation.typed.isEmpty, finishNumber(key, presentation) { return [] }
    guard let command = activeKeymap.command(for: key) else {
      message = Message(text: strings.unknownKey(key.name, help: activeKeymap.name(of: .help)))
      return []
    }
    guard let following else { return perform(command, in: presentation) }
    if let effects = perform(following: command) { return effects }
    // While the list is open too the slides must stay what they are.
    leavePresenter()
    guard command == .slides else { return perform(command, in: presentation) }
    choose(from: presentation, returnsToPresenter: !following.isAway)
    return []
  }

  private static let mostDigits = 4

  /// The key that made the screen blank changes it; any other brings the slide back, and does nothing else.
  private mutating func takeWhileBlank(_ key: Key) -> [Effect] {
    switch Keymap.presenting.command(for: key) {
    case .blackScreen: presenting?.toggle(.black)
    case .whiteScreen: presenting?.toggle(.white)
    case .suspend: return perform(.suspend)
    default: presenting?.unblank()
    }
    return []
  }

  /// What a key does to a number that is being typed; false for those that do what they always do.
  private mutating func finishNumber(_ key: Key, _ presentation: Presentation) -> Bool {
    presenting?.typed = ""
    switch key {
    case .enter:
      let count = presentation.deck.slides.count
      if let number = Int(presentation.typed), 1...count ~= number {
        leavePresenter()
        presenting?.go(to: number - 1)
      } else {
        message = Message(text: strings.noSuchSlide(presentation.typed, of: count), isFailure: true)
      }
    case .backspace: presenting?.typed = String(presentation.typed.dropLast())
    case .escape: break
    default: return false
    }
    return true
  }

  private mutating func perform(_ command: Command, in presentation: Presentation) -> [Effect] {
    switch command {
    case .nextSlide: step(presentation, by: 1)
    case .previousSlide: step(presentation, by: -1)
    case .firstSlide: presenting?.go(to: 0)
    case .lastSlide: presenting?.go(to: Int.max)
    case .pointDown: point(presentation, by: 1)
    case .pointUp: point(presentation, by: -1)
    case .slides: choose(from: presentation)
    case .blackScreen: presenting?.toggle(.black)
    case .whiteScreen: presenting?.toggle(.white)
    case .zoomChart: zoom(presentation)
    case .stopwatch: presenting?.stopwatch.toggle()
    case .endPresentation: return leave(presentation)
    default: return perform(command)
    }
    return []
  }

  private mutating func choose(from presentation: Presentation, returnsToPresenter: Bool = false) {
    let deck = presentation.deck
    let words = deck.slides.indices.map(SlideWords(state: self, deck: deck).words)
    mode = .choosingSlide(SlideChooser(words, at: presentation.index, returnsToPresenter: returnsToPresenter))
  }

  /// To the next page or slide, or the one before.
  private mutating func step(_ presentation: Presentation, by count: Int) {
    let pages = slidePages(of: presentation)
    let next = presentation.index + count
    if let page = pages[safe: pages.page(of: presentation) + count] {
      presenting?.go(to: presentation.index, step: page.step)
    } else if presentation.deck.slides.indices.contains(next) {
      presenting?.go(to: next)
      // Back is to the end of the slide before.
      let end = count < 0 ? presenting.flatMap { slidePages(of: $0).last } : nil
      if let end { presenting?.go(to: next, step: end.step) }
    } else {
      message = Message(text: count > 0 ? strings.lastSlide : strings.firstSlide)
    }
  }

  /// From line to line through the pages; above the first of all nothing is pointed at.
  private mutating func point(_ presentation: Presentation, by step: Int) {
    let pages = slidePages(of: presentation)
    let number = pages.page(of: presentation)
    let stops = pages.indices.flatMap { page in pages[page].blocks.map { (page: page, block: $0) } }
    let at = stops.firstIndex { $0.page == number && $0.block == presentation.pointer }
    let next =
      at.map { $0 + step }
      ?? (step > 0 ? stops.firstIndex { $0.page >= number } : stops.lastIndex { $0.page <= number })
    if let stop = next.flatMap({ stops[safe: $0] }) {
      if stop.page != number { presenting?.turn(to: pages[stop.page]) }
      presenting?.point(at: stop.block)
    } else if step < 0 {
      presenting?.point(at: nil)
    }
  }

  private mutating func zoom(_ presentation: Presentation) {
    if presentation.isZoomed {
      presenting?.zoom(false)
    } else if case .indicator(let index)? = presentation.slide.thing, report.indicators[index].points.count > 1 {
      presenting?.zoom(true)
    } else {
      message = Message(text: strings.noChartHere)
    }
  }

  private mutating func leave(_ presentation: Presentation) -> [Effect] {
    if presentation.isZoomed {
      presenting?.zoom(false)
      return []
    }
    if presentation.endsProgram {
      presenting?.end()
      return [.quit]
    }
    presenting = nil
    return []
  }
}
