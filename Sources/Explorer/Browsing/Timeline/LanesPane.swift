import TextUI

/// Milestones in lanes of time. Years are on the axis, not among the rows.
struct LanesPane: OutlinePane {
  var hasHeadings: Bool { false }
  func walked(in state: State) -> [Int] { state.browser.timeline.places.map(\.node) }

  func node(at position: Position, in state: State, _ layout: Layout) -> Int? {
    TimelineView(state: state).node(at: position)
  }

  func settle(in state: inout State, _ layout: Layout) {
    if let area = layout.outline { state.settleTimeline(area) }
  }

  func extent(in state: State, _ layout: Layout) -> Extent? {
    guard let area = layout.outline else { return nil }
    let shown = TimelineView.room(in: area)
    return Extent(first: state.browsing.outlineTop.top, shown: shown, total: state.browser.timeline.rowCount)
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let area = layout.outline else { return }
    TimelineView(state: state).draw(on: canvas.within(area))
  }
}
