import TextUI

/// How the outline of a view is drawn and walked.
protocol OutlinePane {
  /// Whether Left leads from a row to the heading above it.
  var hasHeadings: Bool { get }
  /// The nodes that Up and Down walk while it has the focus.
  func walked(in state: State) -> [Int]
  /// How many nodes a page is that shows.
  func nodesPerPage(in state: State, _ layout: Layout) -> Int
  /// Where a command of moving leads to from what is selected, for panes in which it isn't along `walked`; the same node where there
  /// is nothing further, nil for the usual.
  func node(after command: Command, in state: State, _ layout: Layout) -> Int?
  /// What stands at a place of the pane; nil for nothing.
  func node(at position: Position, in state: State, _ layout: Layout) -> Int?
  /// Makes true after an event what must be: what is selected has a row, and that shows.
  func settle(in state: inout State, _ layout: Layout)
  /// How much of it shows.
  func extent(in state: State, _ layout: Layout) -> Extent?
  /// - Parameter canvas: of the whole screen
  func draw(_ state: State, _ layout: Layout, on canvas: Canvas)
}

extension OutlinePane {
  var hasHeadings: Bool { true }
  func nodesPerPage(in state: State, _ layout: Layout) -> Int { layout.outline?.rows ?? 1 }
  func node(after command: Command, in state: State, _ layout: Layout) -> Int? { nil }

  func walked(in state: State) -> [Int] {
    guard state.layout?.list != nil else { return state.browsing.rows }
    return state.browser.focus == .list ? state.browsing.listed : state.browsing.branches
  }

  func node(at position: Position, in state: State, _ layout: Layout) -> Int? {
    state.treeRows.node(at: state.browsing.outlineTop.top + position.row)
  }

  func settle(in state: inout State, _ layout: Layout) {
    state.revealRows(layout)
  }

  func extent(in state: State, _ layout: Layout) -> Extent? {
    layout.outline.map {
      Extent(first: state.browsing.outlineTop.top, shown: $0.rows, total: state.treeRows.count)
    }
  }
}

extension Layout {
  var pane: any OutlinePane {
    switch form {
    case .tree: TreePane()
    case .table: FiguresPane()
    case .lanes: LanesPane()
    case .matrix: PillarMatrixPane()
    case .flow: PillarFlowPane()
    }
  }
}

/// Headings and what is under them.
struct TreePane: OutlinePane {
  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let area = layout.outline else { return }
    OutlineView(state: state, layout: layout).draw(on: canvas.within(area))
  }
}
