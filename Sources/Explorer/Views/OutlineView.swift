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
    let selected = hasList && state.focus != .outline ? browsing.listParent(focus: state.focus) : browsing.selected
    let glyphs = state.settings.glyphs
    for row in 0..<canvas.rows {
      guard let node = rows[safe: browsing.outlineTop.top + row] else { break }
      let item = outline.nodes[node]
      let isBranch = outline.isBranch(node)
      // Beside a list, a heading with no headings below has nothing to open in the tree.
      let opens = isBranch && (!hasList || item.children.contains(where: outline.isBranch))
      RowView(
        name: state.name(of: item.subject),
        note: note(item, isBranch: isBranch),
        indent: item.depth * 2,
        fold: opens ? (browsing.expanded.contains(node) ? glyphs.expanded : glyphs.collapsed) : isBranch ? " " : "",
        isSelected: node == selected,
        isFocused: node == selected && state.focus == .outline
      ).draw(on: canvas, row: row, settings: state.settings)
    }
  }

  /// How much is under a heading; the figure or date of what is under none.
  private func note(_ node: Outline.Node, isBranch: Bool) -> [Span] {
    switch node.subject {
    case _ where isBranch: node.subject == .report ? [] : [Span("\(node.leaves)", state.settings.theme[.quiet])]
    case .thing(let reference):
      DocumentBuilder(report: state.report, settings: state.settings).figureNote(reference)
    case .report, .group: []
    }
  }
}
