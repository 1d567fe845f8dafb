import Dataset
import Explorer

/// Where the person asked to start.
struct Opening: Sendable {
  /// What is presented.
  struct Talk: Sendable {
    /// How long it may take.
    var minutes: Int?
  }

  /// As a person names it; nil for the whole report.
  var place: String?
  var view: View?
  /// nil for the explorer.
  var talk: Talk?
  /// Somebody else's presentation: what of it shows, and where it is to be found.
  var following: (screen: Following.Screen, socket: String)?

  /// What the place means; where it means nothing, says so and throws the exit code for wrong usage.
  func start(in report: Report) throws -> Reference? {
    try place.map(report.thing)
  }

  /// Takes the state there.
  func open(_ state: inout State, at start: Reference?) {
    if let following {
      state.startFollowing(following.screen, socket: following.socket)
    } else if let talk {
      let deck = start.map { Deck(state.report, section: $0) } ?? Deck(state.report)
      state.startPresenting(deck, minutes: talk.minutes)
    } else if let start {
      state.start(at: start, in: view)
    } else if let view {
      state.start(in: view)
    }
  }
}
