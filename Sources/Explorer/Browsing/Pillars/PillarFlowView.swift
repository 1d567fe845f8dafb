import Charts
import Dataset
import TextUI
import Typesetting

/// Achievements, pillars and initiatives beside each other; the selected pillar's lines stand out from the others.
struct PillarFlowView {
  let state: State
  let grid: PillarGrid
  private let flow: PillarFlow
  private let selected: PillarGrid.Place?

  private var settings: Settings { state.settings }
  private var theme: Theme { state.settings.theme }
  private var isFocused: Bool { state.browser.focus == .outline }

  init?(_ state: State, _ layout: Layout) {
    guard let pane = layout.outline, let grid = state.browser.pillars else { return nil }
    (self.state, self.grid) = (state, grid)
    flow = PillarFlow(state, grid, Size(columns: pane.columns, rows: pane.rows))
    selected = grid.place(of: state.browsing.selected)
  }

  /// A pillar, an initiative, or the first of the selected pillar's achievements in a theme, or else of anybody's.
  func node(at position: Position) -> Int? {
    if flow.themes.contains(position.column), let row = flow.rows.first(where: { $1 == position.row })?.key {
      let columns = [selected?.column].compactMap(\.self) + grid.pillars.indices
      return columns.lazy.compactMap { grid.nodes(at: PillarGrid.Place(column: $0, row: row)).first }.first
    }
    guard let slot = flow.slots.first(where: { $0.rows.contains(position.row) }) else { return nil }
    if flow.pillars.contains(position.column) { return grid.pillars[slot.column] }
    guard flow.initiatives.contains(position.column) else { return nil }
    return slot.initiatives.dropFirst(position.row - slot.rows.lowerBound).first
  }

  func draw(on canvas: Canvas) {
    drawHead(on: canvas)
    drawLines(on: canvas)
    for (row, place) in flow.rows { drawTheme(row, at: place, on: canvas) }
    for slot in flow.slots { draw(slot, on: canvas) }
  }

  /// What stands in the columns, and, below, what the two kinds of lines are.
  private func drawHead(on canvas: Canvas) {
    let strings = state.strings
    for (text, column) in [
      (Relation.Kind.buildsOn.heading(in: strings.language), 1), (strings.view(.pillars), flow.pillars.lowerBound + 1),
      (Relation.Kind.belongsTo.heading(in: strings.language), flow.initiatives.lowerBound),
    ] {
      canvas.write(settings.plain(text), column: column, row: 0, style: theme[.quiet])
    }
    for (number, basis) in Relation.Basis.allCases.enumerated() {
      let row = canvas.rows - Relation.Basis.allCases.count + number
      let at = canvas.write(settings.glyphs.line(basis), column: 1, row: row, style: theme[basis.role])
      canvas.write(settings.plain(strings.basis(basis)), column: at + 1, row: row, style: theme[.quiet])
    }
  }

  private func drawTheme(_ row: Int, at place: Int, on canvas: Canvas) {
    let isHeading = state.isHeading(grid.rows[row])
    let isTied = selected.map { !grid.ties(at: PillarGrid.Place(column: $0.column, row: row)).isEmpty } ?? false
    var name = state.name(of: grid.rows[row])
    name.style = theme[isHeading ? .heading : isTied ? .strong : .text]
    let indent = isHeading ? 1 : 2
    let room = flow.themes.count - indent - 1
    canvas.write(Line([name.shown(in: room, settings: settings)], marked: theme[.match]), column: indent, row: place)
    guard selected?.row == row else { return }
    let bar = Rect(column: 0, row: place, columns: flow.themes.count, rows: 1)
    canvas.showSelected(bar, isFocused: isFocused, settings: settings)
  }

  private func draw(_ slot: PillarFlow.Slot, on canvas: Canvas) {
    let builder = state.rowBuilder
    let isLit = slot.column == selected?.column
    let name = name(of: grid.pillars[slot.column], builder, theme[isLit ? .heading : .strong])
    let at = flow.pillars.lowerBound + 1
    let top = slot.rows.lowerBound
    canvas.write(
      Line([name.shown(in: flow.pillars.count - 2, settings: settings)], marked: theme[.match]), column: at, row: top)
    canvas.write(
      settings.plain(state.strings.tied(grid.achievements(ofColumn: slot.column).count)), column: at, row: top + 1,
      style: theme[.quiet], limit: flow.pillars.count - 2)
    if isLit, selected?.row == nil {
      let bar = Rect(column: flow.pillars.lowerBound, row: top, columns: flow.pillars.count, rows: 2)
      canvas.showSelected(bar, isFocused: isFocused, settings: settings)
    }
    for (number, node) in slot.initiatives.enumerated() { draw(node, isLit: isLit, on: canvas, row: top + number) }
    let rest = slot.initiatives.isEmpty ? state.strings.noneTied : state.strings.others(slot.left)
    guard slot.initiatives.isEmpty || slot.left > 0 else { return }
    canvas.write(
      settings.plain(rest), column: flow.initiatives.lowerBound, row: top + slot.initiatives.count, style: theme[.quiet]
    )
  }

  private func draw(_ node: Int, isLit: Bool, on canvas: Canvas, row: Int) {
    guard let place = grid.place(of: node), let tie = grid.ties(at: place).first(where: { $0.node == node }) else {
      return
    }
    let glyphs = settings.glyphs
    let line = String(glyphs.line(tie.basis), times: flow.arrows.count - 3) + glyphs.arrowHead
    canvas.write(line, column: flow.arrows.lowerBound, row: row, style: theme[isLit ? tie.basis.role : .line])
    let isSelected = node == state.browsing.selected
    let name = name(of: node, state.rowBuilder, theme[isSelected ? .strong : .text])
    let room = flow.initiatives.count - 1
    canvas.write(
      Line([name.shown(in: room, settings: settings)], marked: theme[.match]), column: flow.initiatives.lowerBound,
      row: row)
    guard isSelected else { return }
    let bar = Rect(column: flow.initiatives.lowerBound - 1, row: row, columns: flow.initiatives.count, rows: 1)
    canvas.showSelected(bar, isFocused: isFocused, settings: settings)
  }

  /// With a mark before it where it is to be presented.
  private func name(of node: Int, _ builder: DocumentBuilder, _ style: Style) -> StyledText {
    let subject = state.browsing.outline.subject(of: node)
    var name = builder.name(of: subject)
    name.style = style
    return state.isMarked(subject)
      ? StyledText(joining: [StyledText(settings.glyphs.marked + " "), name], style) : name
  }

  /// The selected pillar's lines come last, over the others; without dots there are no others.
  private func drawLines(on canvas: Canvas) {
    let drawing = settings.glyphs.isASCII ? Drawing.ascii : .braille
    let rows = canvas.rows
    var raster = Raster(columns: flow.lines.count, rows: rows, drawing: drawing)
    var looks: [Role] = []
    let others = settings.glyphs.isASCII ? [] : flow.slots.filter { $0.column != selected?.column }
    for slot in others + flow.slots.filter({ $0.column == selected?.column }) {
      for (row, start) in flow.rows.sorted(by: <) {
        let ties = grid.ties(at: PillarGrid.Place(column: slot.column, row: row))
        guard let basis = ties.contains(where: { $0.basis == .report }) ? .report : ties.first?.basis else { continue }
        let isLit = slot.column == selected?.column
        looks.append(isLit ? row == selected?.row ? .strong : basis.role : .line)
        raster.draw(
          from: start, to: slot.rows.lowerBound, isHeavy: basis == .report, Raster.Pen(series: looks.count - 1))
      }
    }
    for row in 0..<rows {
      for column in 0..<raster.columns {
        guard let pen = raster[column, row].pen else { continue }
        canvas.write(
          String(raster[column, row].character(drawing)), column: flow.lines.lowerBound + column, row: row,
          style: theme[looks[pen.series]])
      }
    }
  }
}

extension Raster {
  /// A line between the middles of two rows, counted from the top, level at both ends: two dots high, or every other dot.
  fileprivate mutating func draw(from start: Int, to end: Int, isHeavy: Bool, _ pen: Pen) {
    let weight = isHeavy && dotsPerCell.rows > 1 ? 1 : 0
    func middle(_ row: Int) -> Double { Double((rows - 1 - row) * dotsPerCell.rows + dotsPerCell.rows / 2) }
    func height(_ column: Double) -> Int {
      let share = min(1, max(0, column / Double(max(1, dotColumns - 1))))
      return Int((middle(start) + (middle(end) - middle(start)) * share * share * (3 - 2 * share)).rounded())
    }
    for column in 0..<dotColumns {
      let edges = [height(Double(column) - 0.5), height(Double(column) + 0.5)]
      for row in (edges.min() ?? 0) - weight...(edges.max() ?? 0)
      where isHeavy || dotsPerCell.rows == 1 || (column + row).isMultiple(of: 2) {
        drawColumn(column, row...row, pen)
      }
    }
  }
}
