package import Dataset
import Search
package import TextUI

/// Everything the program remembers; one value with one writer. Drawing only reads it.
package struct State: Sendable {
  package private(set) var report: Report
  package var settings: Settings
  package internal(set) var size: Size
  package internal(set) var view: View = .overview
  var focus: Pane = .outline
  var views: [View: Browsing] = [:]
  var history = History()
  var message: Message?
  /// The detail pane's document as it is set; `settle` keeps it current. Empty where no detail pane shows.
  var page = DocumentPage()
  var pageKey: PageKey?
  /// The timeline's lanes as they are placed; `settle` keeps them current where they show.
  var timeline = TimelineLayout()
  var timelineKey: TimelineKey?
  /// The history as it was when a milestone had been followed from the timeline: while it is the same, Esc leads back.
  var followed: History?
  /// Names that lines are best not broken in.
  let names: [String]
  /// Made when somebody first asks for a place by name.
  var resolver: Resolver?
  /// What is searched; made when somebody first searches.
  var index: SearchIndex?
  /// How much of it is made, 0...1; nil while nobody makes it.
  var indexProgress: Double?
  /// How many searches were asked for: the number of the last.
  var requests = 0
  /// What was searched for, the last at the end.
  var searchHistory: [String] = []
  var activeSearch: ActiveSearch?
  /// What was gone to by a search: its page is to be scrolled to what was found, as soon as it shows.
  var revealing: Outline.Subject?
  /// What lies on the open view, and that itself at the bottom.
  var layers = LayerStack()
  /// The presenter who is followed; nil for everybody who came by themselves.
  package internal(set) var following: Following?
  /// How many follow; nil where nothing is shared.
  package var followers: Int?
  /// Indicators that are marked for comparison, in the order in which they were.
  var compared: [Int] = []
  /// Where somebody was before, until the index is there that the rest of it wants. Any key makes an end of that.
  var resuming: SavedPlace?
  /// What is marked for presenting, in that order.
  package var marks: [Reference] = []
  package internal(set) var keymaps: Keymaps

  package init(report: Report, settings: Settings, size: Size, keymaps: Keymaps = Keymaps()) {
    self.report = report
    self.settings = settings
    self.size = size
    self.keymaps = keymaps
    names = report.programmes.map(\.name.ja)
    layers.push(BrowserScreen())
    settle()
  }

  /// The open view's part of the state.
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

  /// The presentation that is going on, one's own or somebody else's.
  package var presentation: Presentation? { self[Presentation.self] }

  var strings: Strings { settings.strings }

  /// nil where the screen is too small.
  var layout: Layout? {
    Layout(size, focus: focus, shape: view.definition.shape(subject))
  }
}

/// A sentence on the bottom line, until the next key.
struct Message: Hashable, Sendable {
  var text: String
  var isFailure = false
}
