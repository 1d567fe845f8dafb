import Dataset
import TextUI

/// What the explorer's keys do on a wall; those that are not here do what they do in the table.
extension Wall {
  var isOfExplorer: Bool { true }
  func keymap(in state: State) -> Keymap? { state.keymaps.explorer }

  func subjects(in state: State) -> [Outline.Subject]? {
    figures.contains(selected) ? [.thing(.indicator(selected))] : []
  }

  func citations(in state: State) -> [Citation]? {
    guard figures.contains(selected) else { return [] }
    return [Citation(of: .indicator(selected), in: state.report, language: state.settings.language)].compactMap(\.self)
  }

  func save(into place: inout SavedPlace, of state: State) {
    place.wall = SavedPlace.Wall(
      selected: state.report.id(of: .indicator(selected)),
      compared: compared?.map { state.report.id(of: .indicator($0)) }, isIndexed: indexed != nil)
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    let page = layout(state.size)?.rowsPerPage ?? 1
    switch command {
    case .moveOut: move(by: -1, in: &state)
    case .moveIn: move(by: 1, in: &state)
    case .moveUp: move(rows: -1, in: &state)
    case .moveDown: move(rows: 1, in: &state)
    case .pageUp: move(rows: -page, in: &state)
    case .pageDown: move(rows: page, in: &state)
    case .moveToStart: move(by: -figures.count, in: &state)
    case .moveToEnd: move(by: figures.count, in: &state)
    case .open: open(in: &state)
    case .compare where figures.contains(selected):
      state.toggleComparison(of: selected)
      move(by: 1, in: &state)
    case .compare: break
    case .chartIndex:
      if !switchIndex(in: state) { state.message = Message(text: state.strings.noIndex) }
    case .leave, .goBack, .wall, .showFigures: return .leave()
    default: return .pass
    }
    return .done()
  }

  mutating func interrupt(in state: inout State) -> Outcome { .leave() }

  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    guard let layout = layout(state.size) else { return .done() }
    if let rows = mouse.wheelRows {
      move(rows: rows.signum(), in: &state)
    } else if layout.header.contains(mouse.position) {
      return .pass
    } else if indexed == nil,
      let place = layout.places(from: top.top).first(where: { $0.area.contains(mouse.position) })
    {
      let wasSelected = figures[place.number] == selected
      select(figures[place.number], in: &state)
      if wasSelected || mouse.action == .doubleClick { open(in: &state) }
    }
    return .done()
  }

  /// What is compared has been seen together: Enter looks at one.
  private func open(in state: inout State) {
    guard figures.contains(selected) else { return }
    if compared == nil { state.openChart(selected) } else { state.openChart(only: selected) }
  }

  func hints(in state: State) -> [Hint]? {
    let strings = state.strings
    var hints = state.followerHints + [Hint(key: strings.arrows, label: strings.moves)]
    hints += [state.hint(.open, label: strings.wholeChart), state.hint(.leave)]
    if compared != nil { hints.append(state.hint(.chartIndex, label: indexed != nil ? strings.ownAxes : nil)) }
    hints.append(state.hint(.compare))
    if compared == nil { hints += [state.hint(.sort), state.hint(.filter)] }
    return hints + [state.hint(.help), state.hint(.quit), state.hint(.copy), state.hint(.search)]
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    WallView(state: state, wall: self).draw(on: canvas)
  }
}
