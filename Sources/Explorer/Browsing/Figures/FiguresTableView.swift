import Dataset
import TextUI
import Typesetting

/// All figures in one table, a row each, under a row that names the columns.
struct FiguresTableView {
  let state: State
  let columns: FigureColumns

  /// The name of each column, a mark beside the one that the rows are sorted by; what has no column here is named beside the
  /// label.
  func drawHead(on canvas: Canvas) {
    let order = state.figureOrder
    let isShown = order == nil || columns.rowsEach > 1 || columns.places.contains { $0.column.field == order?.field }
    guard columns.rowsEach == 1, isShown else { return drawNarrowHead(on: canvas) }
    for place in columns.places {
      let name = head(place.column.field, name: state.strings.column(place.column), columns: place.range.count)
      let width = canvas.metrics.columns(of: name.text)
      let at =
        place.column.isRightAligned
        ? max(place.range.lowerBound, place.range.upperBound - width) : place.range.lowerBound
      canvas.write(name.text, column: at, row: 0, style: name.style, limit: place.range.upperBound - at)
    }
  }

  /// All names one after the other, and that of the sorted column wherever it is.
  private func drawNarrowHead(on canvas: Canvas) {
    let named: [FigureField] = columns.rowsEach > 1 ? [.label, .value, .asOf] : [.label]
    let sorted = state.figureOrder?.field
    var at = columns.places.first?.range.lowerBound ?? 0
    for name in headNames(named, sorted: sorted, columns: canvas.columns - at) {
      at = canvas.write(name.text, column: at, row: 0, style: name.style) + 2
    }
    guard columns.rowsEach == 1 else { return }
    for place in columns.places.dropFirst() where place.range.lowerBound >= at || place.column.isRightAligned {
      let name = head(place.column.field, name: state.strings.column(place.column), columns: place.range.count)
      let width = canvas.metrics.columns(of: name.text)
      let start = place.column.isRightAligned ? place.range.upperBound - width : place.range.lowerBound
      canvas.write(name.text, column: max(at, start), row: 0, style: name.style, limit: place.range.upperBound - start)
    }
  }

  /// Names beside each other in so many columns: the last give way, never the one that the rows are sorted by.
  private func headNames(_ named: [FigureField], sorted: FigureField?, columns: Int) -> [StyledText] {
    var fields = named + (sorted.map { named.contains($0) ? [] : [$0] } ?? [])
    func names() -> [StyledText] {
      fields.map { head($0, name: $0.text(in: state.strings.language), columns: columns) }
    }
    while names().reduce(-2, { $0 + state.settings.metrics.columns(of: $1.text) + 2 }) > columns,
      let last = fields.lastIndex(where: { $0 != sorted }), fields.count > 1
    {
      fields.remove(at: last)
    }
    return names()
  }

  /// - Parameter columns: those that there are; the name gives way, never the mark of the order
  private func head(_ field: FigureField?, name: String, columns: Int = .max) -> StyledText {
    let settings = state.settings
    let order = state.figureOrder.flatMap { $0.field == field ? $0 : nil }
    let mark = order.map { settings.glyphs.order(isDescending: $0.isDescending) } ?? ""
    let room = max(0, columns - settings.metrics.columns(of: mark))
    let shown = settings.metrics.truncated(settings.plain(name), to: room, mark: settings.glyphs.truncation)
    return StyledText(shown + mark, settings.theme[order == nil ? .tab : .activeTab])
  }

  func draw(on canvas: Canvas) {
    let (browsing, builder) = (state.browsing, state.rowBuilder)
    if browsing.rows.isEmpty { state.drawNothing(on: canvas) }
    let top = browsing.outlineTop.top
    for (row, section) in state.browser.figures.headings where (top..<top + canvas.rows).contains(row) {
      drawHeading(section, on: canvas, row: row - top)
    }
    let places = state.browser.figures.places(in: top..<top + canvas.rows, state, columns)
    let units = unitColumns(places, builder)
    for place in places {
      draw(place, from: place.rows.lowerBound - top, units: units, builder, on: canvas)
    }
  }

  private func drawHeading(_ section: Int, on canvas: Canvas, row: Int) {
    let (settings, theme) = (state.settings, state.settings.theme)
    let name = settings.text(state.report.shortTitle(of: section))
    let end = canvas.write(name, column: 1, row: row, style: theme[.heading], limit: canvas.columns - 2)
    let rule = String(settings.glyphs.rule, times: max(0, canvas.columns - end - 2))
    canvas.write(rule, column: end + 1, row: row, style: theme[.line])
  }

  /// The columns of the widest unit, so that numbers end under each other; a unit that is much wider stands with its number.
  private func unitColumns(_ places: [FigureRows.Place], _ builder: DocumentBuilder) -> Int {
    let room = columns.range(of: .value)?.count ?? 0
    let all = places.compactMap { state.browsing.outline.subject(of: $0.node).indicator }
      .compactMap { builder.parts(ofValue: $0, columns: room)?.unit.text }.map(state.settings.metrics.columns)
    return all.filter { $0 <= max(4, room - 11) }.max() ?? 0
  }

  private func draw(
    _ place: FigureRows.Place, from row: Int, units: Int, _ builder: DocumentBuilder, on canvas: Canvas
  ) {
    guard let index = state.browsing.outline.subject(of: place.node).indicator else { return }
    let (settings, theme) = (state.settings, state.settings.theme)
    let isSelected = place.node == state.browsing.selected
    if state.browser.compared.contains(index) {
      canvas.write(settings.glyphs.compared, column: 1, row: row, style: theme[.heading])
    }
    if let sign = builder.sign(of: .indicator(index)) {
      canvas.write(sign.text, column: 2, row: row, style: sign.style)
    }
    for column in columns.places {
      switch column.column {
      case .label:
        for (offset, text) in place.label.enumerated() {
          var name = text
          name.style = theme[isSelected ? .strong : .text]
          draw([name], at: column, on: canvas, row: row + offset)
        }
      case .value where columns.rowsEach > 1:
        let figure = builder.datedFigure(of: index, columns: column.range.count, isSigned: false)
        canvas.write(
          Line(figure, marked: theme[.match]), column: column.range.lowerBound, row: row + place.label.count)
      case .value: drawValue(of: index, at: column, units: units, builder, on: canvas, row: row)
      default:
        draw(builder.cell(column.column, of: index, columns: column.range.count), at: column, on: canvas, row: row)
      }
    }
    guard isSelected else { return }
    let whole = Rect(column: 0, row: row, columns: canvas.columns, rows: place.rows.count).intersection(canvas.bounds)
    canvas.showSelected(whole, isFocused: state.browser.focus == .outline, settings: settings)
  }

  /// Numbers end under each other, and what they count begins there, if both have room.
  private func drawValue(
    of index: Int, at column: FigureColumns.Place, units: Int, _ builder: DocumentBuilder, on canvas: Canvas, row: Int
  ) {
    let (room, metrics) = (column.range.count, canvas.metrics)
    guard let parts = builder.parts(ofValue: index, columns: room), metrics.columns(of: parts.unit.text) <= units,
      metrics.columns(of: parts.number.text) + units <= room
    else {
      return draw(builder.cell(.value, of: index, columns: room), at: column, on: canvas, row: row)
    }
    let end = column.range.upperBound - units
    let start = end - metrics.columns(of: parts.number.text)
    let mark = state.settings.theme[.match]
    canvas.write(Line([parts.number], marked: mark), column: start, row: row)
    canvas.write(Line([parts.unit], marked: mark), column: end, row: row, limit: units)
  }

  private func draw(_ cell: [StyledText], at place: FigureColumns.Place, on canvas: Canvas, row: Int) {
    let room = place.range.count
    let width = cell.reduce(0) { $0 + canvas.metrics.columns(of: $1.text) }
    let at = place.range.lowerBound + (place.column.isRightAligned ? max(0, room - width) : 0)
    canvas.write(Line(cell, marked: state.settings.theme[.match]), column: at, row: row, limit: room)
  }
}
