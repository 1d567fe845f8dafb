extension Presentation {
  /// What has been ended is not come back to.
  func save(into place: inout SavedPlace, of state: State) {
    guard !hasEnded else { return }
    place.talk = SavedPlace.Talk(
      slides: deck.slides.map(\.id), shown: self.place, elapsed: stopwatch.elapsed, limit: stopwatch.limit,
      isTimed: stopwatch.isOn, endsProgram: endsProgram)
  }
}

extension State {
  /// Longer than this no room waits, in seconds: the time stands where it stood.
  private static let longestAbsence = 3600

  /// - Parameter absence: the seconds since it was saved
  mutating func restoreTalk(_ saved: SavedPlace.Talk, after absence: Int) {
    let missed = saved.isTimed && 0...State.longestAbsence ~= absence ? absence : 0
    let stopwatch = Stopwatch(elapsed: saved.elapsed + missed, limit: saved.limit, isOn: saved.isTimed)
    let deck = Deck(report, slides: saved.slides)
    guard var presentation = Presentation(deck, stopwatch: stopwatch, endsProgram: saved.endsProgram) else { return }
    presentation.show(saved.shown)
    self[Presentation.self] = presentation
  }
}
