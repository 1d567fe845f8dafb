/// Where a talk is: all that somebody must know to see the same, on a screen of any size, in any language.
package struct SlidePosition: Hashable, Sendable {
  package enum Blank: String, CaseIterable, Sendable {
    case none, black, white
  }

  /// The slide's id.
  package var slide: String
  /// Where on the slide what shows begins: 0 at its head, 1000 at its first block, a row in the midst of that 1500.
  package var step: Int
  package var blank: Blank
  /// The number of the block that is pointed at, from 0.
  package var pointer: Int?
  /// Whether a figure's chart fills the screen.
  package var isZoomed: Bool

  package init(slide: String, step: Int = 0, blank: Blank = .none, pointer: Int? = nil, isZoomed: Bool = false) {
    self.slide = slide
    self.step = step
    self.blank = blank
    self.pointer = pointer
    self.isZoomed = isZoomed
  }
}
