import TextUI

/// The keys of the list of slides.
extension State {
  mutating func take(_ key: Key, in chooser: SlideChooser) -> [Effect] {
    var chooser = chooser
    switch key {
    case .escape, .control("g"):
      close(chooser)
      return []
    case .backspace where chooser.prompt.characters.isEmpty:
      close(chooser)
      return []
    case .enter:
      guard let slide = chooser.candidates[safe: chooser.chosen] else { return [] }
      mode = .browsing
      presenting?.go(to: slide)
      return []
    case .up, .control("p"): chooser.move(by: -1)
    case .down, .control("n"): chooser.move(by: 1)
    case .pageUp: chooser.move(by: -10)
    case .pageDown: chooser.move(by: 10)
    case .control("l"): return [.repaint]
    case .control("z"): return perform(.suspend)
    default: chooser.edit(key)
    }
    mode = .choosingSlide(chooser)
    return []
  }

  private mutating func close(_ chooser: SlideChooser) {
    mode = .browsing
    if chooser.returnsToPresenter { returnToPresenter() }
  }
}
