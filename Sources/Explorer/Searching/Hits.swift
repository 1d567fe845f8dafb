import Search

/// What a search has found, in the orders in which it is walked, ready by group: no key has to look at every hit.
struct Hits: Sendable {
  struct Part: Sendable {
    /// Best first.
    var ranked: [Int32] = []
    /// In reading order, which is that of the numbers.
    var ordered: [Int32] = []
  }

  let results: SearchResults
  private let all: Part
  private var parts: [SearchGroup: Part] = [:]

  init(_ results: SearchResults, in index: SearchIndex) {
    self.results = results
    all = Part(ranked: results.ranked, ordered: Hits.inOrder(results.ranked))
    guard results.shares.count > 1 else { return }
    for (group, entries) in Hits.split(all.ranked, in: index) { parts[group, default: Part()].ranked = entries }
    for (group, entries) in Hits.split(all.ordered, in: index) { parts[group, default: Part()].ordered = entries }
  }

  /// Those in a part of the report; all for nil.
  subscript(group: SearchGroup?) -> Part {
    guard let group, results.shares.count > 1 else { return all }
    return parts[group] ?? Part()
  }

  var highlighter: Highlighter { results.highlighter }
  var query: Query { results.query }

  /// Sorts by counting: there may be hundreds of thousands.
  private static func inOrder(_ entries: [Int32]) -> [Int32] {
    var isHit = [Bool](repeating: false, count: Int(entries.max() ?? -1) + 1)
    for entry in entries { isHit[Int(entry)] = true }
    return isHit.indices.lazy.filter { isHit[$0] }.map(Int32.init)
  }

  private static func split(_ entries: [Int32], in index: SearchIndex) -> [SearchGroup: [Int32]] {
    var slots: [SearchGroup: Int] = [:]
    var lists: [[Int32]] = []
    // Neighbours are mostly of one group.
    var last: (group: SearchGroup, slot: Int)?
    for entry in entries {
      let group = index.group(of: entry)
      if last?.group != group {
        let slot = slots[group] ?? lists.count
        if slot == lists.count {
          slots[group] = slot
          lists.append([])
        }
        last = (group, slot)
      }
      if let last { lists[last.slot].append(entry) }
    }
    return slots.mapValues { lists[$0] }
  }
}

extension Array<Int32> {
  /// How many are below a number; they ascend.
  func count(below number: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
