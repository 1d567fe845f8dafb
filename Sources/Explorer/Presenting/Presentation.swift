import Dataset

/// A presentation that is going on: its slides, where it is, and what the presenter does to the screen. It changes nothing
/// of the explorer under it, so that leaving it is exact.
package struct Presentation: Layer {
  package let deck: Deck
  /// Index of the slide.
  package private(set) var index: Int
  private(set) var step = 0
  private(set) var blank = SlidePosition.Blank.none
  private(set) var pointer: Int?
  private(set) var isZoomed = false
  package var stopwatch: Stopwatch
  /// Digits of a slide's number that wait for Enter.
  var typed = ""
  /// Whether the program was started to present, and ends with the presentation.
  let endsProgram: Bool
  /// Whether the presenter has ended it: there is nothing to come back to.
  private(set) var hasEnded = false
  /// Whether it is somebody else's, who is followed.
  var isFollowed = false

  /// nil where there is nothing to present.
  package init?(_ deck: Deck, at index: Int = 0, stopwatch: Stopwatch = Stopwatch(), endsProgram: Bool = false) {
    guard deck.slides.indices.contains(index) else { return nil }
    self.deck = deck
    self.index = index
    self.stopwatch = stopwatch
    self.endsProgram = endsProgram
  }

  package var slide: Slide { deck.slides[index] }

  package var place: SlidePosition {
    SlidePosition(slide: slide.id, step: step, blank: blank, pointer: pointer, isZoomed: isZoomed)
  }

  /// Shows what somebody else shows; a slide that isn't in the deck changes nothing.
  package mutating func show(_ place: SlidePosition) {
    guard let index = deck.index(of: place.slide) else { return }
    self.index = index
    step = max(0, place.step)
    blank = place.blank
    pointer = place.pointer
    isZoomed = place.isZoomed
  }

  /// To a slide, at its beginning or further; those outside the deck mean its ends.
  mutating func go(to index: Int, step: Int = 0) {
    self.index = min(max(0, index), deck.slides.count - 1)
    self.step = step
    pointer = nil
    isZoomed = false
  }

  mutating func point(at block: Int?) {
    pointer = block
  }

  /// To another page of the same slide.
  mutating func turn(to page: SlidePage) {
    step = page.step
  }

  mutating func toggle(_ blank: SlidePosition.Blank) {
    self.blank = self.blank == blank ? .none : blank
  }

  mutating func unblank() {
    blank = .none
  }

  mutating func end() {
    hasEnded = true
  }

  mutating func zoom(_ isZoomed: Bool) {
    self.isZoomed = isZoomed
    step = 0
    pointer = nil
  }
}
