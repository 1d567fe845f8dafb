import TextUI
import Typesetting

/// The tree of the open view: all of it, or its headings alone where a list pane shows what is in them.
struct OutlineView {
  let state: State
  let layout: Layout

  func draw(on canvas: Canvas) {
    let browsing = state.browsing
    let outline = browsing.outline
    let hasList = layout.list != nil
    let rows = state.treeRows
    let selected = hasList ? browsing.section ?? browsing.selected : browsing.selected
    let builder = state.rowBuilder
    if rows.nodes.isEmpty { state.drawNothing(on: canvas) }
    let dates = dates(rows, columns: canvas.columns, builder)
    var views: [(view: RowView, row: Int)] = []
    for row in 0..<canvas.rows {
      let place = browsing.outlineTop.top + row
      if place == rows.today { drawToday(on: canvas, row: row) }
      guard let node = rows.node(at: place) else { continue }
      let item = outline.nodes[node]
      let isBranch = outline.isBranch(node)
      let view = RowView(
        name: builder.name(of: item.subject),
        note: dates[node] == nil ? note(node, isBranch: isBranch, builder) : [],
        remark: remark(item.subject, builder),
        // The name of what is deep must have room too.
        indent: min(item.depth * 2, canvas.columns / 2),
        lead: dates[node],
        leadColumns: dates.values.reduce(0) { max($0, canvas.metrics.columns(of: $1.text)) },
        sign: sign(node, isBranch: isBranch, builder),
        isMarked: state.isMarked(item.subject),
        isSelected: node == selected,
        isFocused: node == selected && state.browser.focus == .outline)
      views.append((view, row))
    }
    RowView.draw(views, on: canvas, settings: state.settings)
  }

  /// Of the rows that show, where they are in the order of time and names have room beside the dates.
  private func dates(_ rows: TreeRows, columns: Int, _ builder: DocumentBuilder) -> [Int: StyledText] {
    guard state.browser.view.definition.isChronological, columns >= OutlineView.fewestForDates else { return [:] }
    let nodes = rows.nodes.dropFirst(max(0, state.browsing.outlineTop.top - 1)).prefix(state.size.rows)
    return Dictionary(
      nodes.compactMap { node in
        guard let milestone = state.milestone(of: node) else { return nil }
        return (node, builder.date(of: milestone, columns: columns / 3))
      }
    ) { first, _ in first }
  }

  private static let fewestForDates = 36

  private func drawToday(on canvas: Canvas, row: Int) {
    let settings = state.settings
    let rule = settings.glyphs.rule
    let text = rule + rule + " " + settings.plain(state.today) + " "
    let rest = canvas.columns - 3 - canvas.metrics.columns(of: text)
    let line = text + String(rule, times: rest)
    canvas.write(line, column: 2, row: row, style: settings.theme[.quiet])
  }

  private func remark(_ subject: Outline.Subject, _ builder: DocumentBuilder) -> StyledText? {
    guard case .thing(let reference) = subject else { return nil }
    return builder.remark(on: reference)
  }

  /// Beside a list, a heading with no headings below has nothing to open, but keeps its place in the column.
  private func sign(_ node: Int, isBranch: Bool, _ builder: DocumentBuilder) -> StyledText? {
    let glyphs = state.settings.glyphs
    guard isBranch else {
      guard case .thing(let reference) = state.browsing.outline.nodes[node].subject else { return nil }
      return builder.sign(of: reference)
    }
    guard state.folds(node) else { return nil }
    return builder.quiet(state.browsing.expanded.contains(node) ? glyphs.expanded : glyphs.collapsed)
  }

  /// How much is under a heading; the figure or date of what is under none.
  private func note(_ node: Int, isBranch: Bool, _ builder: DocumentBuilder) -> [StyledText] {
    let subject = state.browsing.outline.nodes[node].subject
    return switch subject {
    case _ where isBranch: subject == .report ? [] : [builder.quiet("\(state.browsing.leaves(of: node))")]
    case .thing(let reference): builder.datedNote(of: reference)
    case .report, .group: []
    }
  }
}
