import Dataset

/// Opening walls of histories.
extension State {
  /// Of all figures that the table lists.
  mutating func openWall() {
    guard let index = subject?.indicator ?? report.indicators.indices.first else { return }
    browser.focus = .outline
    layers.push(Wall(selecting: index))
  }

  /// Of figures that cannot be read from one axis.
  mutating func openWall(comparing indices: [Int], selecting index: Int) {
    guard let wall = Wall(comparing: indices, selecting: index, in: self) else {
      return message = Message(text: strings.nothingToDraw)
    }
    layers.push(wall)
  }

  /// As it was saved; without figures that are gone there is none.
  mutating func restoreWall(_ saved: SavedPlace.Wall?) {
    self[Wall.self] = saved.flatMap(wall)
  }

  private func wall(_ saved: SavedPlace.Wall) -> Wall? {
    guard browser.view.definition.listsFigures, let index = report.indicator(saved.selected) else { return nil }
    guard let ids = saved.compared else { return Wall(selecting: index) }
    let compared = ids.compactMap(report.indicator)
    guard compared.count == ids.count, var wall = Wall(comparing: compared, selecting: index, in: self) else {
      return nil
    }
    if saved.isIndexed { _ = wall.switchIndex(in: self) }
    return wall
  }
}
