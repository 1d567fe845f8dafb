import TextUI

/// What is in the heading that is selected in the tree.
struct ListView {
  let state: State

  func draw(on canvas: Canvas) {
    let browsing = state.browsing
    let rows = browsing.listed
    let builder = state.rowBuilder
    var views: [(view: RowView, row: Int)] = []
    for row in 0..<canvas.rows {
      guard let node = rows[safe: browsing.listTop.top + row] else { break }
      let item = browsing.outline.nodes[node]
      let isSelected = node == browsing.selected && browsing.selected != browsing.section
      let view = RowView(
        name: builder.name(of: item.subject), note: note(node, builder),
        sign: sign(item, builder),
        isMarked: state.isMarked(item.subject), isSelected: isSelected,
        isFocused: isSelected && state.browser.focus == .list)
      views.append((view, row))
    }
    RowView.draw(views, on: canvas, settings: state.settings)
  }

  private func sign(_ node: Outline.Node, _ builder: DocumentBuilder) -> StyledText? {
    guard node.children.isEmpty else { return builder.quiet(state.settings.glyphs.collapsed) }
    guard case .thing(let reference) = node.subject else { return nil }
    return builder.sign(of: reference)
  }

  private func note(_ node: Int, _ builder: DocumentBuilder) -> [StyledText] {
    let browsing = state.browsing
    guard !browsing.outline.isBranch(node) else { return [builder.quiet("\(browsing.leaves(of: node))")] }
    guard case .thing(let reference) = browsing.outline.nodes[node].subject else { return [] }
    return builder.datedNote(of: reference)
  }
}
