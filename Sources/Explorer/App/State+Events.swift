package import TextUI
import Typesetting

/// Events go to the layers, from the topmost down.
extension State {
  /// The topmost layer of a type. A new one goes on top; nil takes it away.
  subscript<L: Layer>(type: L.Type) -> L? {
    get { layers[type] }
    set { layers[type] = newValue }
  }

  /// Takes one event. The only way in to changing the state while the program runs.
  package mutating func handle(_ event: Event) -> [Effect] {
    switch event {
    case .key(let key): return act { $0.handle(key) }
    case .mouse(let mouse): return act { $0.ask { $0.handle(mouse, in: &$1) } }
    case .paste(let text): return act { $0.ask { $0.paste(text, in: &$1) } }
    case .resize(let size):
      self.size = size
      settle()
    case .ambiguousWidth(let isWide):
      settings.metrics.ambiguousIsWide = isWide
      settle()
    case .background(let isLight):
      // Only where nobody has chosen: a person's word counts more than the terminal's.
      guard settings.theme.name == .auto else { break }
      settings.theme = Theme(name: isLight ? .light : .dark, colours: settings.theme.colours)
      settle()
    case .resumed:
      return [.repaint]
    case .hangUp, .signal:
      return [.quit]
    }
    return []
  }

  /// What a person does ends what was said or restored before.
  private mutating func act(_ action: (inout State) -> [Effect]) -> [Effect] {
    message = nil
    search.resuming = nil
    let effects = action(&self)
    settle()
    return effects
  }

  private mutating func handle(_ key: Key) -> [Effect] {
    switch keymaps.explorer.command(for: key) {
    case .interrupt: ask { $0.interrupt(in: &$1) }
    case .abort: [.abort]
    default: ask { $0.handle(key, in: &$1) }
    }
  }

  /// Carries out a command where one is.
  package mutating func perform(_ command: Command) -> [Effect] {
    refuses(command) ? [] : ask { $0.perform(command, in: &$1) }
  }

  private typealias Question = (inout any Layer, inout State) -> Outcome

  private mutating func ask(_ question: Question) -> [Effect] {
    layers.numbers.last.map { ask($0, question) } ?? []
  }

  private mutating func ask(_ number: Int, _ question: Question) -> [Effect] {
    guard var layer = layers[number] else { return [] }
    let below = layers.number(under: number)
    let outcome = question(&layer, &self)
    switch outcome {
    case .done(let effects):
      // Which does nothing where what was done has taken it away.
      layers[number] = layer
      return effects
    case .leave(let effects):
      layers[number] = nil
      return effects
    case .leaveFor(let command):
      layers[number] = nil
      guard !refuses(command) else { return [] }
      return below.map { ask($0) { $0.perform(command, in: &$1) } } ?? []
    case .pass:
      return below.map { ask($0, question) } ?? []
    }
  }

  /// Makes what must be true of every state true again.
  mutating func settle() {
    for number in layers.numbers {
      guard var layer = layers[number] else { continue }
      layer.settle(in: &self)
      layers[number] = layer
    }
  }

  /// The next of events that came together. Characters that follow each other into a prompt are one piece of text: a long
  /// one isn't to be looked at again with each of them.
  package func next(of events: inout ArraySlice<Event>) -> Event? {
    guard layers.top?.takesText == true else { return events.popFirst() }
    var characters: [Character] = []
    while case .key(.character(let character))? = events.dropFirst(characters.count).first {
      characters.append(character)
    }
    guard characters.count > 1 else { return events.popFirst() }
    events.removeFirst(characters.count)
    return .paste(String(characters))
  }

  /// The keys that count now, of the topmost screen.
  var activeKeymap: Keymap {
    layers.topScreen(in: self)?.keymap(in: self) ?? keymaps.explorer
  }

  /// What means the same everywhere, if it may be done; nil for all else.
  mutating func performAnywhere(_ command: Command) -> Outcome? {
    switch command {
    case .repaint: return .done([.repaint])
    case .suspend: return refuses(.suspend) ? .done() : .done([.suspend])
    case .switchLanguage:
      switchLanguage()
      return .done()
    case .help:
      layers.push(HelpScreen())
      return .done()
    case .quit: return .done([.quit])
    case .interrupt: return .done([.interrupt])
    case .abort: return .done([.abort])
    default: return nil
    }
  }

  /// What a layer says, the topmost that has a say.
  func topmost<Answer>(_ answer: (any Layer) -> Answer?) -> Answer? {
    layers.all.reversed().lazy.compactMap(answer).first
  }

  /// What a command on a thing takes: in a chart the figure that its cursor is on, never what is selected under it.
  var shown: Outline.Subject? { topmost { $0.subjects(in: self) }?.first }

  /// What can be done, as the topmost layer says that has a say.
  var hints: [Hint] { topmost { $0.hints(in: self) } ?? [] }

  /// - Parameter keymap: whose key it is that is named
  func hint(_ command: Command, label: String? = nil, of keymap: KeyPath<Keymaps, Keymap> = \.explorer) -> Hint {
    Hint(key: keymaps[keyPath: keymap].name(of: command), label: label ?? strings.label(command))
  }

  /// Says why a command does nothing here, if so.
  mutating func refuses(_ command: Command) -> Bool {
    guard let obstacle = obstacle(to: command) else { return false }
    message = Message(text: obstacle)
    return true
  }
}
