import TextUI

/// The list of keys, of which only what is typed stays.
struct HelpScreen: PromptLayer {
  var prompt = Prompt()
  private var top = 0

  init() {}

  var isOpaque: Bool { true }

  /// While nothing is typed, what opened it and what quits leaves it again.
  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    if prompt.text.isEmpty, let command = state.keymaps.explorer.command(for: key) {
      switch command {
      case .help, .quit: return .leave()
      case .switchLanguage: return perform(command, in: &state)
      case .moveToStart, .moveToEnd:
        if [Key.home, .end].contains(key) { return perform(command, in: &state) }
      default: break
      }
    }
    return handleInPrompt(key, in: &state)
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    switch command {
    case .leave, .open: return .leave()
    case .switchLanguage, .repaint, .suspend: return state.performAnywhere(command) ?? .done()
    default: top = TextScreen.top(top, after: command, of: overlay(state).page.rowCount, in: state.size)
    }
    return .done()
  }

  mutating func textChanged(in state: inout State) -> [Effect] {
    top = 0
    return []
  }

  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    guard let rows = mouse.wheelRows else { return .leave() }
    top += rows
    return .done()
  }

  mutating func settle(in state: inout State) {
    top = TextScreen.top(top, after: nil, of: overlay(state).page.rowCount, in: state.size)
  }

  private func overlay(_ state: State) -> HelpOverlay { HelpOverlay(state: state, prompt: prompt) }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    overlay(state).draw(on: canvas, top: top)
  }
}
