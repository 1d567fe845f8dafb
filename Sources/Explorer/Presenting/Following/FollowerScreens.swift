import TextUI

/// What a follower sees while nobody presents.
struct WaitingScreen: Layer {
  func keymap(in state: State) -> Keymap? { state.keymaps.follower }

  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    let keymap = state.keymaps.follower
    let command = keymap.command(for: key)
    switch command {
    case .follow?: state.returnToPresenter()
    case .lookAround?: state.lookAround()
    case .stopwatch?: state.peers.following?.showsTime.toggle()
    case .switchLanguage?, .help?, .repaint?, .suspend?, .quit?:
      return command.flatMap { state.performAnywhere($0) } ?? .done()
    default: state.message = Message(text: state.strings.unknownKey(key.name, help: keymap.name(of: .help)))
    }
    return .done()
  }

  /// There is nothing to leave.
  mutating func interrupt(in state: inout State) -> Outcome { .done([.interrupt]) }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let following = state.peers.following else { return }
    WaitingView(state: state, following: following).draw(on: canvas)
  }
}

/// The presenter's own second screen, over the slides.
struct NotesScreen: Layer {
  /// First row of the current slide's text that shows.
  var top = 0

  func keymap(in state: State) -> Keymap? { state.keymaps.notes }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    let page = max(1, state.size.rows / 2)
    switch command {
    case .moveUp: top -= 1
    case .moveDown: top += 1
    case .pageUp: top -= page
    case .pageDown: top += page
    default: return state.performAnywhere(command) ?? .done()
    }
    return .done()
  }

  mutating func interrupt(in state: inout State) -> Outcome { .pass }

  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    top += mouse.wheelRows ?? 0
    return .done()
  }

  mutating func settle(in state: inout State) {
    guard let presentation = state[Presentation.self] else { return }
    top = max(0, min(top, NotesPage(state: state, presentation: presentation).lastTop))
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let following = state.peers.following, let presentation = state[Presentation.self] else { return }
    NotesView(state: state, following: following, presentation: presentation, top: top).draw(on: canvas)
  }
}
