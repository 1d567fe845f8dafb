import TextUI

extension State {
  /// Rows of the pane with the focus, less one so that a page keeps a row of the page before.
  var pageRows: Int {
    guard let layout else { return 1 }
    let rows =
      switch browser.focus {
      case .outline: layout.pane.nodesPerPage(in: self, layout)
      case .list: layout.list?.rows
      case .detail: layout.detail?.rows
      }
    return max(1, (rows ?? 2) - 1)
  }

  /// The rows that Up and Down walk in the pane with the focus.
  var walkedRows: [Int] {
    (layout?.pane ?? TreePane()).walked(in: self)
  }

  /// Whether a heading of the tree has rows to show or hide: beside a list, only headings count.
  func folds(_ node: Int) -> Bool {
    let children = browsing.children(of: node)
    guard !children.isEmpty else { return false }
    return layout?.list == nil || children.contains(where: browsing.outline.isBranch)
  }

  mutating func move(by count: Int) {
    guard browser.focus != .detail else { return moveInDetail(by: count) }
    let rows = walkedRows
    guard !rows.isEmpty else { return }
    let at = rows.firstIndex(of: browsing.selected) ?? 0
    browsing.select(rows[min(max(0, at + count), rows.count - 1)])
  }

  /// Right: opens a closed heading, else goes to what is in it, else into the detail.
  mutating func moveIn() {
    guard browser.focus != .detail else {
      if !moveInCards(rows: 0, columns: 1), browser.page.marksLinks { follow() }
      return
    }
    let node = browsing.selected
    guard browsing.shows(node) || browsing.outline.isEmpty else { return }
    guard layout?.pane.hasHeadings != false, let child = browsing.children(of: node).first else {
      return browser.focus = .detail
    }
    if browser.focus == .outline, folds(node), !browsing.expanded.contains(node) { return browsing.expand(node) }
    if layout?.list != nil, browser.focus == .list || !browsing.outline.isBranch(child) { browser.focus = .list }
    browsing.select(child)
  }

  /// Left: closes an open heading of the tree, else goes to the heading above; from the detail back to where one was.
  mutating func moveOut() {
    guard browser.focus != .detail else {
      if !moveInCards(rows: 0, columns: -1) { leaveDetail() }
      return
    }
    let node = browsing.selected
    if browser.focus == .outline, folds(node), browsing.expanded.contains(node) {
      browsing.collapse(node)
    } else if layout?.pane.hasHeadings != false, let parent = browsing.outline.parent(of: node), browsing.shows(parent)
    {
      browsing.select(parent)
      browser.focus = .outline
    }
  }

  /// Enter: opens a heading or closes it again; opens an item's detail; follows the link that is selected there, or the
  /// only one of a milestone.
  mutating func open() {
    if browser.focus == .detail { return follow() }
    if browser.focus != .detail, let item = followedItem { return followItem(item) }
    let node = browsing.selected
    if browser.focus != .detail, let index = subject?.indicator {
      openChart(index)
    } else if browser.focus == .outline, layout?.list == nil, layout?.pane.hasHeadings != false, folds(node),
      browsing.expanded.contains(node)
    {
      browsing.collapse(node)
    } else {
      moveIn()
    }
  }

  /// Esc: back by a pane; from the last, out of a filter or else a search that is on; back to a milestone that was followed.
  mutating func leave() {
    switch browser.focus {
    case .detail: leaveDetail()
    case .list where browsing.filter != nil, .outline where browsing.filter != nil: browsing.dropFilter()
    case .list where search.active != nil, .outline where search.active != nil: endSearch()
    case .list where browser.followed == browser.history, .outline where browser.followed == browser.history: goBack()
    case .list: focus(on: .outline)
    case .outline: message = Message(text: strings.nothingToLeave(quit: keymaps.explorer.name(of: .quit)))
    }
  }

  mutating func leaveDetail() {
    browser.focus = layout?.list != nil && browsing.selected != browsing.section ? .list : .outline
  }

  mutating func cycleFocus(by step: Int) {
    guard let panes = layout.map({ $0.list == nil ? [Pane.outline, .detail] : [.outline, .list, .detail] }) else {
      return
    }
    let at = panes.firstIndex(of: browser.focus) ?? 0
    focus(on: panes[(at + step + panes.count) % panes.count])
  }

  /// Gives a pane the focus and selects something that it shows.
  mutating func focus(on pane: Pane) {
    if pane == .list, browsing.selected == browsing.section, let first = browsing.listed.first {
      browsing.select(first)
    }
    if pane == .outline, layout?.list != nil, let section = browsing.section, browsing.shows(section) {
      browsing.select(section)
    }
    browser.focus = pane
  }
}
