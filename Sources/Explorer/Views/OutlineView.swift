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
      let count = state.settings.theme[.quiet]
      RowView(
        name: state.name(of: item.subject),
        note: isBranch && item.subject != .report ? [Span("\(item.leaves)", count)] : [],
        indent: item.depth * 2,
        fold: opens ? (browsing.expanded.contains(node) ? glyphs.expanded : glyphs.collapsed) : isBranch ? " " : "",
        isSelected: node == selected,
        isFocused: node == selected && state.focus == .outline
      ).draw(on: canvas, row: row, settings: state.settings)
    }
  }
}
