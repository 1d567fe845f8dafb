import TextUI

extension State {
  /// Makes what must be true of every state true again: the focus is on a pane that is there, and what is selected shows.
  mutating func settle() {
    prepare(view)
    guard let layout, !browsing.outline.isEmpty else { return }
    if layout.list == nil, focus == .list { focus = .outline }
    if layout.list != nil, focus == .outline, !browsing.outline.isBranch(browsing.selected),
      browsing.outline.nodes[browsing.selected].parent != nil
    {
      focus = .list
    }
    revealRows(layout)
    page = layout.detail.map { setPage(columns: $0.columns) } ?? DocumentPage()
    settleDetail(layout)
    if case .helping(let top) = mode {
      mode = .helping(top: max(0, min(top, HelpOverlay(state: self).rows.count - HelpOverlay.room(in: size))))
    }
  }

  private mutating func revealRows(_ layout: Layout) {
    let hasList = layout.list != nil
    let rows = hasList ? browsing.branches : browsing.rows
    let node = hasList && focus != .outline ? browsing.listParent(focus: focus) ?? browsing.selected : browsing.selected
    if let height = layout.outline?.rows, let row = rows.firstIndex(of: node) {
      browsing.outlineTop.reveal(row, height: height, count: rows.count)
    }
    if let height = layout.list?.rows {
      let list = browsing.listRows(focus: focus)
      let row = list.firstIndex(of: browsing.selected) ?? 0
      browsing.listTop.reveal(row, height: height, count: list.count)
    }
  }

  private mutating func settleDetail(_ layout: Layout) {
    guard let detail = layout.detail else { return }
    browsing.detailTop = max(0, min(browsing.detailTop, page.rows.count - detail.rows))
    if let link = browsing.link, link >= page.links.count { browsing.link = page.links.indices.last }
    guard focus == .detail, browsing.link == nil else { return }
    let visible = browsing.detailTop..<(browsing.detailTop + detail.rows)
    browsing.link = page.links.firstIndex { visible.contains($0.row) }
  }

  /// Down in the detail: to the next link if it shows, else a row further.
  mutating func moveInDetail(by count: Int) {
    guard let detail = layout?.detail else { return }
    guard abs(count) == 1 else { return scrollDetail(by: count, height: detail.rows) }
    let visible = browsing.detailTop..<(browsing.detailTop + detail.rows)
    let at = browsing.link ?? (count > 0 ? -1 : page.links.count)
    let next = at + count
    if page.links.indices.contains(next), visible.contains(page.links[next].row) {
      browsing.link = next
    } else {
      let end = max(0, page.rows.count - detail.rows)
      browsing.detailTop = max(0, min(end, browsing.detailTop + count))
      let now = browsing.detailTop..<(browsing.detailTop + detail.rows)
      if page.links.indices.contains(next), now.contains(page.links[next].row) {
        browsing.link = next
      } else if let link = browsing.link, !now.contains(page.links[link].row) {
        browsing.link = page.links.firstIndex { now.contains($0.row) }
      }
    }
  }

  private mutating func scrollDetail(by count: Int, height: Int) {
    browsing.detailTop = max(0, min(page.rows.count - height, browsing.detailTop + count))
    let visible = browsing.detailTop..<(browsing.detailTop + height)
    let shown = page.links.indices.filter { visible.contains(page.links[$0].row) }
    // A jump to the end selects the last link, any other the first one that shows.
    browsing.link = count > height ? shown.last : shown.first
  }
}
