import Search
import TextUI

extension State {
  /// The focus is on a pane that is there, what is selected shows, and the page is that of what is selected.
  mutating func settleBrowser() {
    browser.prepare(browser.view)
    // In an empty view, and where the filter lets nothing through, there is nothing to read.
    if browsing.filter?.count == 0 || browsing.outline.isEmpty { browser.focus = .outline }
    guard let layout else { return }
    if layout.list == nil, browser.focus == .list { browser.focus = .outline }
    // Beside a list the tree has no row for what has nothing under it.
    if layout.list != nil, browser.focus == .outline, browsing.shows(browsing.selected),
      !browsing.outline.isBranch(browsing.selected),
      browsing.outline.parent(of: browsing.selected) != nil
    {
      browser.focus = .list
    }
    browsing.settleSection(focus: browser.focus)
    // The heading whose contents the list shows is not in the list.
    if browser.focus == .list, browsing.selected == browsing.section { browser.focus = .outline }
    layout.pane.settle(in: &self, layout)
    settlePage(layout)
  }

  /// The row of what is selected shows, in the tree and in the list beside it.
  mutating func revealRows(_ layout: Layout) {
    let hasList = layout.list != nil
    let rows = treeRows
    let node = hasList ? browsing.section ?? browsing.selected : browsing.selected
    if let height = layout.outline?.rows, let row = rows.row(of: node) {
      browsing.outlineTop.reveal(row, height: height, count: rows.count)
    }
    if let height = layout.list?.rows {
      let row = browsing.listed.firstIndex(of: browsing.selected) ?? 0
      browsing.listTop.reveal(row, height: height, count: browsing.listed.count)
    }
  }

  private mutating func settlePage(_ layout: Layout) {
    let wanted = PageKey(
      view: browser.view, node: browsing.selected, columns: layout.detail?.columns ?? 0,
      rows: subject == .report ? layout.detail?.rows ?? 0 : 0,
      query: search.active?.hits.query, filter: browsing.filter?.query,
      settings: settings)
    let isNew = wanted != browser.pageKey
    if isNew {
      browser.pageKey = wanted
      browser.page = layout.detail.map { setPage(columns: $0.columns, rows: $0.rows) } ?? DocumentPage()
    }
    if search.revealing != subject { search.revealing = nil }
    guard let rows = layout.detail?.rows else { return }
    if search.revealing != nil {
      search.revealing = nil
      browsing.detailTop = browser.page.topForMatch(height: rows)
    }
    browsing.detailTop = max(0, min(browsing.detailTop, browser.page.rows.count - rows))
    if let link = browsing.link, link >= browser.page.links.count { browsing.link = browser.page.links.indices.last }
    guard browser.focus == .detail else { return }
    if let link = browsing.link, isNew {
      // Set anew, the link may have moved: what is selected must show.
      var viewport = Viewport(top: browsing.detailTop)
      viewport.reveal(browser.page.links[link].row, height: rows, count: browser.page.rows.count)
      browsing.detailTop = viewport.top
    }
    let visible = browsing.detailTop..<(browsing.detailTop + rows)
    if browsing.link.map({ !visible.contains(browser.page.links[$0].row) }) ?? true {
      browsing.link = browser.page.links.firstIndex { visible.contains($0.row) }
    }
  }
}

/// What a page depends on; while it is the same the page is.
struct PageKey: Equatable, Sendable {
  var view: View
  var node: Int
  var columns: Int
  /// Only where the page depends on them.
  var rows: Int
  /// What is marked in it.
  var query: Query?
  /// What may be marked too, and what of a heading's contents shows.
  var filter: Query?
  var settings: Settings
}
