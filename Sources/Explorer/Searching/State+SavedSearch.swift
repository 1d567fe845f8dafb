import Dataset
import Search
import TextUI

/// What of a search is saved, and found again.
extension State {
  var savedActiveSearch: SavedPlace.Search? {
    guard let active = search.active else { return nil }
    let hit = search.index.map { report.id(of: $0.reference(of: active.entry)) }
    return SavedPlace.Search(text: active.text, isOpen: false, hit: hit)
  }

  /// The search screen over what was restored; what was typed is searched for when there is an index.
  mutating func reopenSearch(_ saved: SavedPlace.Search?) {
    guard let saved, saved.isOpen else { return }
    var searching = SearchScreen(origin: origin)
    searching.prompt = Prompt(saved.text)
    self[SearchScreen.self] = searching
  }

  /// The hit that was gone to, among the others.
  mutating func restoreActiveSearch(_ saved: SavedPlace.Search, in index: SearchIndex) {
    guard !saved.isOpen, let results = index.search(index.query(saved.text)) else { return }
    let hit = saved.hit.flatMap { report.references[$0] }.flatMap(index.entry)
    guard let entry = hit ?? results.ranked.first else { return }
    search.active = ActiveSearch(
      text: saved.text, hits: Hits(results, in: index), group: nil, entry: entry, origin: origin,
      opened: browser.history)
    settle()
  }
}
