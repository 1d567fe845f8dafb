import Dataset
import Search

/// What the explorer remembers, whatever lies over it: the open view, what each view was left at, and the way back.
package struct Browser: Sendable {
  package internal(set) var view: View = .overview
  package internal(set) var focus: Pane = .outline
  /// Of the views that have been opened.
  var views: [View: Browsing] = [:]
  var history = History()
  /// The history as it was when a milestone had been followed from the timeline: while it is the same, Esc leads back.
  var followed: History?
  /// The detail pane's document as it is set; `settle` keeps it current. Empty where no detail pane shows.
  var page = DocumentPage()
  var pageKey: PageKey?
  /// The timeline's lanes as they are placed; `settle` keeps them current where they show.
  var timeline = TimelineLayout()
  var timelineKey: TimelineKey?
  /// The same of the rows of the table of figures.
  var figures = FigureRows()
  var figuresKey: FigureRowsKey?
  /// The days that it shows, in days since 1970-01-01; nil for all.
  var timelineWindow: Range<Int>?
  /// The pillars' table, and the filter that it was made with; `settle` keeps it current where it shows.
  var pillars: PillarGrid?
  var pillarsQuery: Query?
  /// Names that lines are best not broken in.
  let names: [String]
  /// Indicators that are marked for comparison, in the order in which they were.
  var compared: [Int] = []
  private let report: Report

  init(_ report: Report) {
    self.report = report
    names = report.programmes.map(\.name.ja)
  }

  /// What the open view remembers.
  var browsing: Browsing {
    get { views[view] ?? Browsing(view, of: report) }
    set { views[view] = newValue }
  }

  /// Builds a view's tree the first time it is needed.
  mutating func prepare(_ view: View) {
    guard views[view] == nil else { return }
    views[view] = Browsing(view, of: report)
  }

  /// What is selected; nil where the view has nothing, or nothing that its filter lets through.
  var subject: Outline.Subject? {
    let browsing = browsing
    guard browsing.shows(browsing.selected) else { return nil }
    return browsing.outline.nodes[browsing.selected].subject
  }

  /// Where one is, to be come back to.
  var stop: History.Stop {
    let browsing = browsing
    return History.Stop(
      view: view, node: browsing.selected, focus: focus, detailTop: browsing.detailTop, link: browsing.link)
  }
}
