import TextUI

extension State {
  /// Rows of the pane with the focus, less one so that a page keeps a row of the page before.
  var pageRows: Int {
    guard let layout else { return 1 }
    let pane = [Pane.outline: layout.outline, .list: layout.list, .detail: layout.detail][focus] ?? nil
    return max(1, (pane?.rows ?? 2) - 1)
  }

  /// The rows that Up and Down walk in the pane with the focus.
  var walkedRows: [Int] {
    guard layout?.list != nil else { return browsing.rows }
    return focus == .list ? browsing.listRows(focus: .list) : browsing.branches
  }

  mutating func move(by count: Int) {
    guard focus != .detail else { return moveInDetail(by: count) }
    let rows = walkedRows
    guard !rows.isEmpty else { return }
    let at = rows.firstIndex(of: browsing.selected) ?? 0
    browsing.select(rows[min(max(0, at + count), rows.count - 1)])
  }

  /// Right: opens a closed heading, else goes to what is in it, else into the detail.
  mutating func moveIn() {
    guard focus != .detail else { return follow() }
    let node = browsing.selected
    guard browsing.outline.nodes.indices.contains(node) else { return }
    guard let child = browsing.outline.nodes[node].children.first else { return focus = .detail }
    // Where the list shows the contents beside the tree, opening is not needed to see them.
    if !browsing.expanded.contains(node), layout?.list == nil {
      browsing.expand(node)
    } else {
      if layout?.list != nil, focus == .list || !browsing.outline.isBranch(child) { focus = .list }
      browsing.select(child)
    }
  }

  /// Left: closes an open heading of the tree, else goes to the heading above; from the detail back to where one was.
  mutating func moveOut() {
    guard focus != .detail else { return focus = .outline }
    let node = browsing.selected
    guard browsing.outline.nodes.indices.contains(node) else { return }
    if focus == .outline, browsing.outline.isBranch(node), browsing.expanded.contains(node) {
      browsing.collapse(node)
    } else if let parent = browsing.outline.nodes[node].parent {
      browsing.select(parent)
      focus = .outline
    }
  }

  /// Enter: opens a heading and steps into it; opens an item's detail; follows the link that is selected there.
  mutating func open() {
    guard focus != .detail else { return follow() }
    let node = browsing.selected
    guard browsing.outline.nodes.indices.contains(node) else { return }
    if browsing.outline.isBranch(node), browsing.expanded.contains(node), layout?.list == nil, focus == .outline {
      browsing.collapse(node)
    } else {
      moveIn()
    }
  }

  /// Esc: back by a pane.
  mutating func leave() {
    switch focus {
    case .detail: focus = .outline
    case .list:
      if let parent = browsing.outline.nodes[browsing.selected].parent { browsing.select(parent) }
      focus = .outline
    case .outline: message = Message(text: strings.nothingToLeave)
    }
  }

  mutating func cycleFocus(by step: Int) {
    guard let layout else { return }
    let panes: [Pane] = layout.list == nil ? [.outline, .detail] : [.outline, .list, .detail]
    let at = panes.firstIndex(of: focus) ?? 0
    focus(on: panes[(at + step + panes.count) % panes.count])
  }

  /// Gives a pane the focus and selects something that it shows.
  mutating func focus(on pane: Pane) {
    let browsing = browsing
    let isLeaf = !browsing.outline.isBranch(browsing.selected)
    if pane == .list, focus == .outline, let first = browsing.listRows(focus: .outline).first {
      self.browsing.select(first)
    }
    // Beside a list the tree has no row for an item: the heading above it is selected instead.
    if pane == .outline, layout?.list != nil, focus == .list || isLeaf,
      let parent = browsing.outline.nodes[browsing.selected].parent
    {
      self.browsing.select(parent)
    }
    focus = pane
  }
}
