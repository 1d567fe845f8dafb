import Dataset
import TextUI
import Typesetting

/// Milestones in lanes below an axis of time, years and today as lines through all of them.
struct TimelineView {
  let state: State
  /// Whether what is selected is told in a row at the bottom, since no page shows.
  private let hasFacts: Bool

  /// Rows above the lanes, for the axis.
  private static let head = 1

  init(_ state: State, _ layout: Layout) {
    self.state = state
    hasFacts = layout.detail == nil
  }

  private var timeline: TimelineLayout { state.browser.timeline }
  private var settings: Settings { state.settings }
  private var theme: Theme { state.settings.theme }
  private var top: Int { state.browsing.outlineTop.top }
  /// Rows below the lanes: the day on which somebody reads, and the facts.
  private var foot: Int { hasFacts ? 2 : 1 }

  /// Rows of the lanes that a pane shows at once.
  func room(in pane: Rect) -> Int {
    max(1, pane.rows - TimelineView.head - foot)
  }

  /// How far rows stand apart: as far as all of them have room.
  private func pitch(_ room: Int) -> Int {
    min(2, max(1, room / max(1, timeline.rows.count)))
  }

  /// The milestone at a place of the pane.
  func node(at position: Position, in pane: Rect) -> Int? {
    guard position.row >= TimelineView.head, position.row < TimelineView.head + room(in: pane) else { return nil }
    let row = (position.row - TimelineView.head) / pitch(room(in: pane))
    return timeline.rows[safe: row + top].flatMap(timeline.entry)?.node
  }

  func draw(on canvas: Canvas) {
    guard let axis = state.timelineAxis else { return state.drawNothing(on: canvas) }
    let body = Rect(
      column: 0, row: TimelineView.head, columns: canvas.columns, rows: room(in: canvas.bounds))
    let lanes = canvas.within(body)
    let pitch = pitch(lanes.rows)
    let shown = (0..<lanes.rows / pitch).compactMap { row in timeline.rows[safe: top + row].map { (row * pitch, $0) } }
    drawTicks(axis, on: canvas, rows: body.row..<body.row + shown.count * pitch)
    for (row, line) in shown {
      if let entry = timeline.entry(in: line) { drawBar(entry, axis, on: lanes, row: row) }
    }
    drawToday(axis, on: canvas, rows: body.row..<body.row + shown.count * pitch + 1)
    drawNames(shown, on: lanes)
    for (row, line) in shown {
      if let entry = timeline.entry(in: line) { drawSign(entry, axis, on: lanes, row: row) }
    }
    if hasFacts { drawFacts(on: canvas, row: canvas.rows - 1) }
    guard let row = shown.first(where: { timeline.entry(in: $0.1)?.node == state.browsing.selected })?.0 else { return }
    let bar = Rect(column: 0, row: row, columns: lanes.columns, rows: 1)
    lanes.showSelected(bar, isFocused: state.browser.focus == .outline, settings: settings)
  }

  /// Years, or months where few show, and lines from them through the lanes.
  private func drawTicks(_ axis: TimelineAxis, on canvas: Canvas, rows: Range<Int>) {
    let metrics = canvas.metrics
    let month = metrics.columns(of: settings.date(.month(2000, month: 12)))
    var free = 0
    for tick in axis.ticks(year: 4, month: month) {
      let name = name(of: tick.date)
      let width = metrics.columns(of: name)
      if tick.column >= free, tick.column + width <= canvas.columns {
        canvas.write(name, column: tick.column, row: 0, style: theme[.quiet])
        free = tick.column + width + 1
      }
      for row in rows { canvas.write(settings.glyphs.yearLine, column: tick.column, row: row, style: theme[.line]) }
    }
  }

  /// A year by its digits alone, which are enough on an axis.
  private func name(of date: ReportDate) -> String {
    if case .year(let year) = date { return "\(year)" }
    return settings.plain(date.short(in: state.strings.language))
  }

  /// Through all rows, its date below; where the axis doesn't reach to it, only which way it is.
  private func drawToday(_ axis: TimelineAxis, on canvas: Canvas, rows: Range<Int>) {
    let column = axis.column(of: settings.today)
    let isShown = axis.columns.contains(column)
    for row in isShown ? rows.dropLast() : rows.prefix(0) {
      canvas.write(settings.glyphs.todayLine, column: column, row: row, style: theme[.selection])
    }
    var text = settings.plain(state.today)
    if column < axis.columns.lowerBound { text = settings.glyphs.arrowTail + " " + text }
    if column >= axis.columns.upperBound { text += " " + settings.glyphs.arrowHead }
    let width = canvas.metrics.columns(of: text)
    let at = max(1, min(column - width / 2, canvas.columns - width))
    guard let row = rows.last, row < canvas.rows else { return }
    canvas.write(text, column: at, row: row, style: theme[.heading])
    drawLegend(on: canvas, row: row, columns: at - 2)
  }

  /// What the signs say, as far as there are such and as there is room.
  private func drawLegend(on canvas: Canvas, row: Int, columns: Int) {
    var at = 1
    for status in timeline.statuses {
      let text = settings.plain(state.strings.status(status))
      let width = canvas.metrics.columns(of: settings.glyphs.sign(status)) + 1 + canvas.metrics.columns(of: text)
      guard at + width <= columns else { return }
      at = canvas.write(settings.glyphs.sign(status), column: at, row: row, style: style(status))
      at = canvas.write(text, column: at + 1, row: row, style: theme[.quiet]) + 2
    }
  }

  private func drawNames(_ shown: [(row: Int, line: TimelineLayout.Row)], on canvas: Canvas) {
    let builder = state.rowBuilder
    let mark = settings.glyphs.truncation
    let names = shown.map { name(of: $0.line, builder) }
    let room = timeline.columns.names.count
    let cut = NameList(names.map { ($0.name, room) }, metrics: settings.metrics, mark: mark)
    for (number, (row, line)) in shown.enumerated() {
      var name = names[number].showing(cut[number], mark: mark)
      let entry = timeline.entry(in: line)
      if entry?.node == state.browsing.selected { name.style = theme[.strong] }
      let column = timeline.columns.names.lowerBound - (entry == nil ? 1 : 0)
      canvas.write(Line([name], marked: theme[.match]), column: column, row: row, limit: room + 1)
      guard let entry, !timeline.columns.dates.isEmpty, let reference = state.reference(of: entry.node) else {
        continue
      }
      if let date = builder.figure(of: reference, isInRow: true) {
        canvas.write(
          Line([date], marked: theme[.match]), column: timeline.columns.dates.lowerBound, row: row,
          limit: timeline.columns.dates.count)
      }
    }
  }

  private func name(of line: TimelineLayout.Row, _ builder: DocumentBuilder) -> StyledText {
    switch line {
    case .lane(let lane):
      return StyledText(settings.plain(state.report.name(of: lane, in: state.strings)), theme[.heading])
    case .milestone(let index):
      let subject = state.browsing.outline.subject(of: timeline.entries[index].node)
      let name = builder.name(of: subject)
      guard state.isMarked(subject) else { return name }
      return StyledText(joining: [StyledText(settings.glyphs.marked + " "), name], name.style)
    }
  }

  /// Of a period, heavier where it is done; what of it is not on the axis is left out.
  private func drawBar(_ entry: TimelineLayout.Entry, _ axis: TimelineAxis, on canvas: Canvas, row: Int) {
    guard entry.days.lowerBound < entry.days.upperBound else { return }
    let start = max(axis.columns.lowerBound, axis.column(of: entry.days.lowerBound))
    let end = min(axis.columns.upperBound, axis.column(of: entry.days.upperBound) + 1)
    let line = entry.status == .done ? settings.glyphs.heavyLine : settings.glyphs.dashedLine
    canvas.write(String(line, times: end - start), column: start, row: row, style: theme[entry.status.role])
  }

  /// At the day that it stands at; beside the axis, which way that is.
  private func drawSign(_ entry: TimelineLayout.Entry, _ axis: TimelineAxis, on canvas: Canvas, row: Int) {
    let glyphs = settings.glyphs
    let column = axis.column(of: entry.day)
    guard axis.columns.contains(column) else {
      let isAfter = column >= axis.columns.upperBound
      return _ = canvas.write(
        isAfter ? glyphs.arrowHead : glyphs.arrowTail, column: min(column, canvas.columns - 1), row: row,
        style: theme[.quiet])
    }
    let sign = glyphs.sign(entry.status)
    // A wide one ends at its day where a period does.
    let width = canvas.metrics.columns(of: sign)
    let at = entry.day == entry.days.lowerBound ? column : column - width + 1
    canvas.write(sign, column: min(at, canvas.columns - width), row: row, style: style(entry.status))
  }

  /// What is done is full, what is or was only planned is not.
  private func style(_ status: TimelineStatus) -> Style {
    var style = theme[status.role]
    style.attributes.formUnion(status == .done ? .reverse : .bold)
    return style
  }

  /// When the selected one is or was due, what became of it, and where the report names it; its name where that is cut above.
  private func drawFacts(on canvas: Canvas, row: Int) {
    guard let milestone = state.milestone(of: state.browsing.selected) else { return }
    let builder = state.rowBuilder
    let status = milestone.standing(on: settings.today)
    let word = StyledText(settings.plain(state.strings.status(status)), theme[status.role])
    var parts = [builder.date(of: milestone, columns: .max), word]
    let title = builder.piece(milestone.title, .strong)
    if canvas.metrics.columns(of: title.text) > timeline.columns.names.count { parts.append(title) }
    if let item = milestone.items.first {
      let path = state.report.path(to: .item(item)).suffix(2)
      parts.append(builder.joined(path.map { builder.piece(state.report.shortTitle(of: $0), .quiet) }))
    }
    let pieces = Array(parts.map { [$0] }.joined(separator: [StyledText("  ")]))
    canvas.write(Line(pieces, marked: theme[.match]), column: 1, row: row, limit: canvas.columns - 2)
    canvas.band(row: row, settings)
  }
}
