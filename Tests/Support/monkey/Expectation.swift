#if DEBUG
  import Charts
  import Dataset
  import Search
  import TextUI

  @testable import Explorer

  /// What an event must lead to: Enter acts on what is highlighted, a click selects what it is on.
  struct Expectation {
    private enum Outcome {
      case subject(Outline.Subject)
      case chart(indicator: Int)
      case slide(Int)
      case node(Int, Pane)
    }

    private let outcome: Outcome

    /// nil where nothing simple can be said.
    init?(of event: MonkeyEvent, in state: State) {
      guard case .input(let input) = event, state.layout != nil else { return nil }
      let outcome: Outcome? =
        switch input {
        case .key(.enter): Expectation.enter(state)
        case .mouse(let mouse) where mouse.action == .click: Expectation.click(mouse.position, state)
        default: nil
        }
      guard let outcome else { return nil }
      self.outcome = outcome
    }

    private static func enter(_ state: State) -> Outcome? {
      switch state.layers.top {
      case let jump as JumpPrompt where !jump.prompt.text.allSatisfy { $0 == " " }:
        return jump.candidates[safe: jump.chosen].map { .subject(.thing($0)) }
      case let searching as SearchScreen:
        guard let index = state.search.index, searching.pending == nil, searching.offers.isEmpty,
          !searching.prompt.characters.allSatisfy(\.isWhitespace), let entry = searching.selectedEntry
        else { return nil }
        return .subject(.thing(index.reference(of: entry)))
      case let list as MarkList: return state.marks[safe: list.chosen].map { .subject(.thing($0)) }
      case let chooser as SlidePicker: return chooser.candidates[safe: chooser.chosen].map { .slide($0) }
      case is BrowserScreen:
        guard state.browser.focus != .detail, state.browser.compared.count < 2,
          let index = state.subject?.indicator, !state.report.indicators[index].points.isEmpty
        else { return nil }
        return .chart(indicator: index)
      default: return nil
      }
    }

    /// On a row of the tree or the list that is not selected.
    private static func click(_ position: Position, _ state: State) -> Outcome? {
      guard state.layers.top is BrowserScreen, let layout = state.layout, layout.pane.hasHeadings else { return nil }
      let browsing = state.browsing
      if let pane = layout.outline, pane.contains(position) {
        let place = Position(column: position.column - pane.column, row: position.row - pane.row)
        let node = layout.pane.node(at: place, in: state, layout)
        return node.flatMap { $0 == browsing.selected ? nil : .node($0, .outline) }
      }
      if let pane = layout.list, pane.contains(position) {
        let node = browsing.listed[safe: browsing.listTop.top + position.row - pane.row]
        return node.flatMap { $0 == browsing.selected ? nil : .node($0, .list) }
      }
      return nil
    }

    func problems(in state: State) -> [String] {
      switch outcome {
      case .subject(let subject):
        return state.subject == subject ? [] : ["Enter went to \(String(describing: state.subject)), not to \(subject)"]
      case .chart(let indicator):
        let shown = state[ChartScreen.self]?.plot.indicator
        return shown == indicator ? [] : ["Enter opened the chart of \(String(describing: shown)), not of \(indicator)"]
      case .slide(let slide):
        return state[Presentation.self]?.index == slide
          ? [] : ["Enter went to slide \(state[Presentation.self]?.index ?? -1), not to \(slide)"]
      case .node(let node, let pane):
        return state.browsing.selected == node
          ? [] : ["a click in \(pane) selected \(state.browsing.selected), not \(node)"]
      }
    }
  }
#endif
