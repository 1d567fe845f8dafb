import Search
import TextUI

extension StatusView {
  /// What can be done in the search screen now.
  func hints(_ searching: Searching) -> [Hint] {
    let strings = state.strings
    var hints: [Hint] = []
    if !searching.ghost.isEmpty { hints.append(hint(.nextPane, label: strings.completes)) }
    if searching.count > 0 {
      hints.append(Hint(key: strings.arrows, label: strings.moves))
      hints.append(hint(.open, label: searching.offers.isEmpty ? nil : strings.takesOver))
    }
    hints.append(hint(.leave))
    if searching.ghost.isEmpty, let shares = searching.hits?.results.shares, shares.count > 1 {
      hints.append(hint(.nextPane, label: strings.narrows))
    }
    if !state.searchHistory.isEmpty { hints.append(hint(.moveUp, label: strings.olderSearch)) }
    return hints
  }
}
