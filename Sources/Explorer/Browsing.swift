import TextUI

/// What one view remembers: its tree, what is selected and open in it, and how far its panes are scrolled.
struct Browsing: Sendable {
  let outline: Outline
  /// A node of the outline.
  private(set) var selected: Int
  private(set) var expanded: Set<Int>
  /// The heading whose contents the list pane shows; nil where the view has none.
  private(set) var section: Int?
  /// The nodes that show in the tree, and the branches among them. Kept because a tree can have a million nodes.
  private(set) var rows: [Int] = []
  private(set) var branches: [Int] = []
  var outlineTop = Viewport()
  var listTop = Viewport()
  var detailTop = 0
  /// Index of the link that Enter follows in the detail.
  var link: Int?

  init(_ view: View, outline: Outline) {
    self.outline = outline
    selected = 0
    switch view {
    case .overview, .domains: expanded = Set(outline.roots)
    case .pillars: expanded = Set(outline.nodes.indices.filter { outline.nodes[$0].depth > 0 })
    case .figures, .timeline, .programmes: expanded = Set(outline.nodes.indices)
    }
    update()
  }

  private mutating func update() {
    rows = outline.visible(expanded: expanded, branchesOnly: false)
    branches = outline.visible(expanded: expanded, branchesOnly: true)
  }

  /// Selects a node and opens what it stands in.
  mutating func select(_ node: Int) {
    guard outline.nodes.indices.contains(node), node != selected else { return }
    selected = node
    detailTop = 0
    link = nil
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

  /// The nodes that the list pane shows.
  var listed: [Int] {
    Array(section.map { outline.nodes[$0].children } ?? outline.roots)
  }

  /// Makes the list show what is selected in the tree, or, where the selection is in the list, leaves it as it is.
  mutating func settleSection(focus pane: Pane) {
    if pane == .outline {
      section = outline.isBranch(selected) ? selected : outline.parent(of: selected)
    } else if section != selected, section == nil || outline.parent(of: selected) != section {
      section = outline.parent(of: selected) ?? (outline.isBranch(selected) ? selected : nil)
    }
  }
}
