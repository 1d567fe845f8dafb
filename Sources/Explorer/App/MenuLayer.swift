import TextUI

/// A list over the screen, walked by the explorer's keys, of which one is chosen.
protocol MenuLayer: Layer {
  /// Index of the entry that Enter takes.
  var chosen: Int { get set }
  func count(in state: State) -> Int
  /// Enter, or a click.
  mutating func accept(in state: inout State) -> Outcome
  /// What its own keys do; nil for those that it has not.
  mutating func performOwn(_ command: Command, in state: inout State) -> Outcome?
}

extension MenuLayer {
  var isOpaque: Bool { false }

  mutating func performOwn(_ command: Command, in state: inout State) -> Outcome? { nil }

  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    handleInMenu(key, in: &state)
  }

  mutating func handleInMenu(_ key: Key, in state: inout State) -> Outcome {
    let keymap = state.keymaps.explorer
    if let outcome = keymap.command(for: key).flatMap({ performInMenu($0, in: &state) }) { return outcome }
    state.message = Message(text: state.strings.unknownKey(key.name, closing: keymap.name(of: .leave)))
    return .done()
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    performInMenu(command, in: &state) ?? .done()
  }

  private mutating func performInMenu(_ command: Command, in state: inout State) -> Outcome? {
    if let outcome = performOwn(command, in: &state) { return outcome }
    switch command {
    case .moveUp: choose(chosen - 1, in: state)
    case .moveDown: choose(chosen + 1, in: state)
    case .moveToStart, .pageUp: choose(0, in: state)
    case .moveToEnd, .pageDown: choose(.max, in: state)
    case .open: return accept(in: &state)
    case .leave: return .leave()
    case .switchLanguage, .repaint, .suspend: return state.performAnywhere(command)
    default: return nil
    }
    return .done()
  }

  mutating func choose(_ index: Int, in state: State) {
    chosen = max(0, min(index, count(in: state) - 1))
  }

  /// The wheel walks it, a click takes what it is on, and leaves the list anywhere else.
  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    if let rows = mouse.wheelRows {
      choose(chosen + rows.signum(), in: state)
      return .done()
    }
    guard let layout = state.layout else { return .leave() }
    let list = CandidateList(count: count(in: state), chosen: chosen, screen: layout)
    guard let clicked = list.candidate(at: mouse.position) else { return .leave() }
    chosen = clicked
    return accept(in: &state)
  }
}

extension Event.Mouse {
  /// How far a turn of the wheel scrolls; nil for anything else.
  var wheelRows: Int? {
    switch action {
    case .wheelUp: -3
    case .wheelDown: 3
    case .click, .doubleClick: nil
    }
  }
}
