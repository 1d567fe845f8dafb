/// What the tree pane shows row by row: nodes, and in a timeline a rule where today is.
struct TreeRows {
  let nodes: [Int]
  /// The row of the rule, which stands before what begins or is due on that day.
  var today: Int?

  var count: Int { nodes.count + (today == nil ? 0 : 1) }

  /// nil for the rule and outside.
  func node(at row: Int) -> Int? {
    guard let today, row >= today else { return nodes[safe: row] }
    return row == today ? nil : nodes[safe: row - 1]
  }

  func row(of node: Int) -> Int? {
    guard let index = nodes.firstIndex(of: node) else { return nil }
    guard let today, index >= today else { return index }
    return index + 1
  }
}
