import TextUI

/// Moving in the detail.
extension State {
  /// Of the overview, what is on it has the focus, not the tree beside it.
  mutating func readOverview() {
    if subject == .report { browser.focus = .detail }
  }

  /// In a page of cards, to the nearest link at a side, or above or below; false where there is none, or the page isn't one.
  ///
  /// - Parameters:
  ///   - rows, columns: -1, 0 or 1; one of them is 0
  mutating func moveInCards(rows: Int, columns: Int) -> Bool {
    guard !browser.page.marksLinks, let link = browsing.link, let from = browser.page.links[safe: link] else {
      return false
    }
    let links = browser.page.links
    func span(_ link: DocumentPage.Link) -> Range<Int> { link.column..<link.column + max(1, link.columns ?? 200) }
    let next = links.indices.filter { index in
      let to = links[index]
      if columns != 0 {
        return columns > 0 ? to.column >= span(from).upperBound - 1 : span(to).upperBound - 1 <= from.column
      }
      return (rows > 0 ? to.row > from.row : to.row < from.row)
    }.min { one, other in
      func distance(_ index: Int) -> (Int, Int) {
        let to = links[index]
        let (down, across) = (abs(to.row - from.row), abs(to.column - from.column))
        // Straight up and down before anything at a side.
        return columns != 0 ? (down, across) : (span(to).overlaps(span(from)) ? 0 : 1, down * 1000 + across)
      }
      return distance(one) < distance(other)
    }
    guard let next else { return false }
    browsing.link = next
    revealLink()
    return true
  }

  private mutating func revealLink() {
    guard let height = layout?.detail?.rows, let link = browsing.link.flatMap({ browser.page.links[safe: $0] }) else {
      return
    }
    var viewport = Viewport(top: browsing.detailTop)
    viewport.reveal(link.row + link.rows - 1, height: height, count: browser.page.rows.count)
    browsing.detailTop = min(viewport.top, link.row)
  }

  /// One step goes to the next link if it shows, else a row further; more scroll by as many rows.
  mutating func moveInDetail(by count: Int) {
    guard let height = layout?.detail?.rows else { return }
    guard abs(count) == 1 else { return scrollDetail(by: count, height: height) }
    if moveInCards(rows: count, columns: 0) { return }
    let next = (browsing.link ?? (count > 0 ? -1 : browser.page.links.count)) + count
    if !shows(link: next, height: height) {
      browsing.detailTop = max(0, min(browser.page.rows.count - height, browsing.detailTop + count))
    }
    if shows(link: next, height: height) { browsing.link = next }
  }

  private func shows(link: Int, height: Int) -> Bool {
    guard let row = browser.page.links[safe: link]?.row else { return false }
    return (browsing.detailTop..<(browsing.detailTop + height)).contains(row)
  }

  private mutating func scrollDetail(by count: Int, height: Int) {
    let top = max(0, min(browser.page.rows.count - height, browsing.detailTop + count))
    let isAtEnd = top == browsing.detailTop || abs(count) > browser.page.rows.count
    browsing.detailTop = top
    let shown = browser.page.links.indices.filter { shows(link: $0, height: height) }
    // Where there is nothing further to scroll, the furthest link is what was meant.
    browsing.link = isAtEnd ? (count > 0 ? shown.last : shown.first) : shown.first
  }
}
