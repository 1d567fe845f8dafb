import TextUI

/// Achievements on the left, the pillars that build on them, and what they lead to on the right, with lines between.
struct PillarFlowPane: OutlinePane {
  var hasHeadings: Bool { false }

  func walked(in state: State) -> [Int] {
    guard let grid = state.browser.pillars else { return [] }
    return grid.pillars.indices.flatMap {
      [grid.pillars[$0]] + grid.achievements(ofColumn: $0) + grid.initiatives(ofColumn: $0)
    }
  }

  func node(at position: Position, in state: State, _ layout: Layout) -> Int? {
    PillarFlowView(state, layout)?.node(at: position)
  }

  func node(after command: Command, in state: State, _ layout: Layout) -> Int? {
    let selected = state.browsing.selected
    guard let grid = state.browser.pillars, let place = grid.place(of: selected) else { return nil }
    let (before, after) = (grid.achievements(ofColumn: place.column), grid.initiatives(ofColumn: place.column))
    let pillar = grid.pillars[place.column]
    let lists = [grid.pillars, grid.achievements, grid.initiatives]
    let list = lists.first { $0.contains(selected) } ?? []
    switch command {
    case .moveUp: return list.neighbour(of: selected, by: -1)
    case .moveDown: return list.neighbour(of: selected, by: 1)
    case .pageUp: return list.first
    case .pageDown: return list.last
    case .moveOut: return after.contains(selected) ? pillar : selected == pillar ? before.first ?? pillar : selected
    case .moveIn: return before.contains(selected) ? pillar : selected == pillar ? after.first ?? pillar : selected
    default: return nil
    }
  }

  func settle(in state: inout State, _ layout: Layout) {
    state.settlePillars()
    if !walked(in: state).contains(state.browsing.selected) { state.selectPillar() }
  }

  func extent(in state: State, _ layout: Layout) -> Extent? { nil }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let area = layout.outline else { return }
    guard let view = PillarFlowView(state, layout), !view.grid.pillars.isEmpty else {
      return state.drawNothing(on: canvas.within(area))
    }
    view.draw(on: canvas.within(area))
  }
}
