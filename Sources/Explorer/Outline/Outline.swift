package import Dataset

/// What a view shows as a tree: headings with things under them. The same thing may stand in several places.
///
/// A tree of a large report has a million nodes, so that its parts are tables of 32 bits; `Node` is made when somebody looks.
package struct Outline: Sendable {
  /// What a node stands for.
  package enum Subject: Hashable, Sendable {
    case report
    case thing(Reference)
    /// A heading of the view's own.
    case group(Group)
  }

  /// By node: what it stands for, what it is below (`none` for roots), and how many things without children are below it.
  var subjects: [UInt32] = []
  var parents: [UInt32] = []
  var leafCounts: [UInt32] = []
  /// The nodes by what they are below, the children of a node next to each other; the roots at the end.
  private var family: [UInt32] = []
  /// By node: where its children begin in `family`; they end where those of the next begin.
  private var firstChildren: [UInt32] = []
  private var subjectTable = SubjectTable()

  static let none = UInt32.max

  package var isEmpty: Bool { subjects.isEmpty }

  /// In the order of reading: a node comes before its children, and they before its next sibling.
  package var nodes: Nodes { Nodes(outline: self) }
  package var roots: Children { Children(family, from: firstChildren.last) }

  /// Makes room for so many nodes.
  mutating func reserveCapacity(_ count: Int) {
    subjects.reserveCapacity(count)
    parents.reserveCapacity(count)
  }

  /// Adds a node below `parent`; its children must be added before anything else is.
  @discardableResult
  mutating func add(_ subject: Subject, under parent: Int? = nil) -> Int {
    let index = subjects.count
    subjects.append(subjectTable.add(subject, at: index))
    parents.append(parent.map { UInt32(truncatingIfNeeded: $0) } ?? Self.none)
    return index
  }

  /// Finds children and counts leaves; called once, when all is added.
  mutating func finish() {
    groupByParents()
    leafCounts = [UInt32](repeating: 0, count: subjects.count)
    for index in subjects.indices.reversed() where parents[index] != Self.none {
      let isLeaf = firstChildren[index] == firstChildren[index + 1]
      leafCounts[Int(parents[index])] += isLeaf ? 1 : leafCounts[index]
    }
  }

  private mutating func groupByParents() {
    let count = subjects.count
    // The number of children first, then where they begin, then, as they are put there, where the next one goes.
    var next = [UInt32](repeating: 0, count: count + 1)
    for parent in parents { next[parent == Self.none ? count : Int(parent)] += 1 }
    var start: UInt32 = 0
    for index in next.indices {
      let children = next[index]
      next[index] = start
      start += children
    }
    firstChildren = next
    family = [UInt32](repeating: 0, count: count)
    for (index, parent) in parents.enumerated() {
      let parent = parent == Self.none ? count : Int(parent)
      family[Int(next[parent])] = UInt32(truncatingIfNeeded: index)
      next[parent] += 1
    }
  }

  func subject(of node: Int) -> Subject { subjectTable.subject(subjects[node]) }

  func children(of node: Int) -> Children {
    Children(family, from: firstChildren[node], to: firstChildren[node + 1])
  }

  /// The first node that stands for a subject.
  package func node(for subject: Subject) -> Int? { subjectTable.node(for: subject) }

  /// False, as for every other question, of a node that isn't there: a view can be empty.
  package func isBranch(_ node: Int) -> Bool {
    subjects.indices.contains(node) && firstChildren[node] != firstChildren[node + 1]
  }

  /// The nodes from the top down to `node`, it included.
  package func path(to node: Int) -> [Int] {
    guard subjects.indices.contains(node) else { return [] }
    var path = [node]
    while let last = path.last, let parent = parent(of: last) { path.append(parent) }
    return path.reversed()
  }

  func parent(of node: Int) -> Int? {
    guard subjects.indices.contains(node), parents[node] != Self.none else { return nil }
    return Int(parents[node])
  }

  func siblings(of node: Int) -> Children {
    parent(of: node).map { children(of: $0) } ?? roots
  }

  /// The nodes that show when just `expanded` ones show their children, in order; branches alone if asked for.
  func visible(expanded: Set<Int>, branchesOnly: Bool) -> [Int] {
    var rows: [Int] = []
    var pending = Array(roots.reversed())
    while let node = pending.popLast() {
      let isBranch = isBranch(node)
      if branchesOnly, !isBranch, parents[node] != Self.none { continue }
      rows.append(node)
      if isBranch, expanded.contains(node) { pending.append(contentsOf: children(of: node).reversed()) }
    }
    return rows
  }
}
