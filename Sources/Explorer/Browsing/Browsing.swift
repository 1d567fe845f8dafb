import Dataset
import TextUI

/// What one view remembers: its tree, what is selected and open in it, and how far its panes are scrolled.
struct Browsing: Sendable {
  let outline: Outline
  /// A node of the outline.
  private(set) var selected: Int
  private(set) var expanded: Set<Int>
  /// The heading whose contents the list pane shows; nil where the view has none.
  private(set) var section: Int?
  /// What of the tree shows; nil for all of it.
  private(set) var filter: TreeFilter?
  /// What was expanded before the filter opened what it has found.
  private var expandedBefore: Set<Int>?
  /// The nodes of a flat tree in another order than the report's; nil for that.
  private(set) var order: [Int]?
  /// What that order is by.
  private(set) var sorting: FigureOrder?
  /// The nodes that show in the tree, and the branches among them. Kept because a tree can have a million nodes.
  private(set) var rows: [Int] = []
  private(set) var branches: [Int] = []
  /// The nodes that the list pane shows.
  private(set) var listed: [Int] = []
  var outlineTop = Viewport()
  var listTop = Viewport()
  var detailTop = 0
  /// Index of the link that Enter follows in the detail.
  var link: Int?

  init(_ view: View, of report: Report) {
    self.init(view, outline: view.definition.outline(report))
  }

  init(_ view: View, outline: Outline) {
    self.outline = outline
    selected = 0
    expanded = view.definition.expanded(outline)
    update()
  }

  private mutating func update() {
    rows = shown(order ?? outline.visible(expanded: expanded, branchesOnly: false))
    branches = shown(outline.visible(expanded: expanded, branchesOnly: true))
    updateList()
  }

  private mutating func updateList() {
    listed = section.map { children(of: $0) } ?? shown(outline.roots)
  }

  /// Selects a node and opens what it stands in. What is filtered out can only be gone to by dropping the filter.
  mutating func select(_ node: Int) {
    guard outline.nodes.indices.contains(node) else { return }
    if !shows(node) { dropFilter() }
    guard node != selected else { return }
    selected = node
    detailTop = 0
    link = nil
    reveal(node)
  }

  /// Shows only what a filter lets through, all of it open. What is selected stays so if it shows.
  mutating func narrow(to filter: TreeFilter) {
    expandedBefore = expandedBefore ?? expanded
    self.filter = filter
    expanded = filter.headings
    if !filter.shows(selected), let first = filter.first { select(first) }
    update()
  }

  /// Puts the nodes of a flat tree in an order, and remembers by what.
  mutating func sort(_ order: [Int]?, by sorting: FigureOrder?) {
    (self.order, self.sorting) = (order, sorting)
    update()
  }

  /// Shows the whole tree again, open as it was, and what is selected in it.
  mutating func dropFilter() {
    guard filter != nil else { return }
    filter = nil
    expanded = expandedBefore ?? expanded
    expandedBefore = nil
    update()
    reveal(selected)
  }

  private mutating func reveal(_ node: Int) {
    let closed = outline.path(to: node).dropLast().filter { !expanded.contains($0) }
    guard !closed.isEmpty else { return }
    expanded.formUnion(closed)
    update()
  }

  mutating func expand(_ node: Int) {
    guard outline.isBranch(node), expanded.insert(node).inserted else { return }
    update()
  }

  mutating func collapse(_ node: Int) {
    guard expanded.remove(node) != nil else { return }
    update()
  }

  /// Makes the list show what is selected in the tree, or, where the selection is in the list, leaves it as it is.
  mutating func settleSection(focus pane: Pane) {
    let before = section
    defer { if section != before { updateList() } }
    if pane == .outline {
      section = outline.isBranch(selected) ? selected : outline.parent(of: selected)
    } else if section != selected, section == nil || outline.parent(of: selected) != section {
      section = outline.parent(of: selected) ?? (outline.isBranch(selected) ? selected : nil)
    }
  }
}
