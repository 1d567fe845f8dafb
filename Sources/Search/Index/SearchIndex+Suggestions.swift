import Dataset
import RomajiSearch

extension SearchIndex {
  /// Terms of the report that are spelt most like a word that nothing has, the nearest first.
  package func nearest(to word: String, limit: Int) -> [String] {
    let codes = TextCode.fold(word).filter { !$0.isOptional }.prefix(TermSuggestions.longest + 1).map(\.rawValue)
    guard 2...TermSuggestions.longest ~= codes.count else { return [] }
    let terms = codes.allSatisfy { $0 < 0x80 } ? nearestTerms.latin(of: self) : nearestTerms.asPrinted(of: self)
    return TermSuggestions.best(of: terms, for: codes, limit: limit)
  }
}
