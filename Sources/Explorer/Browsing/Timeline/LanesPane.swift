import TextUI

/// Milestones in lanes of time. Years are on the axis, not among the rows.
struct LanesPane: OutlinePane {
  var hasHeadings: Bool { false }
  func walked(in state: State) -> [Int] { state.browser.timeline.nodes }

  /// To the side in the order of time.
  func node(after command: Command, in state: State, _ layout: Layout) -> Int? {
    guard command == .moveIn || command == .moveOut else { return nil }
    let selected = state.browsing.selected
    return state.browser.timeline.entries.map(\.node).neighbour(of: selected, by: command == .moveIn ? 1 : -1)
  }

  func node(at position: Position, in state: State, _ layout: Layout) -> Int? {
    layout.outline.flatMap { TimelineView(state, layout).node(at: position, in: $0) }
  }

  func settle(in state: inout State, _ layout: Layout) {
    guard let area = layout.outline else { return }
    state.settleTimeline(columns: area.columns)
    let timeline = state.browser.timeline
    guard let row = timeline.row(of: state.browsing.selected) else { return }
    let room = TimelineView(state, layout).room(in: area)
    // The first row of a lane with its name.
    if case .lane? = timeline.rows[safe: row - 1] {
      state.browsing.outlineTop.reveal(row - 1, height: room, count: timeline.rows.count)
    }
    state.browsing.outlineTop.reveal(row, height: room, count: timeline.rows.count)
  }

  func extent(in state: State, _ layout: Layout) -> Extent? {
    guard let area = layout.outline else { return nil }
    return Extent(
      first: state.browsing.outlineTop.top, shown: TimelineView(state, layout).room(in: area),
      total: state.browser.timeline.rows.count)
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let area = layout.outline else { return }
    TimelineView(state, layout).draw(on: canvas.within(area))
  }
}
