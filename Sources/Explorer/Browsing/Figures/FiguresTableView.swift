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
    let browsing = state.browsing
    let builder = state.rowBuilder
    if browsing.rows.isEmpty { state.drawNothing(on: canvas) }
    var shown: [(index: Int, isSelected: Bool)] = []
    for place in 0..<(canvas.rows + columns.rowsEach - 1) / columns.rowsEach {
      guard let node = browsing.rows[safe: browsing.outlineTop.top + place] else { break }
      guard let index = browsing.outline.subject(of: node).indicator else { continue }
      shown.append((index, node == browsing.selected))
    }
    let labels = labels(shown.map(\.index), builder)
    for (place, figure) in shown.enumerated() {
      draw(
        figure.index, label: labels[place], isSelected: figure.isSelected, builder, on: canvas,
        row: place * columns.rowsEach)
    }
  }

  /// The names of the figures that show, none of which reads as another of all the figures; of very many, of those that show.
  private func labels(_ shown: [Int], _ builder: DocumentBuilder) -> [StyledText] {
    let room = columns.range(of: .label)?.count ?? 0
    let all =
      state.report.indicators.count <= FiguresTableView.mostCompared ? Array(state.report.indicators.indices) : shown
    let marked = state.settings.glyphs.marked + " "
    let pieces = all.map { index in
      let label = builder.name(of: .indicator(index), .text)
      return state.isMarked(.thing(.indicator(index)))
        ? StyledText(joining: [StyledText(marked), label], label.style) : label
    }
    let mark = state.settings.glyphs.truncation
    let names = NameList(pieces.map { ($0.name, room) }, metrics: state.settings.metrics, mark: mark)
    let places = Dictionary(zip(all, all.indices)) { first, _ in first }
    return shown.map { index in places[index].map { pieces[$0].showing(names[$0], mark: mark) } ?? StyledText("") }
  }

  private static let mostCompared = 300

  private func draw(
    _ index: Int, label: StyledText, isSelected: Bool, _ builder: DocumentBuilder, on canvas: Canvas, row: Int
  ) {
    let settings = state.settings
    let theme = settings.theme
    if state.browser.compared.contains(index) {
      canvas.write(settings.glyphs.compared, column: 1, row: row, style: theme[.heading])
    }
    if let sign = builder.sign(of: .indicator(index)) {
      canvas.write(sign.text, column: 2, row: row, style: sign.style)
    }
    for place in columns.places {
      if place.column == .label {
        var name = label
        name.style = theme[isSelected ? .strong : .text]
        draw([name], at: place, on: canvas, row: row)
      } else if columns.rowsEach > 1 {
        let figure = builder.datedFigure(of: index, columns: place.range.count, isSigned: false)
        canvas.write(Line(figure, marked: theme[.match]), column: place.range.lowerBound, row: row + 1)
      } else {
        draw(builder.cell(place.column, of: index, columns: place.range.count), at: place, on: canvas, row: row)
      }
    }
    guard isSelected else { return }
    let whole = Rect(column: 0, row: row, columns: canvas.columns, rows: columns.rowsEach)
    canvas.showSelected(whole, isFocused: state.browser.focus == .outline, settings: settings)
  }

  private func draw(_ cell: [StyledText], at place: FigureColumns.Place, on canvas: Canvas, row: Int) {
    let room = place.range.count
    let width = cell.reduce(0) { $0 + canvas.metrics.columns(of: $1.text) }
    let at = place.range.lowerBound + (place.column.isRightAligned ? max(0, room - width) : 0)
    canvas.write(Line(cell, marked: state.settings.theme[.match]), column: at, row: row, limit: room)
  }
}
