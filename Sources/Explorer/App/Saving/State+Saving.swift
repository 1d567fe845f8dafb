import Dataset
import Search

extension State {
  /// Where one is, as it is to be saved.
  package var place: SavedPlace {
    var place = SavedPlace(language: settings.language, view: browser.view)
    for layer in layers.all { layer.save(into: &place, of: self) }
    return place
  }

  /// Goes to where somebody was, as far as the report has it. What of that is searched for comes with the index.
  ///
  /// - Parameter absence: the seconds since then. The time of a talk goes on for a room that waits for its presenter.
  package mutating func resume(_ place: SavedPlace, after absence: Int = 0) -> [Effect] {
    settings.language = place.language
    restore(place, in: nil)
    if let talk = place.talk { restoreTalk(talk, after: absence) }
    guard place.filter != nil || place.search != nil else { return [] }
    reopenSearch(place.search)
    search.resuming = place
    if let index = search.index { return receive(index) }
    search.progress = 0
    return [.buildIndex]
  }

  /// What could not be restored without an index.
  mutating func finishResuming(_ index: SearchIndex) {
    guard let place = search.resuming else { return }
    search.resuming = nil
    if place.filter != nil { restore(place, in: index) }
    reopenSearch(place.search)
    if let search = place.search { restoreActiveSearch(search, in: index) }
  }

  private mutating func restore(_ place: SavedPlace, in index: SearchIndex?) {
    restoreBrowser(place, filteredIn: index)
    restoreWall(place.wall)
    restoreChart(place.chart)
    settle()
  }
}
