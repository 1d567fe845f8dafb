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
    if case .group(.year(let year)) = browsing.outline.subject(of: node) {
      return CalendarDay(year: year, month: 1, day: 1)
    }
    return milestone(of: node)?.day
  }

  /// What a node of the open view stands for, if it is no heading of the view's own.
  func reference(of node: Int) -> Reference? {
    guard browsing.shows(node), case .thing(let reference) = browsing.outline.subject(of: node) else { return nil }
    return reference
  }

  func milestone(of node: Int) -> Milestone? {
    guard case .milestone(let index)? = reference(of: node) else { return nil }
    return report.milestones[index]
  }

  /// The one item that names the selected milestone: Enter goes there at once.
  var followedItem: Reference? {
    guard browser.view.definition.isChronological, let items = milestone(of: browsing.selected)?.items else {
      return nil
    }
    return items.count == 1 ? items.first.map { .item($0) } : nil
  }

  /// Follows a milestone of the timeline; Esc will lead back.
  mutating func followItem(_ item: Reference) {
    go(to: item)
    browser.followed = browser.history
  }

  mutating func settleTimeline(columns: Int) {
    if browsing.outline.isBranch(browsing.selected), let first = browsing.children(of: browsing.selected).first {
      browsing.select(first)
    }
    let wanted = TimelineKey(columns: columns, filter: browsing.filter?.query, settings: settings)
    if wanted != browser.timelineKey {
      browser.timelineKey = wanted
      browser.timeline = timelineLayout(columns: columns)
    }
    if let window = browser.timelineWindow { showOnAxis(count: window.count) }
  }

  private func timelineLayout(columns: Int) -> TimelineLayout {
    let metrics = settings.metrics
    func widest(_ texts: [String]) -> Int { texts.map { metrics.columns(of: $0) }.max() ?? 0 }
    let milestones = browsing.outline.nodes.indices.compactMap { node in milestone(of: node).map { (node, $0) } }
    let entries = milestones.compactMap { node, milestone -> TimelineLayout.Entry? in
      guard case .milestone(let index)? = reference(of: node) else { return nil }
      return TimelineLayout.Entry(
        node: node, lane: report.lane(of: index), days: milestone.days, day: milestone.day,
        status: milestone.standing(on: settings.today))
    }
    let builder = rowBuilder
    let names =
      milestones.map { settings.text($0.1.title) }
      + Set(entries.map(\.lane)).map {
        settings.plain(report.name(of: $0, in: strings))
      }
    let dates = entries.compactMap { reference(of: $0.node) }.compactMap { builder.figure(of: $0, isInRow: true)?.text }
    return TimelineLayout(
      entries, columns: TimelineLayout.Columns(names: widest(names), dates: widest(dates), pane: columns))
  }

  /// What the timeline shows of time; nil where it has no milestones.
  var timelineAxis: TimelineAxis? {
    (browser.timelineWindow ?? browser.timeline.span).map {
      TimelineAxis($0, columns: browser.timeline.columns.axis)
    }
  }

  /// Half the days, or twice as many, around what is selected.
  mutating func zoomTimeline(closer: Bool) {
    guard let span = browser.timeline.span else { return }
    let shown = browser.timelineWindow ?? span
    let count = closer ? shown.count / 2 : shown.count * 2
    guard closer ? count >= State.fewestDays : browser.timelineWindow != nil else {
      return message = Message(text: strings.cannotZoom)
    }
    browser.timelineWindow = nil
    // What halving has rounded off is nothing that could be shown besides.
    if count < span.count * 15 / 16 { showOnAxis(count: count, isAnew: true) }
  }

  private static let fewestDays = 60

  /// So many days in which what is selected stands, in the middle where it has to be brought there.
  private mutating func showOnAxis(count: Int, isAnew: Bool = false) {
    guard let span = browser.timeline.span, count < span.count, let day = milestone(of: browsing.selected)?.day else {
      return browser.timelineWindow = nil
    }
    let window = browser.timelineWindow
    if !isAnew, let window, window.contains(day.daysSinceEpoch), span.contains(window.lowerBound) { return }
    let start = max(span.lowerBound, min(day.daysSinceEpoch - count / 2, span.upperBound - count))
    browser.timelineWindow = start..<start + count
  }
}

extension TimelineLayout.Columns {
  /// An axis has two fifths of the pane; dates stand beside names where it has more than that.
  init(names: Int, dates: Int, pane: Int) {
    let start = 2
    let most = max(8, pane * 3 / 5 - start - 2)
    self.names = start..<start + min(names, most)
    let left = pane - self.names.upperBound - 2
    let hasDates = left - dates - 2 >= max(40, pane * 2 / 5)
    let at = self.names.upperBound + 2
    self.dates = at..<at + (hasDates ? dates : 0)
    axis = (hasDates ? self.dates.upperBound + 3 : at)..<pane - 1
  }
}

extension TimelineStatus {
  var role: Role { self == .done ? .done : .planned }
}

/// What the lanes depend on; while it is the same they are.
struct TimelineKey: Equatable, Sendable {
  var columns: Int
  var filter: Query?
  var settings: Settings
}
