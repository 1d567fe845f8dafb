import Dataset
import TextUI
import Typesetting

/// The explorer, under everything else: the open view with its panes.
struct BrowserScreen: Layer {
  func keymap(in state: State) -> Keymap? { state.keymaps.explorer }
  func hints(in state: State) -> [Hint]? { state.browserHints }
  var isOfExplorer: Bool { true }
  func subjects(in state: State) -> [Outline.Subject]? { state.subject.map { [$0] } }
  func citations(in state: State) -> [Citation]? { state.citationsOfSelected }

  func save(into place: inout SavedPlace, of state: State) {
    state.saveBrowser(into: &place)
    if let search = state.savedActiveSearch { place.search = search }
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    if let view = command.view {
      state.show(view)
      return .done()
    }
    return state.performAnywhere(command) ?? .done(state.browse(command))
  }

  /// A filter or a search that is on is left; else there is nothing to leave.
  mutating func interrupt(in state: inout State) -> Outcome {
    if state.browsing.filter != nil {
      state.browsing.dropFilter()
    } else if state.search.active != nil {
      state.endSearch()
    } else {
      return .done([.interrupt])
    }
    return .done()
  }

  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    state.browse(mouse)
    return .done()
  }

  mutating func settle(in state: inout State) {
    state.settleBrowser()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    HeaderView(state: state).draw(on: canvas.within(layout.header))
    BreadcrumbView(state: state).draw(on: canvas.within(layout.breadcrumb))
    layout.pane.draw(state, layout, on: canvas)
    if let list = layout.list { ListView(state: state).draw(on: canvas.within(list)) }
    if let detail = layout.detail { DetailView(state).draw(on: canvas.within(detail)) }
    let settings = state.settings
    for column in layout.dividers {
      for row in layout.breadcrumb.maxRow..<layout.status.row {
        canvas.write(settings.glyphs.divider, column: column, row: row, style: settings.theme[.line])
      }
    }
    drawThumbs(state, layout, on: canvas)
    if let row = layout.rule {
      let rule = String(settings.glyphs.rule, times: layout.status.columns)
      canvas.write(rule, column: 0, row: row, style: settings.theme[.line])
    }
    StatusView(state: state).draw(on: canvas.within(layout.status))
    for row in [layout.header.row, layout.status.row] { canvas.band(row: row, settings) }
  }

  private func drawThumbs(_ state: State, _ layout: Layout, on canvas: Canvas) {
    let browsing = state.browsing
    let extents = [
      (layout.outline, layout.pane.extent(in: state, layout)),
      (
        layout.list,
        layout.list.map { Extent(first: browsing.listTop.top, shown: $0.rows, total: browsing.listed.count) }
      ),
      (
        layout.detail,
        layout.detail.map { Extent(first: browsing.detailTop, shown: $0.rows, total: state.browser.page.rows.count) }
      ),
    ]
    for case (let pane?, let extent?) in extents { canvas.thumb(extent, beside: pane, settings: state.settings) }
  }
}

extension State {
  /// What the explorer's commands do.
  mutating func browse(_ command: Command) -> [Effect] {
    switch command {
    case .open: open()
    case .leave: leave()
    case .jump: startJumping()
    case .palette: openPalette()
    case .search: return startSearching()
    case .filter: return startFiltering()
    case .nextHit: stepHit(by: 1)
    case .previousHit: stepHit(by: -1)
    case .compare: markForComparison()
    case .wall: openWall()
    case .sort: sort()
    case .reverseSort: reverseSort()
    case .zoomIn, .zoomOut: zoomTimeline(closer: command == .zoomIn)
    case .goBack: goBack()
    case .goForward: goForward()
    case .copy: return copy(as: .text)
    case .copyAs: chooseFormat()
    case .copyLink: return copy(as: .link)
    case .mark: markForPresenting()
    case .showMarks: listMarks()
    case .writeMarks: startWritingMarks()
    case .present: presentFromHere()
    case .follow: returnToPresenter()
    default: walk(command)
    }
    return []
  }

  private mutating func walk(_ command: Command) {
    if browser.focus == .outline, let layout, let next = layout.pane.node(after: command, in: self, layout) {
      return browsing.select(next)
    }
    switch command {
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -pageRows)
    case .pageDown: move(by: pageRows)
    case .moveToStart: move(by: -Int(Int32.max))
    case .moveToEnd: move(by: Int(Int32.max))
    case .moveIn: moveIn()
    case .moveOut: moveOut()
    case .nextPane: cycleFocus(by: 1)
    case .previousPane: cycleFocus(by: -1)
    default: break
    }
  }
}
