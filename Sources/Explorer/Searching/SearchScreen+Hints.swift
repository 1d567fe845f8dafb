import Search
import TextUI

extension SearchScreen {
  func hints(in state: State) -> [Hint]? {
    let strings = state.strings
    var hints: [Hint] = []
    if !ghost.isEmpty { hints.append(state.hint(.nextPane, label: strings.completes)) }
    if count > 0 {
      hints.append(Hint(key: strings.arrows, label: strings.moves))
      hints.append(state.hint(.open, label: offers.isEmpty ? nil : strings.takesOver))
    }
    hints.append(state.hint(.leave))
    if ghost.isEmpty, let shares = hits?.results.shares, shares.count > 1 {
      hints.append(state.hint(.nextPane, label: strings.narrows))
    }
    if !state.search.history.isEmpty { hints.append(state.hint(.moveUp, label: strings.olderSearch)) }
    return hints
  }
}
