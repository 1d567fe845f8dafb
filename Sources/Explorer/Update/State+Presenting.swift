import Charts
import Dataset
import TextUI

/// Presenting: starting, the presenter's keys, leaving.
extension State {
  /// As the program starts with it: leaving it ends the program.
  package mutating func startPresenting(_ deck: Deck, minutes: Int?) {
    presenting = Presentation(
      deck, stopwatch: Stopwatch(limit: minutes.map { $0 * 60 }, isOn: minutes != nil), endsProgram: true)
  }

  /// The whole report from the slide of what is selected on; where the report's slides leave that out, it alone.
  mutating func presentFromHere() {
    let whole = Deck(report)
    guard case .thing(let reference)? = subject else { return presenting = Presentation(whole) }
    if let index = whole.index(showing: reference, in: report) {
      presenting = Presentation(whole, at: index)
    } else {
      let part = Deck(report, section: reference)
      presenting = Presentation(part, at: 1) ?? Presentation(whole)
    }
  }

  /// Whether the shell is to call `tick` once a second: only while a clock shows.
  package var needsTicks: Bool {
    presenting.map { $0.stopwatch.isOn && $0.blank == .none } ?? false
  }

  /// Takes the seconds of a clock that goes forward.
  package mutating func tick(_ seconds: Int) {
    presenting?.stopwatch.tick(seconds)
  }

  // MARK: Pages

  /// The slide that shows as pages of the screen.
  func slidePages(of presentation: Presentation) -> [SlidePage] {
    let room = Size(columns: size.columns, rows: max(0, size.rows - 1))
    let builder = DocumentBuilder(report: report, settings: settings)
    let composer = SlideComposer(builder: builder, deck: presentation.deck, size: room, names: names)
    let content =
      if presentation.isZoomed, case .indicator(let index)? = presentation.slide.thing {
        composer.zoomed(index)
      } else {
        composer.content(of: presentation.slide)
      }
    return SlidePages(content, size: room, metrics: settings.metrics).pages
  }

  /// What a slide is called.
  func title(of slide: Slide) -> String {
    name(of: slide)[strings.language]
  }

  private func name(of slide: Slide) -> Localized {
    func both(_ word: (Strings) -> String) -> Localized {
      Localized(ja: word(Strings(.japanese)), en: word(Strings(.english)))
    }
    return switch slide.kind {
    case .title: report.title
    case .agenda: both(\.agenda)
    case .pillars: both(\.pillars)
    case .closing: both(\.wholeReport)
    case .thing(let reference): report.title(of: reference)
    }
  }

  /// Its title and those of what stands on it.
  private func names(of slide: Slide) -> [Localized] {
    guard case .section(let index)? = slide.thing else { return [name(of: slide)] }
    return [name(of: slide)] + report.sections[index].contents.map(report.title)
  }

  // MARK: Keys

  mutating func take(_ key: Key, in presentation: Presentation) -> [Effect] {
    if presentation.blank != .none { return takeWhileBlank(key) }
    if case .character(let character) = key, character.isASCII, character.isNumber {
      presenting?.typed = String((presentation.typed + String(character)).suffix(State.mostDigits))
      return []
    }
    if !presentation.typed.isEmpty, finishNumber(key, presentation) { return [] }
    guard let command = Keymap.presenting.command(for: key) else {
      message = Message(text: strings.unknownKey(key.name, help: Keymap.presenting.name(of: .help)))
      return []
    }
    return perform(command, in: presentation)
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
    case .slides: mode = .choosingSlide(SlideChooser(presentation.deck.slides.map(names), at: presentation.index))
    case .blackScreen: presenting?.toggle(.black)
    case .whiteScreen: presenting?.toggle(.white)
    case .zoomChart: zoom(presentation)
    case .stopwatch: presenting?.stopwatch.toggle()
    case .endPresentation: return leave(presentation)
    default: return perform(command)
    }
    return []
  }

  /// To the next page or slide, or the one before.
  private mutating func step(_ presentation: Presentation, by count: Int) {
    let pages = slidePages(of: presentation)
    let page = pages.page(of: presentation.step) + count
    guard !pages.indices.contains(page) else {
      return presenting?.go(to: presentation.index, step: pages[page].step) ?? ()
    }
    let next = presentation.index + count
    guard presentation.deck.slides.indices.contains(next) else {
      message = Message(text: count > 0 ? strings.lastSlide : strings.firstSlide)
      return
    }
    presenting?.go(to: next)
    // Back is to the end of the slide before.
    if count < 0, let before = presenting, let end = slidePages(of: before).last {
      presenting?.go(to: next, step: end.step)
    }
  }

  /// From line to line; above the first of a page nothing is pointed at.
  private mutating func point(_ presentation: Presentation, by step: Int) {
    let pages = slidePages(of: presentation)
    let blocks = pages[pages.page(of: presentation.step)].blocks
    guard let pointer = presentation.pointer, let at = blocks.firstIndex(of: pointer) else {
      presenting?.point(at: step > 0 ? blocks.first : blocks.last)
      return
    }
    if at + step < blocks.count { presenting?.point(at: blocks[safe: at + step]) }
  }

  private mutating func zoom(_ presentation: Presentation) {
    if presentation.isZoomed { return presenting?.zoom(false) ?? () }
    guard case .indicator(let index)? = presentation.slide.thing, !report.indicators[index].points.isEmpty else {
      message = Message(text: strings.noChartHere)
      return
    }
    presenting?.zoom(true)
  }

  private mutating func leave(_ presentation: Presentation) -> [Effect] {
    if presentation.isZoomed {
      presenting?.zoom(false)
      return []
    }
    if presentation.endsProgram { return [.quit] }
    presenting = nil
    return []
  }

  // MARK: The list of slides

  mutating func take(_ key: Key, in chooser: SlideChooser) -> [Effect] {
    var chooser = chooser
    switch key {
    case .escape, .control("g"):
      mode = .browsing
      return []
    case .backspace where chooser.prompt.characters.isEmpty:
      mode = .browsing
      return []
    case .enter:
      guard let slide = chooser.candidates[safe: chooser.chosen] else { return [] }
      mode = .browsing
      presenting?.go(to: slide)
      return []
    case .up, .control("p"): chooser.move(by: -1)
    case .down, .control("n"): chooser.move(by: 1)
    case .pageUp: chooser.move(by: -10)
    case .pageDown: chooser.move(by: 10)
    case .control("l"): return [.repaint]
    case .control("z"): return perform(.suspend)
    default: chooser.edit(key)
    }
    mode = .choosingSlide(chooser)
    return []
  }
}
