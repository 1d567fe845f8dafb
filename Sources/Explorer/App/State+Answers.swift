package import Search

/// What the shell hands over.
extension State {
  /// Takes the index that `Effect.buildIndex` asked for; what was typed meanwhile is searched for.
  package mutating func receive(_ index: SearchIndex) -> [Effect] {
    search.index = index
    search.progress = nil
    finishResuming(index)
    catchUpFilter()
    settle()
    guard var searching = self[SearchScreen.self] else { return [] }
    defer { self[SearchScreen.self] = searching }
    return searching.ask(in: &self)
  }

  /// Takes how much of the index is made, 0...1.
  package mutating func receive(indexProgress: Double) {
    guard search.index == nil else { return }
    search.progress = indexProgress
  }

  /// Takes what a request has found; older ones are dropped.
  package mutating func receive(_ results: SearchResults, for request: SearchRequest) {
    guard let index = search.index, var searching = self[SearchScreen.self], request.number == searching.pending else {
      return
    }
    searching.show(Hits(results, in: index), offers: offers(for: results, index))
    if searching.opensAnswer, searching.selectedEntry != nil {
      self[SearchScreen.self] = nil
      openHit(searching)
    } else {
      self[SearchScreen.self] = searching
    }
    settle()
  }

  private static let mostOffers = 5

  private func offers(for results: SearchResults, _ index: SearchIndex) -> [SearchScreen.Offer] {
    guard results.count == 0 else { return [] }
    return results.lacking.prefix(NothingFound.mostWords).flatMap { word in
      index.nearest(to: word, limit: State.mostOffers).map { SearchScreen.Offer(word: word, term: $0) }
    }
  }
}
