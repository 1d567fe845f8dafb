import TextUI

/// The mouse in the explorer.
extension State {
  mutating func browse(_ mouse: Event.Mouse) {
    guard let layout else { return }
    if let rows = mouse.wheelRows {
      wheel(by: rows, at: mouse.position, layout)
    } else if layout.header.contains(mouse.position) {
      if let view = HeaderView(state: self).view(at: mouse.position.column, columns: layout.header.columns) {
        show(view)
      }
    } else if let pane = layout.outline, pane.contains(mouse.position) {
      let place = Position(column: mouse.position.column - pane.column, row: mouse.position.row - pane.row)
      click(mouse, layout.pane.node(at: place, in: self, layout), in: .outline)
    } else if let pane = layout.list, pane.contains(mouse.position) {
      click(mouse, browsing.listed[safe: browsing.listTop.top + mouse.position.row - pane.row], in: .list)
    } else if let pane = layout.detail, pane.contains(mouse.position) {
      clickDetail(column: mouse.position.column - pane.column, row: browsing.detailTop + mouse.position.row - pane.row)
    }
  }

  /// The wheel moves what is under the pointer, whichever pane has the focus.
  private mutating func wheel(by rows: Int, at position: Position, _ layout: Layout) {
    if let pane = layout.detail, pane.contains(position) {
      browsing.detailTop = max(0, min(browser.page.rows.count - pane.rows, browsing.detailTop + rows))
      return
    }
    if layout.outline?.contains(position) == true, browser.focus != .outline { focus(on: .outline) }
    if layout.list?.contains(position) == true, browser.focus != .list { focus(on: .list) }
    if browser.focus != .detail { move(by: rows.signum()) }
  }

  /// A click selects a row; a click on the selected one, or a second click, opens it.
  private mutating func click(_ mouse: Event.Mouse, _ node: Int?, in pane: Pane) {
    guard let node else { return }
    let wasSelected = node == browsing.selected && browser.focus == pane
    browser.focus = pane
    browsing.select(node)
    if wasSelected || mouse.action == .doubleClick { open() }
  }

  private mutating func clickDetail(column: Int, row: Int) {
    browser.focus = .detail
    guard let link = browser.page.links.lastIndex(where: { $0.row == row && $0.column <= column }) else { return }
    browsing.link = link
    follow()
  }
}
