import Dataset
import TextUI
import Typesetting

/// Themes by pillars: a mark for each thing that is tied to a pillar, and at the bottom, where no page shows, what is selected.
struct PillarMatrixView {
  let state: State
  let grid: PillarGrid
  let columns: PillarColumns
  /// Rows at the bottom for what is selected.
  let facts: Int

  private var settings: Settings { state.settings }
  private var theme: Theme { state.settings.theme }
  private var top: Int { state.browsing.outlineTop.top }

  init?(_ state: State, _ layout: Layout) {
    guard let pane = layout.outline, let grid = state.browser.pillars else { return nil }
    (self.state, self.grid) = (state, grid)
    columns = PillarColumns(state, grid, columns: pane.columns)
    facts = layout.detail == nil ? min(2, max(0, pane.rows - columns.headRows - 3)) : 0
  }

  /// Rows of the table that a pane shows at once, those of the head and the facts left out.
  func room(in pane: Rect) -> Int {
    max(1, pane.rows - columns.headRows - facts)
  }

  /// What stands at a place of the pane: in a cell the mark there, or the first.
  func node(at position: Position, rows: Int) -> Int? {
    guard let column = columns.column(at: position.column) else { return nil }
    guard position.row >= columns.headRows else { return grid.pillars[column] }
    let row = position.row - columns.headRows + top
    guard position.row < rows - facts, grid.rows.indices.contains(row) else { return nil }
    let place = PillarGrid.Place(column: column, row: row)
    let marks = marks(at: place)
    return (marks.last { $0.column <= position.column } ?? marks.first)?.node
  }

  func draw(on canvas: Canvas) {
    let body = Rect(
      column: 0, row: columns.headRows, columns: canvas.columns, rows: canvas.rows - columns.headRows - facts)
    let selected = grid.place(of: state.browsing.selected)
    drawHead(on: canvas, selected: selected)
    drawRows(on: canvas.within(body), selected: selected)
    if let column = selected?.column, let range = columns.range(ofColumn: column) {
      let whole = Rect(
        column: range.lowerBound - 1, row: 0, columns: range.count + 1,
        rows: min(canvas.rows - facts, columns.headRows + grid.rows.count - top))
      canvas.restyle(whole) { theme.banded($0) }
    }
    showSelected(selected, on: canvas, body: canvas.within(body))
    for (number, column) in columns.shown.enumerated() where isMarked(grid.pillars[column]) {
      // Below the mark of the selection, or behind the number.
      let at =
        columns.ranges[number].lowerBound + (columns.headRows > 1 ? -1 : (columns.heads[number].first?.text.count ?? 0))
      canvas.write(settings.glyphs.marked, column: at, row: columns.headRows - 1, style: theme[.heading])
    }
    let bottom = Rect(column: 0, row: canvas.rows - facts, columns: canvas.columns, rows: facts)
    if facts > 0 { PillarFacts(state: state).draw(on: canvas.within(bottom)) }
  }

  /// The pillars' names, at the bottom of their rows, and what the two marks are.
  private func drawHead(on canvas: Canvas, selected: PillarGrid.Place?) {
    let isHigh = columns.headRows > 1
    var at = 1
    for (number, basis) in Relation.Basis.allCases.enumerated() {
      let row = isHigh ? number : 0
      at = canvas.write(settings.glyphs.mark(basis), column: isHigh ? 1 : at, row: row, style: theme[basis.role]) + 1
      let text = isHigh ? state.strings.basis(basis) : state.strings.shortBasis(basis)
      at = canvas.write(
        settings.plain(text), column: at, row: row, style: theme[.quiet], limit: columns.names - at)
      at += 2
    }
    for (number, column) in columns.shown.enumerated() {
      let lines = columns.heads[number]
      for (row, line) in lines.enumerated() {
        var line = line
        line.style = theme[column == selected?.column ? .heading : .text]
        canvas.write(
          Line([line], marked: theme[.match]), column: columns.ranges[number].lowerBound,
          row: columns.headRows - lines.count + row, limit: columns.ranges[number].count)
      }
    }
  }

  private func drawRows(on canvas: Canvas, selected: PillarGrid.Place?) {
    for row in 0..<canvas.rows {
      guard let line = grid.rows[safe: top + row] else { break }
      let isHeading = state.isHeading(line)
      var name = state.name(of: line)
      name.style = theme[isHeading ? .heading : selected?.row == top + row ? .strong : .text]
      let indent = isHeading ? 1 : 2
      canvas.write(
        Line([name.shown(in: columns.names - indent, settings: settings)], marked: theme[.match]), column: indent,
        row: row)
      for column in columns.shown {
        let place = PillarGrid.Place(column: column, row: top + row)
        let isLit = column == selected?.column
        if grid.ties(at: place).isEmpty, case .section = line, isHeading { continue }
        draw(place, isLit: isLit, on: canvas, row: row)
      }
    }
  }

  private func draw(_ place: PillarGrid.Place, isLit: Bool, on canvas: Canvas, row: Int) {
    let marks = marks(at: place)
    guard let range = columns.range(ofColumn: place.column) else { return }
    if grid.ties(at: place).isEmpty {
      canvas.write(settings.glyphs.noTie, column: range.lowerBound, row: row, style: theme[.line])
    }
    for mark in marks {
      let style = theme[isLit ? mark.basis.role : .quiet]
      let at = canvas.write(
        mark.text, column: mark.column, row: row, style: style, limit: range.upperBound - mark.column)
      if isMarked(mark.node) { canvas.write(settings.glyphs.marked, column: at, row: row, style: theme[.heading]) }
    }
  }

  /// For presenting.
  private func isMarked(_ node: Int) -> Bool { state.isMarked(state.browsing.outline.subject(of: node)) }

  private struct Mark {
    var node: Int
    var basis: Relation.Basis
    var column: Int
    var text: String
  }

  /// A mark for each tie, with room between them for that of the selection; where they are too many, one with their number
  /// for each side's word.
  private func marks(at place: PillarGrid.Place) -> [Mark] {
    guard let range = columns.range(ofColumn: place.column) else { return [] }
    let ties = grid.ties(at: place)
    if ties.count * 2 - 1 <= range.count {
      return ties.enumerated().map { number, tie in
        Mark(
          node: tie.node, basis: tie.basis, column: range.lowerBound + 2 * number, text: settings.glyphs.mark(tie.basis)
        )
      }
    }
    var at = range.lowerBound
    return Relation.Basis.allCases.compactMap { basis in
      let its = ties.filter { $0.basis == basis }
      guard let first = its.first else { return nil }
      let text = settings.glyphs.mark(basis) + "\(its.count)"
      defer { at += text.count + 1 }
      return Mark(node: first.node, basis: basis, column: at, text: text)
    }
  }

  private func showSelected(_ place: PillarGrid.Place?, on canvas: Canvas, body: Canvas) {
    guard let place, let range = columns.range(ofColumn: place.column) else { return }
    let isFocused = state.browser.focus == .outline
    guard let row = place.row else {
      let head = Rect(
        column: range.lowerBound - 1, row: 0, columns: range.count + 1, rows: columns.headRows)
      return canvas.showSelected(head, isFocused: isFocused, settings: settings)
    }
    let marks = marks(at: place)
    let index = marks.firstIndex { $0.node == state.browsing.selected }
    let start = index.map { marks[$0].column } ?? range.lowerBound
    let end = index.flatMap { marks[safe: $0 + 1]?.column }.map { $0 - 1 } ?? range.upperBound
    let cell = Rect(column: start - 1, row: row - top, columns: end - start + 1, rows: 1)
    body.showSelected(cell.intersection(body.bounds), isFocused: isFocused, settings: settings)
  }
}
