import Dataset
import Search
import TextUI

/// Going to what a search has found, walking it, and ending it.
extension State {
  /// Opens the hit that is selected, with one stop to come back to: where the search began.
  mutating func openHit(_ searching: SearchScreen) {
    guard let index = search.index, let hits = searching.hits, let entry = searching.selectedEntry else { return }
    let text = searching.text
    remember(text)
    go(to: index.reference(of: entry))
    search.revealing = subject
    search.active = ActiveSearch(
      text: text, hits: hits, group: searching.group, entry: entry, origin: searching.origin, opened: browser.history)
    guard let place = search.active?.place else { return }
    let keys = [Command.nextHit, .previousHit].map { "\(keymaps.explorer.name(of: $0)) \(strings.label($0))" }
    message = Message(text: ([strings.hit(text, place.number, of: place.count)] + keys).joined(separator: "  "))
  }

  private static let mostRemembered = 100

  private mutating func remember(_ text: String) {
    guard search.history.last != text else { return }
    search.history.append(text)
    if search.history.count > State.mostRemembered { search.history.removeFirst() }
  }

  /// Goes to the next hit in reading order, or the one before. Nothing to come back to: it is one walk.
  mutating func stepHit(by step: Int) {
    guard let index = search.index, let active = search.active else {
      message = Message(text: strings.nothingSearched(search: keymaps.explorer.name(of: .search)))
      return
    }
    var current = active.entry
    if case .thing(let reference)? = subject, let entry = index.entry(of: reference) { current = entry }
    guard let next = active.step(step, from: current) else { return }
    search.active?.entry = next.entry
    let wasReading = browser.focus == .detail
    select(index.reference(of: next.entry))
    if wasReading { browser.focus = .detail }
    search.revealing = subject
    let position = strings.hit(active.text, next.number, of: active.count)
    message = Message(text: next.wraps ? position + "  " + strings.wrapped(forward: step > 0) : position)
  }

  /// Back to where the search began; nothing is marked any more.
  mutating func endSearch() {
    guard let active = search.active else { return }
    search.active = nil
    if browser.history == active.opened {
      browser.history = active.origin.history
    } else {
      browser.history.leave(stop)
    }
    restore(active.origin)
  }
}
