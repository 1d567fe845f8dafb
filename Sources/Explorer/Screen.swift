package import TextUI
import Typesetting

/// The only way in to drawing: a screen is a function of the state, which holds its size.
package enum Screen {
  package static func draw(_ state: State) -> Grid {
    let canvas = Canvas(
      size: state.size, metrics: state.settings.metrics, mark: state.settings.glyphs.truncation)
    guard let layout = state.layout else {
      TooSmallView(state: state).draw(on: canvas)
      return canvas.grid
    }
    switch state.mode {
    case .loading(let progress): LoadingView(state: state, progress: progress).draw(on: canvas)
    case .failed(let findings, let top):
      FailureView(state: state, findings: findings, top: top).draw(on: canvas)
    case .browsing, .helping, .jumping, .commanding, .filtering, .copying, .listingMarks, .writingMarks,
      .choosingSlide:
      if let following = state.following, following.screen == .notes, let presentation = state.presenting {
        NotesView(state: state, following: following, presentation: presentation).draw(on: canvas)
      } else if let following = state.following, state.isWaitingForPresenter {
        WaitingView(state: state, following: following).draw(on: canvas)
      } else if let presentation = state.presenting {
        SlideView(state: state, presentation: presentation).draw(on: canvas)
      } else if let charting = state.charting {
        ChartView(state: state, charting: charting).draw(on: canvas)
      } else {
        drawBrowser(state, layout, on: canvas)
      }
      drawOverlay(state, layout, on: canvas)
    case .searching(let searching): SearchView(state: state, searching: searching).draw(on: canvas)
    }
    return canvas.grid
  }

  private static func drawBrowser(_ state: State, _ layout: Layout, on canvas: Canvas) {
    HeaderView(state: state).draw(on: canvas.within(layout.header))
    BreadcrumbView(state: state).draw(on: canvas.within(layout.breadcrumb))
    if let outline = layout.outline { drawOutline(state, layout, on: canvas.within(outline), canvas) }
    if let list = layout.list { ListView(state: state).draw(on: canvas.within(list)) }
    if let detail = layout.detail { DetailView(state).draw(on: canvas.within(detail)) }
    let settings = state.settings
    for column in layout.dividers {
      for row in layout.breadcrumb.maxRow..<layout.status.row {
        canvas.write(settings.glyphs.divider, column: column, row: row, style: settings.theme[.line])
      }
    }
    if let row = layout.rule {
      let rule = String(settings.glyphs.rule, times: layout.status.columns)
      canvas.write(rule, column: 0, row: row, style: settings.theme[.line])
    }
    StatusView(state: state).draw(on: canvas.within(layout.status))
  }

  private static func drawOutline(_ state: State, _ layout: Layout, on canvas: Canvas, _ whole: Canvas) {
    if layout.hasLanes { return TimelineView(state: state).draw(on: canvas) }
    guard let head = layout.tableHead else { return OutlineView(state: state, layout: layout).draw(on: canvas) }
    let table = FiguresTableView(state: state, columns: canvas.columns)
    table.drawHead(on: whole.within(head))
    table.draw(on: canvas)
  }

  private static func drawOverlay(_ state: State, _ layout: Layout, on canvas: Canvas) {
    switch state.mode {
    case .helping(let top): HelpOverlay(state: state).draw(on: canvas, top: top)
    case .jumping(let jump): JumpOverlay(state: state, jump: jump).draw(on: canvas, layout)
    case .filtering(let filtering): FilterOverlay(state: state, filtering: filtering).draw(on: canvas, layout)
    case .copying(let menu): CopyOverlay(state: state, menu: menu).draw(on: canvas, layout)
    case .commanding(let palette): PaletteOverlay(state: state, palette: palette).draw(on: canvas, layout)
    case .listingMarks(let list): MarksOverlay(state: state, list: list).draw(on: canvas, layout)
    case .writingMarks(let writing): MarksWritingOverlay(state: state, writing: writing).draw(on: canvas, layout)
    case .choosingSlide(let chooser):
      guard let presentation = state.presenting else { break }
      SlideOverlay(state: state, presentation: presentation, chooser: chooser).draw(on: canvas, layout)
    default: break
    }
  }
}
