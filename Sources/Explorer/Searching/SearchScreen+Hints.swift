import Search
import TextUI

extension SearchScreen {
  func hints(in state: State) -> [Hint]? {
    let strings = state.strings
    func hint(_ command: Command, label: String? = nil) -> Hint { state.hint(command, label: label, of: \.prompt) }
    var hints: [Hint] = []
    if !ghost.isEmpty { hints.append(hint(.nextPane, label: strings.completes)) }
    if count > 0 {
      hints.append(Hint(key: strings.arrows, label: strings.moves))
      hints.append(hint(.open, label: offers.isEmpty ? nil : strings.takesOver))
    }
    hints.append(hint(.leave))
    if ghost.isEmpty, let shares = hits?.results.shares, shares.count > 1 {
      hints.append(hint(.nextPane, label: strings.narrows))
    }
    if !state.search.history.isEmpty { hints.append(hint(.moveUp, label: strings.olderSearch)) }
    return hints
  }
}
