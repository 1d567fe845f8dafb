import Dataset
import TextUI
import Typesetting

@testable import Explorer

extension Session {
  /// A presentation of the frozen report, or of a part of it, at a slide.
  static func presenting(
    _ size: String, at slide: String = "title", section: String? = nil, minutes: Int? = nil,
    language: Language = .japanese, theme: Theme = .mono, glyphs: Glyphs = .unicode
  ) -> Session {
    var session = Session(size, language: language, theme: theme, glyphs: glyphs)
    session.state.startPresenting(deck(of: section), minutes: minutes)
    session.state[Presentation.self]?.show(SlidePosition(slide: slide))
    return session
  }

  static func deck(of section: String? = nil) -> Deck {
    guard let section else { return Deck(.frozen) }
    guard let reference = Report.frozen.references[section] else { preconditionFailure("no \(section)") }
    return Deck(.frozen, section: reference)
  }

  var presented: SlidePosition? { state[Presentation.self]?.place }
  var slide: String? { presented?.slide }
  var lastRow: String { rows.last ?? "" }

  var pages: [SlidePage] { state[Presentation.self].map(state.slidePages) ?? [] }

  /// The screen with every blank in reverse video as `#`.
  var inked: String {
    let grid = grid
    var inked = Grid(size: grid.size)
    for row in 0..<grid.size.rows {
      for column in 0..<grid.size.columns where grid[column, row].columns > 0 {
        var cell = grid[column, row]
        if cell.character == " ", cell.style.attributes.contains(.reverse) { cell.character = "#" }
        inked.put(cell, column: column, row: row)
      }
    }
    return inked.text
  }
}

extension State {
  /// The ids of the slides in the list, as far as they are found.
  var choosableSlides: [String] {
    guard let chooser = self[SlidePicker.self], let presentation else { return [] }
    return chooser.candidates.map { presentation.deck.slides[$0].id }
  }
}
