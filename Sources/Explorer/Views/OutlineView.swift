import TextUI

/// The tree of the open view: all of it, or its headings alone where a list pane shows what is in them.
struct OutlineView {
  let state: State
  let layout: Layout

  func draw(on canvas: Canvas) {
    let browsing = state.browsing
    let outline = browsing.outline
    let hasList = layout.list != nil
    let rows = hasList ? browsing.branches : browsing.rows
    let selected = hasList ? browsing.section ?? browsing.selected : browsing.selected
    let builder = state.rowBuilder
    if browsing.filter != nil, rows.isEmpty {
      let settings = state.settings
      canvas.write(settings.plain(state.strings.noMatch), column: 2, row: 0, style: settings.theme[.quiet])
      canvas.placeCursor(column: 0, row: 0)
    }
    for row in 0..<canvas.rows {
      guard let node = rows[safe: browsing.outlineTop.top + row] else { break }
      let item = outline.nodes[node]
      let isBranch = outline.isBranch(node)
      RowView(
        name: builder.name(of: item.subject),
        note: note(node, isBranch: isBranch, builder),
        indent: item.depth * 2,
        sign: sign(node, isBranch: isBranch, builder),
        isSelected: node == selected,
        isFocused: node == selected && state.focus == .outline
      ).draw(on: canvas, row: row, settings: state.settings)
    }
  }

  /// Beside a list, a heading with no headings below has nothing to open, but keeps its place in the column.
  private func sign(_ node: Int, isBranch: Bool, _ builder: DocumentBuilder) -> Piece? {
    let glyphs = state.settings.glyphs
    guard isBranch else {
      guard case .thing(let reference) = state.browsing.outline.nodes[node].subject else { return nil }
      return builder.sign(of: reference)
    }
    guard state.folds(node) else { return nil }
    return builder.quiet(state.browsing.expanded.contains(node) ? glyphs.expanded : glyphs.collapsed)
  }

  /// How much is under a heading; the figure or date of what is under none.
  private func note(_ node: Int, isBranch: Bool, _ builder: DocumentBuilder) -> [Piece] {
    let subject = state.browsing.outline.nodes[node].subject
    return switch subject {
    case _ where isBranch: subject == .report ? [] : [builder.quiet("\(state.browsing.leaves(of: node))")]
    case .thing(let reference): builder.figure(of: reference).map { [$0] } ?? []
    case .report, .group: []
    }
  }
}
