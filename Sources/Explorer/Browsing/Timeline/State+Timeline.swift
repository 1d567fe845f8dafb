import CalendarDays
import Dataset
import Search
import TextUI
import Typesetting

/// What the timeline shows, as rows of the tree or in lanes.
extension State {
  /// The rows of the tree pane.
  var treeRows: TreeRows {
    guard layout?.list == nil else { return TreeRows(nodes: browsing.branches) }
    let nodes = browsing.rows
    guard browser.view.definition.isChronological, !nodes.isEmpty else { return TreeRows(nodes: nodes) }
    let next = nodes.firstIndex { day(of: $0).map { $0 >= settings.today } ?? false }
    return TreeRows(nodes: nodes, today: next ?? nodes.count)
  }

  /// The day on which somebody reads, in words.
  var today: String {
    let today = settings.today
    return strings.today(settings.date(.day(today.year, month: today.month, day: today.day)))
  }

  /// The day at which a row of the timeline stands; a year at its first.
  private func day(of node: Int) -> CalendarDay? {
    switch browsing.outline.nodes[node].subject {
    case .group(.year(let year)): CalendarDay(year: year, month: 1, day: 1)
    case .thing(.milestone(let index)): report.milestones[index].day
    default: nil
    }
  }

  /// The one item that names the selected milestone: Enter goes there at once.
  var followedItem: Reference? {
    guard browser.view.definition.isChronological, case .thing(.milestone(let index))? = subject else { return nil }
    let items = report.milestones[index].items
    return items.count == 1 ? items.first.map { .item($0) } : nil
  }

  /// Follows a milestone of the timeline; Esc will lead back.
  mutating func followItem(_ item: Reference) {
    go(to: item)
    browser.followed = browser.history
  }

  mutating func settleTimeline(_ pane: Rect) {
    if browsing.outline.isBranch(browsing.selected), let first = browsing.children(of: browsing.selected).first {
      browsing.select(first)
    }
    let wanted = TimelineKey(columns: pane.columns, filter: browsing.filter?.query, settings: settings)
    if wanted != browser.timelineKey {
      browser.timelineKey = wanted
      browser.timeline = timelineLayout(columns: pane.columns)
    }
    if let row = browser.timeline.place(of: browsing.selected)?.row {
      browsing.outlineTop.reveal(row, height: TimelineView.room(in: pane), count: browser.timeline.rowCount)
    }
  }

  private func timelineLayout(columns: Int) -> TimelineLayout {
    let metrics = settings.metrics
    let entries = browsing.outline.nodes.indices.compactMap { node -> TimelineLayout.Entry? in
      guard browsing.shows(node), case .thing(.milestone(let index)) = browsing.outline.nodes[node].subject else {
        return nil
      }
      let milestone = report.milestones[index]
      return TimelineLayout.Entry(
        node: node, lane: report.lane(of: index), days: milestone.days, day: milestone.day,
        columns: metrics.columns(of: settings.text(milestone.title)))
    }
    let names = Set(entries.map(\.lane)).map { metrics.columns(of: settings.plain(report.name(of: $0, in: strings))) }
    let newYear = settings.plain(strings.group(.year(2000), in: report))
    return TimelineLayout(
      entries,
      widths: TimelineLayout.Widths(
        pane: columns, names: min(TimelineView.widestName, names.max() ?? 0) + 1,
        mark: metrics.columns(of: settings.glyphs.planned), year: metrics.columns(of: newYear)))
  }
}

/// What the lanes depend on; while it is the same they are.
struct TimelineKey: Equatable, Sendable {
  var columns: Int
  var filter: Query?
  var settings: Settings
}
