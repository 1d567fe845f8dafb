/// The tree as far as the filter lets it show.
extension Browsing {
  /// Whether a node is there and not filtered out.
  func shows(_ node: Int) -> Bool {
    guard let filter else { return outline.nodes.indices.contains(node) }
    return filter.shows(node)
  }

  /// Those that show.
  func children(of node: Int) -> [Int] {
    guard outline.nodes.indices.contains(node) else { return [] }
    return shown(outline.nodes[node].children)
  }

  func siblings(of node: Int) -> [Int] {
    shown(outline.siblings(of: node))
  }

  func shown(_ nodes: some Collection<Int>) -> [Int] {
    guard let filter else { return Array(nodes) }
    return nodes.filter(filter.shows)
  }

  /// How much shows under a heading: what has nothing under it, or what matches.
  func leaves(of node: Int) -> Int {
    filter?.matches(below: node) ?? outline.nodes[node].leaves
  }
}
