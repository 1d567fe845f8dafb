#if DEBUG
  import Charts
  import Dataset
  import TextUI

  @testable import Explorer

  /// What must be true of every state, whatever has happened.
  struct StateInspector {
    private let state: State

    init(_ state: State) {
      self.state = state
    }

    var problems: [String] {
      var problems: [String] = []
      func require(_ isTrue: Bool, _ what: @autoclosure () -> String) {
        if !isTrue { problems.append(what()) }
      }
      let browsing = state.browsing
      let count = browsing.outline.nodes.count
      require(
        count == 0 || (0..<count).contains(browsing.selected), "node \(browsing.selected) of \(count) is selected")
      require(
        count == 0 || browsing.filter?.count == 0 || browsing.shows(browsing.selected),
        "what is selected is filtered out")
      require(
        browsing.detailTop >= 0 && browsing.outlineTop.top >= 0 && browsing.listTop.top >= 0, "scrolled above the top")
      require(
        state.browser.compared.allSatisfy(state.report.indicators.indices.contains),
        "a figure that isn't there is marked")
      require(Set(state.marks).count == state.marks.count, "something is marked twice")
      if state.layout != nil, browsing.filter?.count != 0 {
        if let link = browsing.link {
          require(
            state.browser.page.links.isEmpty || state.browser.page.links.indices.contains(link),
            "link \(link) is selected")
        }
        require(isSelectionShown, "what is selected is scrolled out")
      }
      if let layout = state.layout {
        require(
          layout.panes.contains(state.browser.focus), "\(state.browser.focus) has the browser.focus and is not there")
      }
      if let presenting = state[Presentation.self] {
        require(presenting.deck.slides.indices.contains(presenting.index), "slide \(presenting.index) shows")
        require(presenting.place.step >= 0, "step \(presenting.place.step) shows")
      }
      if let charting = state[ChartScreen.self] {
        require(charting.plot.series.points.indices.contains(charting.cursor.point), "a point that isn't there is read")
      }
      problems += sortProblems
      return problems
    }

    /// In the pane that has the focus.
    private var isSelectionShown: Bool {
      guard let layout = state.layout, state.browsing.shows(state.browsing.selected) else { return true }
      let browsing = state.browsing
      switch state.browser.focus {
      case .outline:
        guard let pane = layout.outline else { return false }
        if !layout.pane.hasHeadings {
          let pillar = state.browser.pillars?.place(of: browsing.selected)
          let row =
            layout.form == .lanes
            ? state.browser.timeline.row(of: browsing.selected) : pillar?.row ?? pillar.map { _ in 0 }
          let shown = layout.pane.extent(in: state, layout)?.shown ?? .max / 2
          return row.map { pillar?.row == nil && layout.form != .lanes || shows($0, browsing.outlineTop, shown) }
            ?? false
        }
        if state.browser.view.definition.listsFigures {
          return state.browser.figures.rows(of: browsing.selected).map {
            shows($0.lowerBound, browsing.outlineTop, pane.rows)
          } ?? false
        }
        return state.treeRows.row(of: browsing.selected).map { shows($0, browsing.outlineTop, pane.rows) } ?? false
      case .list:
        guard let pane = layout.list else { return false }
        return browsing.listed.firstIndex(of: browsing.selected).map { shows($0, browsing.listTop, pane.rows) } ?? false
      case .detail: return layout.detail != nil
      }
    }

    private func shows(_ row: Int, _ viewport: Viewport, _ height: Int) -> Bool {
      (viewport.top..<viewport.top + max(1, height)).contains(row)
    }

    /// The order that the head of the table shows is that of the rows.
    private var sortProblems: [String] {
      guard state.browser.view == .figures else { return [] }
      let all = Array(state.report.indicators.indices)
      let order = state.figureOrder?.sorted(all, of: state.report, in: state.settings.language) ?? all
      return state.browsing.rows == order.filter(state.browsing.shows)
        ? [] : ["the rows are in another order than the head says"]
    }
  }
#endif
