import TextUI

/// Moving in the detail.
extension State {
  /// One step goes to the next link if it shows, else a row further; more scroll by as many rows.
  mutating func moveInDetail(by count: Int) {
    guard let height = layout?.detail?.rows else { return }
    guard abs(count) == 1 else { return scrollDetail(by: count, height: height) }
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
