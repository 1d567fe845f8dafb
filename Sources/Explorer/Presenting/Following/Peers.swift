/// A talk's two other ends: who is followed, and how many follow.
package struct Peers: Sendable {
  /// The presenter who is followed; nil for everybody who came by themselves.
  package internal(set) var following: Following?
  /// How many follow; nil where nothing is shared.
  package var followers: Int?
}

/// What a presenter's shell tells those who follow.
extension State {
  package var sharedDeck: SharedDeck? {
    presentation.map { SharedDeck(report: report.fingerprint, slides: $0.deck.slides.map(\.id)) }
  }

  package var sharedMoment: PresentationSnapshot? {
    presentation.map {
      PresentationSnapshot(
        place: $0.place, elapsed: $0.stopwatch.elapsed, limit: $0.stopwatch.limit, isRunning: $0.stopwatch.isOn)
    }
  }
}
