import Dataset
import Search
import TextUI

/// Going to what a search has found, walking it, and ending it.
extension State {
  /// Opens the hit that is selected, with one stop to come back to: where the search began.
  mutating func openHit(_ searching: SearchScreen) {
    guard let index, let hits = searching.hits, let entry = searching.selectedEntry else { return }
    let text = searching.text
    remember(text)
    go(to: index.reference(of: entry))
    revealing = subject
    activeSearch = ActiveSearch(
      text: text, hits: hits, group: searching.group, entry: entry, origin: searching.origin, opened: history)
    guard let place = activeSearch?.place else { return }
    let keys = [Command.nextHit, .previousHit].map { "\(keymaps.explorer.name(of: $0)) \(strings.label($0))" }
    message = Message(text: ([strings.hit(text, place.number, of: place.count)] + keys).joined(separator: "  "))
  }

  private static let mostRemembered = 100

  private mutating func remember(_ text: String) {
    guard searchHistory.last != text else { return }
    searchHistory.append(text)
    if searchHistory.count > State.mostRemembered { searchHistory.removeFirst() }
  }

  /// Goes to the next hit in reading order, or the one before. Nothing to come back to: it is one walk.
  mutating func stepHit(by step: Int) {
    guard let index, let active = activeSearch else {
      message = Message(text: strings.nothingSearched(search: keymaps.explorer.name(of: .search)))
      return
    }
    var current = active.entry
    if case .thing(let reference)? = subject, let entry = index.entry(of: reference) { current = entry }
    guard let next = active.step(step, from: current) else { return }
    activeSearch?.entry = next.entry
    let wasReading = focus == .detail
    select(index.reference(of: next.entry))
    if wasReading { focus = .detail }
    revealing = subject
    let position = strings.hit(active.text, next.number, of: active.count)
    message = Message(text: next.wraps ? position + "  " + strings.wrapped(forward: step > 0) : position)
  }

  /// Back to where the search began; nothing is marked any more.
  mutating func endSearch() {
    guard let active = activeSearch else { return }
    activeSearch = nil
    if history == active.opened {
      history = active.origin.history
    } else {
      history.leave(stop)
    }
    restore(active.origin)
  }
}
