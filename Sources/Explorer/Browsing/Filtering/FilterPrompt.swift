import Dataset
import Search
import TextUI

/// The prompt of the filter: narrows the tree of the open view to what a query finds.
struct FilterPrompt: PromptLayer, Completing {
  private let view: View
  /// The view as it was before.
  let origin: Browsing
  var prompt: Prompt
  /// Whether Enter was pressed while there was no index: what was typed is to be kept as soon as there is one.
  private(set) var isKept = false
  private(set) var completion: String?
  /// Why a part of the text means nothing.
  private(set) var problems: [Query.Problem] = []

  init(_ view: View, origin: Browsing) {
    (self.view, self.origin) = (view, origin)
    prompt = Prompt(origin.filter?.text ?? "")
  }

  /// The text as far as a query looks at it, and one more so that it can say so.
  var text: String {
    String(prompt.characters.prefix(Query.longest + 1))
  }

  private var isBlank: Bool {
    prompt.characters.allSatisfy(\.isWhitespace)
  }

  // MARK: Keys

  mutating func handle(_ key: Key, in state: inout State) -> Outcome {
    isKept = false
    // Nothing is left to narrow by, with the filter that was on gone too.
    if key == .backspace, prompt.characters.isEmpty { return drop(in: &state) }
    if key == .right, !ghost.isEmpty { return perform(.nextPane, in: &state) }
    return handleInPrompt(key, in: &state)
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    switch command {
    case .open: return keep(in: &state)
    case .leave:
      state.browsing = origin
      return .leave()
    case .moveUp: state.move(by: -1)
    case .moveDown: state.move(by: 1)
    case .pageUp: state.move(by: -state.pageRows)
    case .pageDown: state.move(by: state.pageRows)
    case .nextPane where !ghost.isEmpty:
      acceptGhost()
      return .done(textChanged(in: &state))
    default: return state.performAnywhere(command) ?? .done()
    }
    return .done()
  }

  mutating func paste(_ text: String, in state: inout State) -> Outcome {
    isKept = false
    prompt.insert(text)
    return .done(textChanged(in: &state))
  }

  /// A click beside the prompt is Enter and a click. One that leads to another view, or opens something over this one, leaves the
  /// prompt, which is of its own view alone, even where what was typed still waits for an index.
  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    let outcome = mouse.wheelRows == nil ? keep(in: &state) : .done()
    state.browse(mouse)
    return state.browser.view == view && state.layers.top is FilterPrompt ? outcome : .leave()
  }

  // MARK: Narrowing

  mutating func textChanged(in state: inout State) -> [Effect] {
    completion = text.count <= Query.longest ? state.search.index?.completions(of: text).first : nil
    if state.filtersAsTyped || isBlank { narrow(in: &state) }
    return []
  }

  /// Enter.
  mutating func keep(in state: inout State) -> Outcome {
    if isBlank { return drop(in: &state) }
    guard state.search.index != nil else {
      isKept = true
      return .done()
    }
    // What shows already is left as it is: somebody may have moved in it.
    if state.browsing.filter?.text != text { narrow(in: &state) }
    if !problems.isEmpty {
      state.message = Message(
        text: problems.map(state.strings.problem).joined(separator: "  "), isFailure: true)
    } else if state.browsing.filter?.count == 0 {
      state.message = Message(text: state.strings.noMatch, isFailure: true)
    }
    return .leave()
  }

  /// Back to all of the tree.
  private func drop(in state: inout State) -> Outcome {
    state.browsing = origin
    state.browsing.dropFilter()
    return .leave()
  }

  private mutating func narrow(in state: inout State) {
    problems = []
    if isBlank {
      state.browsing = origin
      return state.browsing.dropFilter()
    }
    guard let index = state.search.index else { return }
    let text = text
    let query = index.query(text)
    problems = query.problems
    state.browsing = origin
    guard !query.isEmpty, let results = index.search(query) else { return state.browsing.dropFilter() }
    state.browsing.narrow(to: TreeFilter(text, results, in: index, of: state.browsing.outline))
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    FilterOverlay(state: state, filtering: self).draw(on: canvas, layout)
  }
}

extension State {
  /// In larger reports a search takes longer than a key may.
  private static let mostFilteredAsTyped = 20_000

  var filtersAsTyped: Bool {
    let things = report.sections.count + report.items.count + report.indicators.count
    return things + report.milestones.count + report.programmes.count <= State.mostFilteredAsTyped
  }

  mutating func startFiltering() -> [Effect] {
    if browser.focus == .detail { leaveDetail() }
    layers.push(FilterPrompt(browser.view, origin: browsing))
    return needIndex()
  }

  /// What was typed while the index was being made.
  mutating func catchUpFilter() {
    guard var filtering = self[FilterPrompt.self] else { return }
    if filtering.isKept {
      if case .leave = filtering.keep(in: &self) { return self[FilterPrompt.self] = nil }
    } else {
      _ = filtering.textChanged(in: &self)
    }
    self[FilterPrompt.self] = filtering
  }
}
