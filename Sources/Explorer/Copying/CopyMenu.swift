import Dataset
import TextUI

/// In which form to copy something.
struct CopyMenu: MenuLayer {
  let citations: [Citation]
  var chosen = 0

  static let formats = Exports.citations.formats

  init(_ citations: [Citation]) {
    self.citations = citations
  }

  func count(in state: State) -> Int { CopyMenu.formats.count }

  func hints(in state: State) -> [Hint]? {
    let strings = state.strings
    return [
      Hint(key: strings.arrows, label: strings.moves), state.hint(.open, label: strings.sends),
      state.hint(.leave, label: strings.closes),
    ]
  }

  /// A digit takes a format at once.
  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    guard case .character(let digit) = key, let number = digit.wholeNumberValue,
      CopyMenu.formats.indices.contains(number - 1)
    else { return handleInMenu(key, in: &state) }
    chosen = number - 1
    return accept(in: &state)
  }

  /// Where there is nothing to send in this form the menu stays, to choose another.
  mutating func accept(in state: inout State) -> Outcome {
    let effects = state.copy(citations, as: CopyMenu.formats[chosen])
    return effects.isEmpty ? .done() : .leave(effects)
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    CopyOverlay(state: state, menu: self).draw(on: canvas, layout)
  }
}
