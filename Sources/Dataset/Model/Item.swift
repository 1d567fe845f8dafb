/// One statement of the report.
package struct Item: Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    case achievement, initiative, vision, challenge, change, paragraph
  }

  package var id: String
  package var kind: Kind
  package var title: Localized
  package var statement: Localized
  /// Index of the section it stands in.
  package var section: Int
  package var place: Place
  /// Indices of the indicators, milestones and programmes that the report prints at this place.
  package var indicators: [Int]
  package var milestones: [Int]
  package var programmes: [Int]
  /// Indices of indicators from other sources that belong to the subject.
  package var background: [Int]

  package init(
    id: String, kind: Kind, title: Localized, statement: Localized, section: Int, place: Place, indicators: [Int] = [],
    milestones: [Int] = [], programmes: [Int] = [], background: [Int] = []
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.statement = statement
    self.section = section
    self.place = place
    self.indicators = indicators
    self.milestones = milestones
    self.programmes = programmes
    self.background = background
  }
}

/// Which bullet or paragraph of its section an item is.
package struct Place: Hashable, Sendable {
  package enum Kind: String, Sendable {
    case bullet, paragraph
  }

  package var kind: Kind
  /// From 1, counted among those of its kind in the section.
  package var number: Int

  package init(kind: Kind, number: Int) {
    self.kind = kind
    self.number = number
  }
}
