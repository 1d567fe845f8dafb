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
      let before = state.browser.figures.rows(of: state.browsing.selected)?.lowerBound
      state.browser.figuresKey = wanted
      state.browser.figures = FigureRows(state, columns)
      // Set anew, what is selected stays where it is on the screen.
      if let before, let now = state.browser.figures.rows(of: state.browsing.selected)?.lowerBound {
        state.browsing.outlineTop.top += now - before
      }
    }
    state.browsing.outlineTop = Self.revealing(
      state.browsing.selected, state.browser.figures, state.browsing.outlineTop, height: area.rows)
  }

  /// Whole, and with its heading; where that isn't so, the table moves by half a page at least, as every list.
  private static func revealing(_ node: Int, _ rows: FigureRows, _ viewport: Viewport, height: Int) -> Viewport {
    guard let own = rows.rows(of: node), height > 0 else { return viewport }
    let hasHeading = rows.headings[own.lowerBound - 1] != nil && own.count < height
    let first = hasHeading ? own.lowerBound - 1 : own.lowerBound
    let end = min(own.upperBound, first + height)
    var top = viewport.top
    if first < top {
      top = max(end - height, min(first, top - height / 2))
    } else if end > top + height {
      top = min(first, max(end - height, top + height / 2))
    }
    return Viewport(top: max(0, min(top, rows.count - height)))
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
