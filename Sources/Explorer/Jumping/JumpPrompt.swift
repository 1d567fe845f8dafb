import Dataset
import Search
import TextUI

/// The jump prompt: what was typed, and what it may mean.
struct JumpPrompt: PickerLayer {
  private let resolver: Resolver
  var prompt = Prompt()
  var candidates: [Reference] = []
  var chosen = 0

  /// More are never of use on one screen.
  private static let limit = 50

  init(_ resolver: Resolver) {
    self.resolver = resolver
    candidates = search("")
  }

  func search(_ text: String) -> [Reference] {
    resolver.completions(of: text, limit: JumpPrompt.limit)
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    // The id of what is chosen, to go on from there.
    guard command == .nextPane else { return performInPicker(command, in: &state) }
    guard let choice else { return .done() }
    prompt = Prompt(state.report.id(of: choice))
    return .done(textChanged(in: &state))
  }

  mutating func accept(in state: inout State) -> Outcome {
    if prompt.text.allSatisfy({ $0 == " " }) { return .leave() }
    if let choice {
      state.go(to: choice)
      return .leave()
    }
    let nearest = resolver.nearest(to: prompt.text, limit: 3).joined(separator: ", ")
    let strings = state.strings
    state.message = Message(
      text: strings.noSuchPlace(prompt.text) + "  " + strings.nearest(nearest), isFailure: true)
    return .done()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    JumpOverlay(state: state, jump: self).draw(on: canvas, layout)
  }
}

extension State {
  mutating func startJumping() {
    let known = search.resolver ?? Resolver(report)
    search.resolver = known
    layers.push(JumpPrompt(known))
  }
}
