import Dataset
import Search
import TextUI

/// Narrowing the tree of the open view to what a query finds.
extension State {
  /// In larger reports a search takes longer than a key may.
  private static let mostFilteredAsTyped = 20_000

  private var filtersAsTyped: Bool {
    let things = report.sections.count + report.items.count + report.indicators.count
    return things + report.milestones.count + report.programmes.count <= State.mostFilteredAsTyped
  }

  mutating func startFiltering() -> [Effect] {
    if focus == .detail { leaveDetail() }
    mode = .filtering(Filtering(origin: browsing))
    return needIndex()
  }

  mutating func take(_ key: Key, in filtering: Filtering) -> [Effect] {
    var filtering = filtering
    filtering.isKept = false
    let length = filtering.prompt.characters.count
    switch key {
    case .escape, .control("g"): return cancel(filtering)
    case .backspace where length == 0, .control("h") where length == 0: return drop(filtering)
    case .enter: return keep(filtering)
    case .control("l"): return [.repaint]
    case .control("z"): return perform(.suspend)
    case .up, .control("p"): move(by: -1)
    case .down, .control("n"): move(by: 1)
    case .tab where !filtering.ghost.isEmpty, .right where !filtering.ghost.isEmpty:
      filtering.acceptGhost()
      narrowAsTyped(&filtering)
    case .pageUp: move(by: -pageRows)
    case .pageDown: move(by: pageRows)
    default:
      _ = filtering.prompt.take(key)
      // As in the search prompt: what changes the text changes its length.
      if filtering.prompt.characters.count != length { narrowAsTyped(&filtering) }
    }
    mode = .filtering(filtering)
    return []
  }

  mutating func paste(_ text: String, in filtering: Filtering) {
    var filtering = filtering
    filtering.isKept = false
    filtering.prompt.insert(text)
    narrowAsTyped(&filtering)
    mode = .filtering(filtering)
  }

  /// What was typed while the index was being made.
  mutating func catchUp(_ filtering: Filtering) {
    var filtering = filtering
    if filtering.isKept {
      _ = keep(filtering)
    } else {
      narrowAsTyped(&filtering)
      mode = .filtering(filtering)
    }
    settle()
  }

  /// Enter, or a click beside the prompt.
  mutating func keep(_ filtering: Filtering) -> [Effect] {
    var filtering = filtering
    if filtering.isBlank { return drop(filtering) }
    guard index != nil else {
      filtering.isKept = true
      mode = .filtering(filtering)
      return []
    }
    // What shows already is left as it is: somebody may have moved in it.
    if browsing.filter?.text != filtering.text { narrow(&filtering) }
    mode = .browsing
    if !filtering.problems.isEmpty {
      message = Message(text: filtering.problems.map(strings.problem).joined(separator: "  "), isFailure: true)
    } else if browsing.filter?.count == 0 {
      message = Message(text: strings.noMatch, isFailure: true)
    }
    return []
  }

  /// Back to where one was, with the filter that was on.
  private mutating func cancel(_ filtering: Filtering) -> [Effect] {
    browsing = filtering.origin
    mode = .browsing
    return []
  }

  /// The same with all of the tree.
  private mutating func drop(_ filtering: Filtering) -> [Effect] {
    browsing = filtering.origin
    browsing.dropFilter()
    mode = .browsing
    return []
  }

  private mutating func narrowAsTyped(_ filtering: inout Filtering) {
    let text = filtering.text
    filtering.completion = text.count <= Query.longest ? index?.completions(of: text).first : nil
    if filtersAsTyped || filtering.isBlank { narrow(&filtering) }
  }

  private mutating func narrow(_ filtering: inout Filtering) {
    filtering.problems = []
    if filtering.isBlank {
      browsing = filtering.origin
      return browsing.dropFilter()
    }
    guard let index else { return }
    let text = filtering.text
    let query = index.query(text)
    filtering.problems = query.problems
    browsing = filtering.origin
    guard !query.isEmpty, let results = index.search(query) else { return browsing.dropFilter() }
    browsing.narrow(to: TreeFilter(text, results, in: index, of: browsing.outline))
  }
}
