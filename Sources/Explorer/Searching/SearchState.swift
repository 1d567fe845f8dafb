import Search

/// What finds things for everybody: made when somebody first asks, and kept.
struct SearchState: Sendable {
  /// Made when somebody first asks for a place by name.
  var resolver: Resolver?
  /// What is searched; made when somebody first searches.
  var index: SearchIndex?
  /// How much of it is made, 0...1; nil while nobody makes it.
  var progress: Double?
  /// How many searches were asked for: the number of the last.
  var requests = 0
  /// What was searched for, the last at the end.
  var history: [String] = []
  /// The search whose hits are marked and walked.
  var active: ActiveSearch?
  /// What was gone to by a search: its page is to be scrolled to what was found, as soon as it shows.
  var revealing: Outline.Subject?
  /// Where somebody was before, until the index is there that the rest of it wants. Any key makes an end of that.
  var resuming: SavedPlace?
}
