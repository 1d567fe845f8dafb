import TextUI

/// Watching what somebody else presents. Where one is goes on beside it: a follower may look around on their own and
/// come back.
package struct Following: Sendable {
  /// What is shown: the presenter's screen, or what helps the presenter themselves.
  package enum Screen: Sendable {
    case slides, notes
  }

  let screen: Screen
  /// Where the presenter is to be found, as a person names it.
  let socket: String
  var status = PresenterStatus.absent(.nobody)
  /// The last that was presented; stays while the presenter is gone.
  var deck: Deck?
  var shared: SharedDeck?
  var moment: PresentationSnapshot?
  /// Whether the presenter's report may say other things than ours.
  var hasOtherReport = false
  /// The presenter's time, counted on here.
  var stopwatch = Stopwatch()
  var showsTime = false
  /// Whether one has left the presenter's place.
  var isAway = false

  /// Why there is no presenter; nil where there is one.
  var absence: PresenterStatus.Absence? {
    guard case .absent(let absence) = status else { return nil }
    return absence
  }

  var isConnected: Bool { absence == nil }

  /// The presenter's slide as an index into the deck.
  var index: Int? {
    moment.flatMap { deck?.index(of: $0.place.slide) }
  }

  /// A presentation at the presenter's place; nil before there was one.
  var presentation: Presentation? {
    guard let deck, let moment, var presentation = Presentation(deck) else { return nil }
    presentation.show(moment.place)
    presentation.isFollowed = true
    // Of a presenter who is gone a black screen would say nothing.
    if !isConnected { presentation.unblank() }
    return presentation
  }
}
