import Search
import TextUI

/// The figures as a table, under the names of its columns, and a picture of the one that is selected where there is room.
struct FiguresPane: OutlinePane {
  func node(at position: Position, in state: State, _ layout: Layout) -> Int? {
    state.browser.figures.node(at: state.browsing.outlineTop.top + position.row)
  }

  /// So that no figure is passed over, and one stays from page to page.
  func nodesPerPage(in state: State, _ layout: Layout) -> Int {
    let shown = state.browsing.outlineTop.top..<state.browsing.outlineTop.top + (layout.outline?.rows ?? 1)
    guard let columns = state.figureColumns(layout) else { return 1 }
    return state.browser.figures.places(in: shown, state, columns).count { $0.rows.upperBound <= shown.upperBound }
  }

  func settle(in state: inout State, _ layout: Layout) {
    guard let area = layout.outline, let columns = state.figureColumns(layout) else { return }
    let wanted = FigureRowsKey(
      columns: area.columns, nodes: state.browsing.rows, isGrouped: columns.isGrouped, marks: state.marks,
      query: FigureRowsKey.FoundIn(
        search: state.search.active?.hits.query.text, filter: state.browsing.filter?.text),
      settings: state.settings)
    if wanted != state.browser.figuresKey {
      state.browser.figuresKey = wanted
      state.browser.figures = FigureRows(state, columns)
    }
    state.browsing.outlineTop = Self.revealing(
      state.browsing.selected, state.browser.figures, state.browsing.outlineTop, height: area.rows)
  }

  /// Whole, and with its heading.
  private static func revealing(_ node: Int, _ rows: FigureRows, _ viewport: Viewport, height: Int) -> Viewport {
    guard let shown = rows.rows(of: node) else { return viewport }
    var viewport = viewport
    viewport.reveal(shown.upperBound - 1, height: height, count: rows.count)
    let first = rows.headings[shown.lowerBound - 1] == nil ? shown.lowerBound : shown.lowerBound - 1
    if first < viewport.top { viewport.reveal(first, height: height, count: rows.count) }
    if shown.upperBound > viewport.top + height { viewport.top = shown.lowerBound }
    return viewport
  }

  func extent(in state: State, _ layout: Layout) -> Extent? {
    layout.outline.map {
      Extent(first: state.browsing.outlineTop.top, shown: $0.rows, total: state.browser.figures.count)
    }
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let area = layout.outline, let head = layout.tableHead, let columns = state.figureColumns(layout) else {
      return
    }
    let table = FiguresTableView(state: state, columns: columns)
    table.drawHead(on: canvas.within(head))
    table.draw(on: canvas.within(area))
    if let picture = layout.picture { FigurePanelView(state: state).draw(on: canvas.within(picture)) }
  }
}

extension State {
  /// The columns of the table; nil where none shows. Sorted, nothing is grouped.
  func figureColumns(_ layout: Layout) -> FigureColumns? {
    layout.outline.map {
      FigureColumns(
        columns: $0.columns, signColumns: settings.glyphs.signColumns,
        isGrouped: figureOrder == nil && browsing.rows.count <= FigureRows.mostSet)
    }
  }
}
