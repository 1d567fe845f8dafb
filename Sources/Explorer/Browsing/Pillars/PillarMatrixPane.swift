import TextUI

/// Pillars as columns of a table, in which arrows go from mark to mark.
struct PillarMatrixPane: OutlinePane {
  var hasHeadings: Bool { false }

  func walked(in state: State) -> [Int] {
    guard let grid = state.browser.pillars else { return [] }
    return grid.pillars.indices.flatMap(grid.nodes(inColumn:))
  }

  func node(at position: Position, in state: State, _ layout: Layout) -> Int? {
    PillarMatrixView(state, layout)?.node(at: position, rows: layout.outline?.rows ?? 0)
  }

  func node(after command: Command, in state: State, _ layout: Layout) -> Int? {
    let selected = state.browsing.selected
    guard let grid = state.browser.pillars, let place = grid.place(of: selected) else { return nil }
    let column = grid.nodes(inColumn: place.column)
    switch command {
    case .moveUp, .moveDown:
      let cells = grid.cells(inColumn: place.column)
      let next = cells.firstIndex(of: place).flatMap { cells[safe: $0 + (command == .moveUp ? -1 : 1)] }
      return next.flatMap { grid.nodes(at: $0).first } ?? selected
    case .moveOut: return grid.nodes(beside: place).neighbour(of: selected, by: -1)
    case .moveIn: return grid.nodes(beside: place).neighbour(of: selected, by: 1)
    case .pageUp: return column.first
    case .pageDown: return column.last
    default: return nil
    }
  }

  func settle(in state: inout State, _ layout: Layout) {
    state.settlePillars()
    guard let view = PillarMatrixView(state, layout), let pane = layout.outline else { return }
    let row = view.grid.place(of: state.browsing.selected)?.row ?? 0
    state.browsing.outlineTop.reveal(row, height: view.room(in: pane), count: view.grid.rows.count)
  }

  func extent(in state: State, _ layout: Layout) -> Extent? {
    guard let view = PillarMatrixView(state, layout), let pane = layout.outline else { return nil }
    return Extent(first: state.browsing.outlineTop.top, shown: view.room(in: pane), total: view.grid.rows.count)
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let area = layout.outline else { return }
    guard let view = PillarMatrixView(state, layout), !view.grid.pillars.isEmpty else {
      return state.drawNothing(on: canvas.within(area))
    }
    view.draw(on: canvas.within(area))
  }
}

extension [Int] {
  /// The element that stands so many after one of them, or the last in that direction.
  func neighbour(of element: Int, by step: Int) -> Int? {
    firstIndex(of: element).map { self[Swift.min(Swift.max(0, $0 + step), count - 1)] }
  }
}
