package import Dataset

/// Where somebody was, so that they can be there again after a dropped line: what is open and selected in the view that
/// shows, by ids, so that it holds for a changed dataset as far as that has the same things.
///
/// Of views in the background, of overlays and of the history nothing is kept.
package struct SavedPlace: Hashable, Sendable {
  /// The headings from the top of a tree down to a node, and the node: an id each, or what stands for a view's own heading.
  typealias Path = [String]

  /// In bytes; larger ones are no places.
  package static let largest = 1 << 20

  struct Chart: Hashable, Sendable {
    /// Ids of the figures, in order.
    var figures: [String]
    /// Which of them is read, and at which day since 1970-01-01.
    var series: Int
    var day: Int
    var kind: String
    var base: String
    var isLogarithmic: Bool
    /// The days that show, half-open; nil for all.
    var window: Range<Int>?
  }

  /// Histories beside each other.
  struct Wall: Hashable, Sendable {
    /// Ids of figures: of the one that is selected, and of those that are compared; nil for all of the table.
    var selected: String
    var compared: [String]?
    var isIndexed: Bool
  }

  struct Search: Hashable, Sendable {
    var text: String
    /// Whether it is still being typed.
    var isOpen: Bool
    /// The id of the hit that was gone to.
    var hit: String?
  }

  /// A presentation that was going on over the view.
  struct Talk: Hashable, Sendable {
    /// Ids of its slides, in order.
    var slides: [String]
    var shown: SlidePosition
    /// Seconds.
    var elapsed: Int
    var limit: Int?
    /// Whether the time was running.
    var isTimed: Bool
    /// Whether the program ends with it.
    var endsProgram: Bool
  }

  /// Whether going on with it is the same as with another that was saved less than a minute before: a running time goes on
  /// by itself.
  package func goesOn(from other: SavedPlace) -> Bool {
    guard var talk, let before = other.talk, talk.isTimed else { return self == other }
    guard 0..<60 ~= talk.elapsed - before.elapsed else { return false }
    talk.elapsed = before.elapsed
    var place = self
    place.talk = talk
    return place == other
  }

  package var language: Language
  package var view: View
  var selected: Path = []
  var focus: Pane = .outline
  /// Whether the list shows what is in the selected heading, not what stands beside it, while another pane has the focus.
  var listsSelected = false
  /// First rows that show of the panes.
  var outlineTop = 0
  var listTop = 0
  var detailTop = 0
  var link: Int?
  /// The headings that are open and would not be in a view just opened, and those that are closed and would be open.
  var toggled: [Path] = []
  /// As the command line has it: `-value`.
  var sort: String?
  /// Ids of the figures marked for comparison.
  var compared: [String] = []
  var filter: String?
  /// The days that the timeline shows, half-open; nil for all.
  var timelineWindow: Range<Int>?
  var search: Search?
  var wall: Wall?
  var chart: Chart?
  var talk: Talk?
}
