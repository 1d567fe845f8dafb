import Search
import TextUI

extension State {
  mutating func openPalette() {
    layers.push(CommandPalette(offeredCommands, isInChart: isInChart))
  }
}

/// The command palette: what was typed, and the commands it may mean.
struct CommandPalette: PickerLayer {
  var prompt = Prompt()
  /// What can be done here.
  let offered: Set<Command>
  /// All that are offered while nothing is typed.
  var candidates: [Command] = []
  var chosen = 0
  /// Where many commands have names of their own.
  private let isInChart: Bool

  init(_ offered: [Command], isInChart: Bool = false) {
    self.offered = Set(offered)
    self.isInChart = isInChart
    candidates = search("")
  }

  private var index: NameIndex { Command.names(inChart: isInChart) }
  var highlighter: Highlighter { index.highlighter(of: prompt.text) }

  func search(_ text: String) -> [Command] {
    index.search(text).map { Command.allCases[$0] }.filter(offered.contains)
  }

  mutating func accept(in state: inout State) -> Outcome {
    if let choice { return .leaveFor(choice) }
    state.message = Message(text: state.strings.noSuchCommand(prompt.text), isFailure: true)
    return .done()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    PaletteOverlay(state: state, palette: self).draw(on: canvas, layout)
  }
}
