import TextUI

extension State {
  mutating func handle(_ mouse: Event.Mouse) -> [Effect] {
    switch mode {
    case .browsing:
      if let following, !following.isAway { return takeWhileFollowing(mouse, following) }
      if let presenting { return turn(mouse, in: presenting) }
      guard charting == nil else {
        let rows = wheelRows(mouse) ?? 0
        charting?.move(by: rows.signum())
        break
      }
      browse(mouse)
    case .helping(let top):
      if mouse.action == .click { mode = .browsing }
      if let rows = wheelRows(mouse) { mode = .helping(top: top + rows) }
    case .failed(let findings, let top):
      if let rows = wheelRows(mouse) { mode = .failed(findings: findings, top: top + rows) }
    case .jumping(var jump):
      if let rows = wheelRows(mouse) {
        jump.move(by: rows.signum())
        mode = .jumping(jump)
      }
    case .filtering(let filtering):
      if wheelRows(mouse) == nil { _ = keep(filtering) }
      browse(mouse)
    case .commanding(var palette):
      if let rows = wheelRows(mouse) {
        palette.move(by: rows.signum())
        mode = .commanding(palette)
      }
    case .choosingSlide(var chooser):
      if let rows = wheelRows(mouse) {
        chooser.move(by: rows.signum())
        mode = .choosingSlide(chooser)
      }
    case .copying(let menu): return take(mouse, in: menu)
    case .searching(let searching): return take(mouse, in: searching)
    case .listingMarks(let list): return take(mouse, in: list)
    case .writingMarks, .loading: break
    }
    return []
  }

  /// The wheel goes from slide to slide. A click is how a window is chosen, which a room must not notice.
  mutating func turn(_ mouse: Event.Mouse, in presentation: Presentation) -> [Effect] {
    guard let rows = wheelRows(mouse) else { return [] }
    return take(rows < 0 ? .left : .right, in: presentation)
  }

  /// How far a turn of the wheel scrolls; nil for anything else.
  func wheelRows(_ mouse: Event.Mouse) -> Int? {
    switch mouse.action {
    case .wheelUp: -3
    case .wheelDown: 3
    case .click, .doubleClick: nil
    }
  }

  private mutating func browse(_ mouse: Event.Mouse) {
    guard let layout else { return }
    if let rows = wheelRows(mouse) {
      wheel(by: rows, at: mouse.position, layout)
    } else if layout.header.contains(mouse.position) {
      if let view = HeaderView(state: self).view(at: mouse.position.column, columns: layout.header.columns) {
        show(view)
      }
    } else if let pane = layout.outline, pane.contains(mouse.position) {
      let place = Position(column: mouse.position.column - pane.column, row: mouse.position.row - pane.row)
      let node =
        layout.hasLanes
        ? TimelineView(state: self).node(at: place)
        : treeRows.node(at: browsing.outlineTop.top + place.row / rowsPerNode(layout))
      click(mouse, node, in: .outline)
    } else if let pane = layout.list, pane.contains(mouse.position) {
      click(mouse, browsing.listed[safe: browsing.listTop.top + mouse.position.row - pane.row], in: .list)
    } else if let pane = layout.detail, pane.contains(mouse.position) {
      clickDetail(column: mouse.position.column - pane.column, row: browsing.detailTop + mouse.position.row - pane.row)
    }
  }

  /// The wheel moves what is under the pointer, whichever pane has the focus.
  private mutating func wheel(by rows: Int, at position: Position, _ layout: Layout) {
    if let pane = layout.detail, pane.contains(position) {
      browsing.detailTop = max(0, min(page.rows.count - pane.rows, browsing.detailTop + rows))
      return
    }
    if layout.outline?.contains(position) == true, focus != .outline { focus(on: .outline) }
    if layout.list?.contains(position) == true, focus != .list { focus(on: .list) }
    if focus != .detail { move(by: rows.signum()) }
  }

  /// A click selects a row; a click on the selected one, or a second click, opens it.
  private mutating func click(_ mouse: Event.Mouse, _ node: Int?, in pane: Pane) {
    guard let node else { return }
    let wasSelected = node == browsing.selected && focus == pane
    focus = pane
    browsing.select(node)
    if wasSelected || mouse.action == .doubleClick { open() }
  }

  private mutating func clickDetail(column: Int, row: Int) {
    focus = .detail
    guard let link = page.links.lastIndex(where: { $0.row == row && $0.column <= column }) else { return }
    browsing.link = link
    follow()
  }
}
