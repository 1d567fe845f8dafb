extension Outline {
  /// One node, as values.
  package struct Node: Sendable {
    private let outline: Outline
    private let index: Int

    init(_ index: Int, of outline: Outline) {
      self.outline = outline
      self.index = index
    }

    package var subject: Subject { outline.subject(of: index) }
    package var parent: Int? { outline.parent(of: index) }
    package var children: Children { outline.children(of: index) }
    /// 0 for the nodes at the top.
    package var depth: Int {
      var depth = 0
      var node = index
      while let parent = outline.parent(of: node) {
        depth += 1
        node = parent
      }
      return depth
    }
    /// How many things without children are below it.
    package var leaves: Int { Int(outline.leafCounts[index]) }
  }

  /// The nodes by their indices.
  package struct Nodes: RandomAccessCollection, Sendable {
    let outline: Outline

    package var startIndex: Int { 0 }
    package var endIndex: Int { outline.subjects.count }
    package subscript(index: Int) -> Node { Node(index, of: outline) }
  }

  /// Indices of nodes that stand next to each other below the same one.
  package struct Children: RandomAccessCollection, Sendable {
    private let family: [UInt32]
    private let start: Int
    package let endIndex: Int

    init(_ family: [UInt32], from start: UInt32?, to end: UInt32? = nil) {
      self.family = family
      self.start = Int(start ?? 0)
      endIndex = (end.map(Int.init) ?? family.count) - self.start
    }

    package var startIndex: Int { 0 }
    package subscript(index: Int) -> Int { Int(family[start + index]) }
  }
}
