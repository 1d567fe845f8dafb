import Dataset
import TextUI

/// A screen, or what lies over one: a value that knows all about itself.
///
/// Layers lie on each other in `State.layers`, and their order there is the only precedence there is: keys, text and the
/// mouse go to the topmost first, which may pass them on, and what shows are the layers from the topmost opaque one up.
protocol Layer: Sendable {
  /// Whether nothing of what lies under it shows.
  var isOpaque: Bool { get }
  /// Whether what is typed is a text to it.
  var takesText: Bool { get }
  /// Its keys as they are listed; nil for what lies over a screen whose keys are.
  func keymap(in state: State) -> Keymap?
  /// What can be done, most wanted first; nil where that is what can be done in what lies under it.
  func hints(in state: State) -> [Hint]?

  /// Whether it is a part of the explorer: it stays under a talk, and goes when something else is gone to.
  var isOfExplorer: Bool { get }
  /// What it shows, the one that commands take first; nil where that is what lies under it shows.
  func subjects(in state: State) -> [Outline.Subject]?
  /// What is copied of it, empty where there is nothing; nil where that is what is copied of what lies under it.
  func citations(in state: State) -> [Citation]?
  /// What the bottom line says of it as long as nothing else is said.
  func problem(in strings: Strings) -> Message?
  /// Writes what is to be found again into a place.
  func save(into place: inout SavedPlace, of state: State)

  // While one of these is asked, the layer is changed through `self` alone.
  mutating func handle(_ key: Key, in state: inout State) -> Outcome
  mutating func perform(_ command: Command, in state: inout State) -> Outcome
  /// Ctrl-C: leaves whatever can be left.
  mutating func interrupt(in state: inout State) -> Outcome
  mutating func paste(_ text: String, in state: inout State) -> Outcome
  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome

  /// Makes true again what must be true of it after every event.
  mutating func settle(in state: inout State)
  func draw(_ state: State, _ layout: Layout, on canvas: Canvas)
}

/// What a layer has done with a key, a text or the mouse.
enum Outcome {
  case done([Effect] = [])
  /// The layer is left.
  case leave([Effect] = [])
  /// The layer is left, and what lies under it is to carry out a command.
  case leaveFor(Command)
  /// Nothing to this layer: the one under it is asked.
  case pass
}

/// Of a layer with a keymap, and nothing else of its own.
extension Layer {
  var isOpaque: Bool { true }
  var takesText: Bool { false }
  func keymap(in state: State) -> Keymap? { nil }
  func hints(in state: State) -> [Hint]? { nil }
  var isOfExplorer: Bool { false }
  func subjects(in state: State) -> [Outline.Subject]? { nil }
  func citations(in state: State) -> [Citation]? { nil }
  func problem(in strings: Strings) -> Message? { nil }
  func save(into place: inout SavedPlace, of state: State) {}

  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    let keymap = keymap(in: state) ?? state.keymaps.explorer
    guard let command = keymap.command(for: key) else {
      state.message = Message(text: state.strings.unknownKey(key.name, help: keymap.name(of: .help)))
      return .done()
    }
    return state.refuses(command) ? .done() : perform(command, in: &state)
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome { .pass }
  mutating func interrupt(in state: inout State) -> Outcome { handle(.escape, in: &state) }
  mutating func paste(_ text: String, in state: inout State) -> Outcome { .done() }
  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome { .done() }
  mutating func settle(in state: inout State) {}
}
