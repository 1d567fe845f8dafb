import Dataset

extension State {
  /// Where one is, as it is to be saved.
  package var place: SavedPlace {
    var place = SavedPlace(language: settings.language, view: browser.view)
    for layer in layers.all { layer.save(into: &place, of: self) }
    return place
  }
}
