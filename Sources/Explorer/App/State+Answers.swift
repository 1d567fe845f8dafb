package import Search

/// What the shell hands over.
extension State {
  /// Takes the index that `Effect.buildIndex` asked for; what was typed meanwhile is searched for.
  package mutating func take(_ index: SearchIndex) -> [Effect] {
    self.index = index
    indexProgress = nil
    finishResuming(index)
    catchUpFilter()
    settle()
    guard var searching = self[Searching.self] else { return [] }
    defer { self[Searching.self] = searching }
    return searching.ask(in: &self)
  }

  /// Takes how much of the index is made, 0...1.
  package mutating func take(indexProgress: Double) {
    guard index == nil else { return }
    self.indexProgress = indexProgress
  }

  /// Takes what a request has found; older ones are dropped.
  package mutating func take(_ results: SearchResults, for request: SearchRequest) {
    guard let index, var searching = self[Searching.self], request.number == searching.pending else { return }
    searching.take(Hits(results, in: index), offers: offers(for: results, index))
    if searching.opensAnswer, searching.selectedEntry != nil {
      self[Searching.self] = nil
      openHit(searching)
    } else {
      self[Searching.self] = searching
    }
    settle()
  }

  private static let mostOffers = 5

  private func offers(for results: SearchResults, _ index: SearchIndex) -> [Searching.Offer] {
    guard results.count == 0 else { return [] }
    return results.lacking.prefix(NothingFound.mostWords).flatMap { word in
      index.nearest(to: word, limit: State.mostOffers).map { Searching.Offer(word: word, term: $0) }
    }
  }
}
