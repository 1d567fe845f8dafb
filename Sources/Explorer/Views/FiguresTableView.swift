import Dataset
import TextUI
import Typesetting

/// All figures in one table, a row each, under a row that names the columns.
struct FiguresTableView {
  let state: State
  let columns: FigureColumns

  init(state: State, columns: Int) {
    self.state = state
    self.columns = FigureColumns(columns: columns, signColumns: state.settings.glyphs.signColumns)
  }

  /// The name of each column, a mark beside the one that the rows are sorted by.
  func drawHead(on canvas: Canvas) {
    let strings = state.strings
    for place in columns.places {
      let order = state.figureOrder.flatMap { $0.field == place.column.field ? $0 : nil }
      let mark = order.map { state.settings.glyphs.order(isDescending: $0.isDescending) } ?? ""
      let name = state.settings.plain(strings.column(place.column)) + mark
      let width = canvas.metrics.columns(of: name)
      let at =
        place.column.isRightAligned
        ? max(place.range.lowerBound, place.range.upperBound - width) : place.range.lowerBound
      canvas.write(
        name, column: at, row: 0, style: state.settings.theme[order == nil ? .tab : .activeTab],
        limit: place.range.upperBound - at)
    }
  }

  func draw(on canvas: Canvas) {
    let browsing = state.browsing
    let builder = state.rowBuilder
    if browsing.filter != nil, browsing.rows.isEmpty {
      canvas.write(state.settings.plain(state.strings.noMatch), column: 2, row: 0, style: state.settings.theme[.quiet])
      canvas.placeCursor(column: 0, row: 0)
    }
    for row in 0..<canvas.rows {
      guard let node = browsing.rows[safe: browsing.outlineTop.top + row] else { break }
      guard let index = browsing.outline.subject(of: node).indicator else { continue }
      draw(index, isSelected: node == browsing.selected, builder, on: canvas, row: row)
    }
  }

  private func draw(_ index: Int, isSelected: Bool, _ builder: DocumentBuilder, on canvas: Canvas, row: Int) {
    let settings = state.settings
    let theme = settings.theme
    let isFocused = isSelected && state.focus == .outline
    let style = isSelected ? theme[isFocused ? .selection : .quietSelection] : theme[.text]
    if isSelected {
      let mark = isFocused ? settings.glyphs.selection : settings.glyphs.quietSelection
      canvas.write(mark, column: 0, row: row, style: style)
      if isFocused { canvas.placeCursor(column: 0, row: row) }
    }
    if state.compared.contains(index) {
      canvas.write(settings.glyphs.compared, column: 1, row: row, style: theme[.heading])
    }
    if let sign = builder.sign(of: .indicator(index)) {
      canvas.write(sign.text, column: 2, row: row, style: sign.style)
    }
    for place in columns.places {
      var cell = builder.cell(place.column, of: index, columns: place.range.count)
      if place.column == .label, state.isMarked(.thing(.indicator(index))) {
        cell = [Piece(joining: [Piece(settings.glyphs.marked + " ")] + cell, style)]
      }
      draw(cell, at: place, style: place.column == .label ? style : nil, on: canvas, row: row)
    }
  }

  private func draw(_ cell: [Piece], at place: FigureColumns.Place, style: Style?, on canvas: Canvas, row: Int) {
    let room = place.range.count
    var pieces = cell
    if let style {
      pieces = pieces.map { piece in
        var piece = piece.truncated(to: room, metrics: canvas.metrics, mark: state.settings.glyphs.truncation)
        piece.style = style
        return piece
      }
    }
    let width = pieces.reduce(0) { $0 + canvas.metrics.columns(of: $1.text) }
    let at = place.range.lowerBound + (place.column.isRightAligned ? max(0, room - width) : 0)
    canvas.write(Line(pieces, marked: state.settings.theme[.match]), column: at, row: row, limit: room)
  }
}
