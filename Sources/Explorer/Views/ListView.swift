import TextUI

/// What is in the heading that is selected in the tree.
struct ListView {
  let state: State

  func draw(on canvas: Canvas) {
    let browsing = state.browsing
    let rows = browsing.listRows(focus: state.focus)
    let builder = DocumentBuilder(report: state.report, settings: state.settings)
    for row in 0..<canvas.rows {
      guard let node = rows[safe: browsing.listTop.top + row] else { break }
      let item = browsing.outline.nodes[node]
      let isSelected = node == browsing.selected && state.focus != .outline
      RowView(
        name: state.name(of: item.subject), note: note(item, builder),
        fold: browsing.outline.isBranch(node) ? state.settings.glyphs.collapsed : "",
        isSelected: isSelected, isFocused: isSelected && state.focus == .list
      ).draw(on: canvas, row: row, settings: state.settings)
    }
  }

  private func note(_ node: Outline.Node, _ builder: DocumentBuilder) -> [Span] {
    guard node.children.isEmpty else { return [Span("\(node.leaves)", state.settings.theme[.quiet])] }
    guard case .thing(let reference) = node.subject else { return [] }
    return builder.figureNote(reference)
  }
}
