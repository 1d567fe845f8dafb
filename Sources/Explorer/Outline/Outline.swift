package import Dataset

/// What a view shows as a tree: headings with things under them. The same thing may stand in several places.
package struct Outline: Sendable {
  /// What a node stands for.
  package enum Subject: Hashable, Sendable {
    case report
    case thing(Reference)
    /// A heading of the view's own.
    case group(Group)
  }

  package struct Node: Sendable {
    package var subject: Subject
    package var parent: Int?
    package var children: [Int]
    /// 0 for the nodes at the top.
    package var depth: Int
    /// How many things without children are below it.
    package var leaves: Int
  }

  /// In the order of reading: a node comes before its children, and they before its next sibling.
  package private(set) var nodes: [Node] = []
  package private(set) var roots: [Int] = []
  private var first: [Subject: Int] = [:]

  package var isEmpty: Bool { nodes.isEmpty }

  /// Adds a node below `parent`; its children must be added before anything else is.
  @discardableResult
  mutating func add(_ subject: Subject, under parent: Int? = nil) -> Int {
    let index = nodes.count
    let depth = parent.map { nodes[$0].depth + 1 } ?? 0
    nodes.append(Node(subject: subject, parent: parent, children: [], depth: depth, leaves: 0))
    if let parent {
      nodes[parent].children.append(index)
    } else {
      roots.append(index)
    }
    if first[subject] == nil { first[subject] = index }
    return index
  }

  /// Counts leaves; called once, when all is added.
  mutating func finish() {
    for index in nodes.indices.reversed() {
      guard let parent = nodes[index].parent else { continue }
      nodes[parent].leaves += nodes[index].children.isEmpty ? 1 : nodes[index].leaves
    }
  }

  /// The first node that stands for a subject.
  package func node(for subject: Subject) -> Int? {
    first[subject]
  }

  /// False, as for every other question, of a node that isn't there: a view can be empty.
  package func isBranch(_ node: Int) -> Bool {
    nodes.indices.contains(node) && !nodes[node].children.isEmpty
  }

  /// The nodes from the top down to `node`, it included.
  package func path(to node: Int) -> [Int] {
    guard nodes.indices.contains(node) else { return [] }
    var path = [node]
    while let last = path.last, let parent = nodes[last].parent { path.append(parent) }
    return path.reversed()
  }

  func parent(of node: Int) -> Int? {
    nodes.indices.contains(node) ? nodes[node].parent : nil
  }

  func siblings(of node: Int) -> [Int] {
    parent(of: node).map { nodes[$0].children } ?? roots
  }

  /// The nodes that show when just `expanded` ones show their children, in order; branches alone if asked for.
  func visible(expanded: Set<Int>, branchesOnly: Bool) -> [Int] {
    var rows: [Int] = []
    var pending = Array(roots.reversed())
    while let node = pending.popLast() {
      if branchesOnly, !isBranch(node), nodes[node].parent != nil { continue }
      rows.append(node)
      if expanded.contains(node) { pending.append(contentsOf: nodes[node].children.reversed()) }
    }
    return rows
  }
}
