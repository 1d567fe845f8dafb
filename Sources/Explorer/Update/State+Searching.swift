import Search
import TextUI

/// The search screen's keys.
extension State {
  mutating func startSearching() -> [Effect] {
    mode = .searching(Searching(origin: origin))
    return needIndex()
  }

  /// Has the index made, unless it is there or being made.
  mutating func needIndex() -> [Effect] {
    guard index == nil, indexProgress == nil else { return [] }
    indexProgress = 0
    return [.buildIndex]
  }

  mutating func take(_ key: Key, in searching: Searching) -> [Effect] {
    var searching = searching
    searching.opensAnswer = false
    let length = searching.prompt.characters.count
    switch key {
    case .escape, .control("g"): return cancel()
    case .backspace where length == 0, .control("h") where length == 0: return cancel()
    case .enter: return enter(searching)
    case .control("l"): return [.repaint]
    case .control("z"): return perform(.suspend)
    case .up, .control("p"): return up(&searching)
    case .down, .control("n"): return down(&searching)
    case .pageUp: searching.move(by: -searchPage)
    case .pageDown: searching.move(by: searchPage)
    case .tab where searching.ghost.isEmpty: searching.narrow(by: 1)
    case .backTab: searching.narrow(by: -1)
    case .tab where !searching.ghost.isEmpty, .right where !searching.ghost.isEmpty:
      searching.acceptGhost()
      return typed(&searching)
    default: return edit(key, &searching)
    }
    mode = .searching(searching)
    return []
  }

  /// What was pasted goes into the prompt as it is.
  mutating func paste(_ text: String, in searching: Searching) -> [Effect] {
    var searching = searching
    searching.opensAnswer = false
    searching.prompt.insert(text)
    return typed(&searching)
  }

  private var searchPage: Int {
    max(1, (SearchLayout(size)?.room ?? 2) - 1)
  }

  private mutating func cancel() -> [Effect] {
    mode = .browsing
    return []
  }

  private mutating func edit(_ key: Key, _ searching: inout Searching) -> [Effect] {
    let length = searching.prompt.characters.count
    _ = searching.prompt.take(key)
    // Every editing key that changes the text changes its length; comparing texts takes long where they are long.
    if searching.prompt.characters.count != length { return typed(&searching) }
    if key == .right || key == .end { searching.adoptRecalled() }
    mode = .searching(searching)
    return []
  }

  /// Above the first hit are the older searches.
  private mutating func up(_ searching: inout Searching) -> [Effect] {
    if searching.selected == 0, searching.recallOlder(searchHistory) { return ask(&searching) }
    searching.move(by: -1)
    mode = .searching(searching)
    return []
  }

  private mutating func down(_ searching: inout Searching) -> [Effect] {
    if searching.selected == 0, searching.recallNewer(searchHistory) { return ask(&searching) }
    searching.move(by: 1)
    mode = .searching(searching)
    return []
  }

  private mutating func enter(_ searching: Searching) -> [Effect] {
    var searching = searching
    if let offer = searching.offers[safe: searching.selected], searching.pending == nil {
      searching.accept(offer)
      return typed(&searching)
    }
    if searching.prompt.characters.allSatisfy(\.isWhitespace) { return cancel() }
    if searching.pending != nil || index == nil {
      searching.opensAnswer = true
      mode = .searching(searching)
    } else if searching.selectedEntry != nil {
      openHit(searching)
    } else {
      message = Message(text: strings.noMatch, isFailure: true)
    }
    return []
  }

  /// Takes a changed text.
  mutating func typed(_ searching: inout Searching) -> [Effect] {
    searching.adoptRecalled()
    return ask(&searching)
  }

  /// Asks for what the text means now, if there is an index to ask; else that is made up for when there is.
  mutating func ask(_ searching: inout Searching) -> [Effect] {
    defer { mode = .searching(searching) }
    guard let index else { return [] }
    let text = searching.text
    // What is typed beyond the longest query changes nothing.
    guard searching.query?.text != text else { return [] }
    let query = index.query(text)
    searching.query = query
    searching.completion = text.count <= Query.longest ? index.completions(of: text).first : nil
    guard !query.isEmpty else {
      searching.askNothing()
      return []
    }
    requests += 1
    searching.pending = requests
    return [.search(SearchRequest(number: requests, query: query))]
  }
}
