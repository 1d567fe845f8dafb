package import Search

extension State {
  /// Takes the index that `Effect.buildIndex` asked for; what was typed meanwhile is searched for.
  package mutating func take(_ index: SearchIndex) -> [Effect] {
    []
  }

  /// Takes how much of the index is made, 0...1.
  package mutating func take(indexProgress: Double) {
  }

  /// Takes what a request has found; older ones are dropped.
  package mutating func take(_ results: SearchResults, for request: SearchRequest) {
  }
}
