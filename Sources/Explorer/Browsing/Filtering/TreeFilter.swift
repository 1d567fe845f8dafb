import Dataset
import Search

/// What of a tree shows: the nodes that a query finds, and the headings above them.
struct TreeFilter: Sendable {
  /// As typed.
  let text: String
  let query: Query
  let highlighter: Highlighter
  /// By node.
  private let isShown: [Bool]
  /// By node: how many below it match.
  private let below: [Int]
  /// How many nodes match.
  let count: Int
  /// The first of them; nil where none does.
  let first: Int?

  init(_ text: String, _ results: SearchResults, in index: SearchIndex, of outline: Outline) {
    self.text = text
    query = results.query
    highlighter = results.highlighter
    var isFound = [Bool](repeating: false, count: Int(results.ranked.max() ?? -1) + 1)
    for entry in results.ranked { isFound[Int(entry)] = true }
    let nodes = outline.nodes
    var isShown = nodes.map { node in
      guard case .thing(let reference) = node.subject, let entry = index.entry(of: reference) else { return false }
      return isFound[safe: Int(entry)] ?? false
    }
    first = isShown.firstIndex(of: true)
    count = isShown.count { $0 }
    var below = [Int](repeating: 0, count: nodes.count)
    // Children come after their parent, so each is done when its parent is asked.
    for node in nodes.indices.reversed() {
      let matching = below[node] + (isShown[node] ? 1 : 0)
      isShown[node] = matching > 0
      if let parent = nodes[node].parent { below[parent] += matching }
    }
    self.isShown = isShown
    self.below = below
  }

  func shows(_ node: Int) -> Bool {
    isShown[safe: node] ?? false
  }

  func matches(below node: Int) -> Int {
    below[safe: node] ?? 0
  }

  /// The headings that have something to show.
  var headings: Set<Int> {
    Set(below.indices.filter { below[$0] > 0 })
  }
}
