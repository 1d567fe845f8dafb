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
