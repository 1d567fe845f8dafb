import Search
import TextUI

/// The search screen's keys.
extension SearchScreen {
  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    opensAnswer = false
    if key == .right, !ghost.isEmpty { return completeWord(in: &state) }
    let outcome = handleInPrompt(key, in: &state)
    if key == .right || key == .end { adoptRecalled() }
    return outcome
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    switch command {
    case .leave: return .leave()
    case .open: return accept(in: &state)
    case .moveUp where selected == 0 && recallOlder(state.search.history): return .done(ask(in: &state))
    case .moveDown where selected == 0 && recallNewer(state.search.history): return .done(ask(in: &state))
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -page(in: state))
    case .pageDown: move(by: page(in: state))
    case .nextPane where !ghost.isEmpty: return completeWord(in: &state)
    case .nextPane: narrow(by: 1)
    case .previousPane: narrow(by: -1)
    default: return state.performAnywhere(command) ?? .done()
    }
    return .done()
  }

  mutating func paste(_ text: String, in state: inout State) -> Outcome {
    opensAnswer = false
    prompt.insert(text)
    return .done(textChanged(in: &state))
  }

  private func page(in state: State) -> Int {
    max(1, (SearchLayout(state.size)?.room ?? 2) - 1)
  }

  private mutating func completeWord(in state: inout State) -> Outcome {
    acceptGhost()
    return .done(textChanged(in: &state))
  }

  private mutating func accept(in state: inout State) -> Outcome {
    if let offer = offers[safe: selected], pending == nil {
      accept(offer)
      return .done(textChanged(in: &state))
    }
    if prompt.characters.allSatisfy(\.isWhitespace) { return .leave() }
    if pending != nil || state.search.index == nil {
      opensAnswer = true
    } else if selectedEntry != nil {
      state.openHit(self)
      return .leave()
    } else {
      state.message = Message(text: state.strings.noMatch, isFailure: true)
    }
    return .done()
  }

  mutating func textChanged(in state: inout State) -> [Effect] {
    adoptRecalled()
    return ask(in: &state)
  }

  /// Asks for what the text means now, if there is an index to ask; else that is made up for when there is.
  mutating func ask(in state: inout State) -> [Effect] {
    guard let index = state.search.index else { return [] }
    let text = text
    // What is typed beyond the longest query changes nothing.
    guard self.query?.text != text else { return [] }
    let query = index.query(text)
    self.query = query
    completion = text.count <= Query.longest ? index.completions(of: text).first : nil
    guard !query.isEmpty else {
      askNothing()
      return []
    }
    state.search.requests += 1
    pending = state.search.requests
    return [.search(SearchRequest(number: state.search.requests, query: query))]
  }

  // MARK: The mouse

  /// A click selects a hit, a second one opens it; a click on a share narrows to it; the wheel moves what is under it.
  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    guard let layout = SearchLayout(state.size) else { return .done() }
    if let rows = mouse.wheelRows {
      if let area = layout.preview, area.contains(mouse.position) {
        preview.scroll(by: rows, height: area.rows)
      } else {
        move(by: rows.signum())
      }
    } else if layout.shares.contains(mouse.position) {
      let view = SharesView(state: state, searching: self)
      if let share = view.share(at: mouse.position.column, columns: layout.shares.columns) {
        narrow(to: share.group)
      }
    } else if layout.list.contains(mouse.position) {
      return click(mouse, row: mouse.position.row - layout.list.row, layout, in: &state)
    }
    return .done()
  }

  private mutating func click(
    _ mouse: Event.Mouse, row: Int, _ layout: SearchLayout, in state: inout State
  ) -> Outcome {
    let shown =
      offers.isEmpty
      ? row / layout.rowsPerHit : row - NothingFound(state: state, searching: self).sentences.count
    let clicked = list.top + shown
    guard shown >= 0, clicked < count else { return .done() }
    let wasSelected = selected == clicked
    selected = clicked
    guard wasSelected || mouse.action == .doubleClick else { return .done() }
    return handle(.enter, in: &state)
  }
}

extension State {
  mutating func startSearching() -> [Effect] {
    layers.push(SearchScreen(origin: origin))
    return needIndex()
  }

  /// Has the index made, unless it is there or being made.
  mutating func needIndex() -> [Effect] {
    guard search.index == nil, search.progress == nil else { return [] }
    search.progress = 0
    return [.buildIndex]
  }
}
