import Charts
import Dataset
import TextUI

/// A presenter's keys, and those of who follows one.
extension Presentation {
  func keymap(in state: State) -> Keymap? {
    state.peers.following == nil ? state.keymaps.talk : state.keymaps.follower
  }

  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    if blank != .none, state.peers.following == nil { return handleWhileBlank(key, in: &state) }
    if case .character(let character) = key, character.isASCII, character.isNumber {
      typed = String((typed + String(character)).suffix(Presentation.mostDigits))
      return .done()
    }
    if !typed.isEmpty, finishNumber(key, in: &state) { return .done() }
    let keymap = keymap(in: state) ?? state.keymaps.talk
    guard let command = keymap.command(for: key) else {
      state.message = Message(text: state.strings.unknownKey(key.name, help: keymap.name(of: .help)))
      return .done()
    }
    return state.refuses(command) ? .done() : perform(command, in: &state)
  }

  private static let mostDigits = 4

  /// The key that made the screen blank changes it; any other brings the slide back, and does nothing else.
  private mutating func handleWhileBlank(_ key: Key, in state: inout State) -> Outcome {
    switch state.keymaps.talk.command(for: key) {
    case .blackScreen: toggle(.black)
    case .whiteScreen: toggle(.white)
    case .suspend: return state.refuses(.suspend) ? .done() : .done([.suspend])
    default: unblank()
    }
    return .done()
  }

  /// What a key does to a number that is being typed; false for those that do what they always do.
  private mutating func finishNumber(_ key: Key, in state: inout State) -> Bool {
    let number = typed
    typed = ""
    switch key {
    case .enter:
      let count = deck.slides.count
      if let slide = Int(number), 1...count ~= slide {
        leavePresenter(in: &state)
        go(to: slide - 1)
      } else {
        state.message = Message(text: state.strings.noSuchSlide(number, of: count), isFailure: true)
      }
    case .backspace: typed = String(number.dropLast())
    case .escape: break
    default: return false
    }
    return true
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    switch command {
    case .stopwatch where state.peers.following != nil: state.peers.following?.showsTime.toggle()
    case .follow: state.returnToPresenter()
    case .lookAround: state.lookAround()
    case .quit where state.peers.following != nil: return .done([.quit])
    case .switchLanguage, .help, .repaint, .suspend: return state.performAnywhere(command) ?? .done()
    default:
      let wasAway = state.peers.following?.isAway ?? true
      // While the list is open too the slides must stay what they are.
      leavePresenter(in: &state)
      return present(command, returnsToPresenter: !wasAway, in: &state)
    }
    return .done()
  }

  private mutating func present(
    _ command: Command, returnsToPresenter: Bool, in state: inout State
  ) -> Outcome {
    switch command {
    case .nextSlide: step(by: 1, in: &state)
    case .previousSlide: step(by: -1, in: &state)
    case .firstSlide: go(to: 0)
    case .lastSlide: go(to: Int.max)
    case .pointDown: point(by: 1, in: state)
    case .pointUp: point(by: -1, in: state)
    case .slides:
      let words = deck.slides.indices.map(SlideWords(state: state, deck: deck).words)
      state.layers.push(SlidePicker(words, at: index, returnsToPresenter: returnsToPresenter))
    case .blackScreen: toggle(.black)
    case .whiteScreen: toggle(.white)
    case .zoomChart: zoom(in: &state)
    case .stopwatch: stopwatch.toggle()
    case .endPresentation: return leave()
    default: break
    }
    return .done()
  }

  /// Stays at the slide that shows, whatever the presenter does.
  private mutating func leavePresenter(in state: inout State) {
    guard state.peers.following != nil else { return }
    state.peers.following?.isAway = true
    unblank()
  }

  /// The wheel goes from slide to slide. A click is how a window is chosen, which a room must not notice.
  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    guard let rows = mouse.wheelRows else { return .done() }
    return handle(rows < 0 ? .left : .right, in: &state)
  }

  mutating func interrupt(in state: inout State) -> Outcome {
    let following = state.peers.following
    if blank != .none, following == nil {
      unblank()
    } else if !typed.isEmpty {
      typed = ""
    } else if isZoomed, following?.isAway ?? true {
      zoom(false)
    } else if following != nil, !isFollowed {
      state.lookAround()
    } else if following == nil, !endsProgram {
      return .leave()
    } else {
      if following == nil { end() }
      return .done([.interrupt])
    }
    return .done()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    SlideView(state: state, presentation: self).draw(on: canvas)
  }
}

/// What the commands do.
extension Presentation {
  /// To the next page or slide, or the one before.
  private mutating func step(by count: Int, in state: inout State) {
    let pages = state.slidePages(of: self)
    let next = index + count
    if let page = pages[safe: pages.page(of: self) + count] {
      go(to: index, step: page.step)
    } else if deck.slides.indices.contains(next) {
      go(to: next)
      // Back is to the end of the slide before.
      if count < 0, let end = state.slidePages(of: self).last { go(to: next, step: end.step) }
    } else {
      state.message = Message(text: count > 0 ? state.strings.lastSlide : state.strings.firstSlide)
    }
  }

  /// From line to line through the pages; above the first of all nothing is pointed at.
  private mutating func point(by step: Int, in state: State) {
    let pages = state.slidePages(of: self)
    let number = pages.page(of: self)
    let stops = pages.indices.flatMap { page in pages[page].blocks.map { (page: page, block: $0) } }
    let at = stops.firstIndex { $0.page == number && $0.block == pointer }
    let next =
      at.map { $0 + step }
      ?? (step > 0 ? stops.firstIndex { $0.page >= number } : stops.lastIndex { $0.page <= number })
    if let stop = next.flatMap({ stops[safe: $0] }) {
      if stop.page != number { turn(to: pages[stop.page]) }
      point(at: stop.block)
    } else if step < 0 {
      point(at: nil)
    }
  }

  private mutating func zoom(in state: inout State) {
    if isZoomed {
      zoom(false)
    } else if case .indicator(let index)? = slide.thing, state.report.indicators[index].points.count > 1 {
      zoom(true)
    } else {
      state.message = Message(text: state.strings.noChartHere)
    }
  }

  private mutating func leave() -> Outcome {
    if isZoomed {
      zoom(false)
      return .done()
    }
    guard endsProgram else { return .leave() }
    end()
    return .done([.quit])
  }
}
