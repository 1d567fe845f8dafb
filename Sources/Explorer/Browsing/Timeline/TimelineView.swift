import Dataset
import TextUI
import Typesetting

/// Milestones in lanes below an axis of time, today marked through all of them.
struct TimelineView {
  let state: State

  /// Columns of a lane's name.
  static let widestName = 18
  /// Rows above the lanes: years, and today.
  private static let header = 2

  private var timeline: TimelineLayout { state.browser.timeline }
  private var settings: Settings { state.settings }
  private var theme: Theme { state.settings.theme }
  private var top: Int { state.browsing.outlineTop.top }

  /// Rows of the lanes that a pane shows at once.
  static func room(in pane: Rect) -> Int {
    max(0, pane.rows - header)
  }

  /// The milestone at a place of the pane.
  func node(at position: Position) -> Int? {
    guard position.row >= TimelineView.header else { return nil }
    return timeline.node(column: position.column, row: position.row - TimelineView.header + top)
  }

  func draw(on canvas: Canvas) {
    guard let axis = timeline.axis else { return state.drawNothing(on: canvas) }
    drawAxis(axis, on: canvas)
    let lanes = canvas.within(canvas.bounds.insetBy(top: TimelineView.header))
    let rows = top..<(top + lanes.rows)
    drawNames(rows, on: lanes)
    let places = timeline.places.filter { rows.contains($0.row) }
    for place in places { drawBar(place, on: lanes) }
    for row in 0..<min(lanes.rows, timeline.rowCount - top) {
      lanes.write(settings.glyphs.divider, column: axis.column(of: settings.today), row: row, style: theme[.line])
    }
    let builder = state.rowBuilder
    let names = places.map { builder.name(of: state.browsing.outline.nodes[$0.node].subject) }
    let mark = settings.glyphs.truncation
    let shown = NameList(
      zip(names, places).map { ($0.name, $1.label.count) }, metrics: settings.metrics, mark: mark)
    for (number, place) in places.enumerated() {
      draw(place, names[number].showing(shown[number], mark: mark), builder, on: lanes)
    }
  }

  private func drawAxis(_ axis: TimelineAxis, on canvas: Canvas) {
    for tick in axis.ticks(width: timeline.widths.year) {
      let year = settings.plain(state.strings.group(.year(tick.year), in: state.report))
      canvas.write(year, column: tick.column, row: 0, style: theme[.quiet])
    }
    let text = settings.plain(state.today)
    let width = canvas.metrics.columns(of: text)
    let column = axis.column(of: settings.today)
    canvas.write(settings.glyphs.divider, column: column, row: 1, style: theme[.heading])
    let right = column + 2
    canvas.write(
      text, column: right + width <= canvas.columns ? right : column - 1 - width, row: 1, style: theme[.heading])
  }

  /// Each at the first row of its lane that shows.
  private func drawNames(_ rows: Range<Int>, on canvas: Canvas) {
    for band in timeline.bands {
      let shown = band.rows.clamped(to: rows)
      guard !shown.isEmpty else { continue }
      let name = settings.plain(state.report.name(of: band.lane, in: state.strings))
      canvas.write(
        name, column: 1, row: shown.lowerBound - top, style: theme[.heading], limit: timeline.widths.names - 1)
    }
  }

  private func drawBar(_ place: TimelineLayout.Place, on canvas: Canvas) {
    let bar = String(settings.glyphs.rule, times: place.bar.count)
    canvas.write(bar, column: place.bar.lowerBound, row: place.row - top, style: theme[.quiet])
  }

  private func draw(_ place: TimelineLayout.Place, _ name: StyledText, _ builder: DocumentBuilder, on canvas: Canvas) {
    let subject = state.browsing.outline.nodes[place.node].subject
    guard case .thing(let reference) = subject else { return }
    let row = place.row - top
    var name = name
    let isSelected = place.node == state.browsing.selected
    if isSelected { name.style = theme[.strong] }
    if state.isMarked(subject) {
      name = StyledText(joining: [StyledText(settings.glyphs.marked + " "), name], name.style)
    }
    drawLabel(name, place, on: canvas)
    if let sign = builder.sign(of: reference) {
      canvas.write(sign.text, column: place.mark, row: row, style: sign.style)
    }
    guard isSelected else { return }
    let area = Rect(column: place.columns.lowerBound - 2, row: row, columns: place.columns.count + 2, rows: 1)
    canvas.showSelected(area, isFocused: state.browser.focus == .outline, settings: settings)
  }

  /// With a blank on both sides, which parts it from a bar that it stands on.
  private func drawLabel(_ name: StyledText, _ place: TimelineLayout.Place, on canvas: Canvas) {
    let name = name.shown(in: place.label.count, settings: settings)
    let width = canvas.metrics.columns(of: name.text)
    guard width > 0 else { return }
    // Left of its mark it ends beside it, however short it has become.
    let start = place.label.lowerBound > place.mark ? place.label.lowerBound : place.label.upperBound - width
    canvas.write(
      Line([StyledText(" "), name, StyledText(" ")], marked: theme[.match]), column: start - 1, row: place.row - top)
  }
}
