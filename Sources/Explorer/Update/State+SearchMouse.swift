import TextUI

extension State {
  /// A click selects a hit, a second one opens it; a click on a share narrows to it; the wheel moves what is under it.
  mutating func take(_ mouse: Event.Mouse, in searching: Searching) -> [Effect] {
    guard let layout = SearchLayout(size) else { return [] }
    var searching = searching
    if let rows = wheelRows(mouse) {
      if let preview = layout.preview, preview.contains(mouse.position) {
        searching.preview.scroll(by: rows, height: preview.rows)
      } else {
        searching.move(by: rows.signum())
      }
    } else if layout.shares.contains(mouse.position) {
      let view = SharesView(state: self, searching: searching)
      if let share = view.share(at: mouse.position.column, columns: layout.shares.columns) {
        searching.narrow(to: share.group)
      }
    } else if layout.list.contains(mouse.position) {
      return click(mouse, row: mouse.position.row - layout.list.row, &searching, layout)
    }
    mode = .searching(searching)
    return []
  }

  private mutating func click(
    _ mouse: Event.Mouse, row: Int, _ searching: inout Searching, _ layout: SearchLayout
  ) -> [Effect] {
    let shown =
      searching.offers.isEmpty
      ? row / layout.rowsPerHit : row - NothingFound(state: self, searching: searching).sentences.count
    let clicked = searching.list.top + shown
    guard shown >= 0, clicked < searching.count else { return [] }
    let wasSelected = searching.selected == clicked
    searching.selected = clicked
    mode = .searching(searching)
    guard wasSelected || mouse.action == .doubleClick else { return [] }
    return take(.enter, in: searching)
  }
}
