import TextUI

/// A line that is typed in, with the keys that all of them have.
protocol PromptLayer: Layer {
  var prompt: Prompt { get set }
  /// What follows from another text.
  mutating func textChanged(in state: inout State) -> [Effect]
}

extension PromptLayer {
  var isOpaque: Bool { false }
  var takesText: Bool { true }

  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    handleInPrompt(key, in: &state)
  }

  mutating func handleInPrompt(_ key: Key, in state: inout State) -> Outcome {
    if key == .backspace, prompt.characters.isEmpty { return perform(.leave, in: &state) }
    if let command = state.keymaps.prompt.command(for: key) { return perform(command, in: &state) }
    let length = prompt.characters.count
    _ = prompt.edit(key)
    // Every editing key that changes the text changes its length; comparing texts takes long where they are long.
    return .done(prompt.characters.count == length ? [] : textChanged(in: &state))
  }

  mutating func paste(_ text: String, in state: inout State) -> Outcome {
    prompt.insert(text)
    return .done(textChanged(in: &state))
  }
}

/// A prompt with what its text may mean, of which one is chosen.
protocol PickerLayer: PromptLayer {
  associatedtype Candidate
  /// Best first.
  var candidates: [Candidate] { get set }
  /// Index of the candidate that Enter takes.
  var chosen: Int { get set }
  func search(_ text: String) -> [Candidate]
  /// Enter.
  mutating func accept(in state: inout State) -> Outcome
}

extension PickerLayer {
  var choice: Candidate? { candidates[safe: chosen] }

  mutating func textChanged(in state: inout State) -> [Effect] {
    candidates = search(prompt.text)
    chosen = 0
    return []
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    performInPicker(command, in: &state)
  }

  mutating func performInPicker(_ command: Command, in state: inout State) -> Outcome {
    switch command {
    case .open: return accept(in: &state)
    case .leave: return .leave()
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -10)
    case .pageDown: move(by: 10)
    default: return state.performAnywhere(command) ?? .done()
    }
    return .done()
  }

  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    if let rows = mouse.wheelRows { move(by: rows.signum()) }
    return .done()
  }

  private mutating func move(by step: Int) {
    chosen = max(0, min(chosen + step, candidates.count - 1))
  }
}
