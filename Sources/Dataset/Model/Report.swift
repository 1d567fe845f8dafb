/// A whole report: everything the dataset says, with its links resolved to indices.
package struct Report: Sendable {
  package var title: Localized
  package var publisher: Localized
  package var published: ReportDate
  package var url: String
  /// In reading order, as are `items`.
  package var sections: [Section]
  package var items: [Item]
  package var indicators: [Indicator]
  package var milestones: [Milestone]
  package var programmes: [Programme]
  package var relations: [Relation] {
    didSet { relationNumbers = Self.numbers(of: relations) }
  }
  /// By thing the indices of its relations: a search asks for those of every thing there is.
  private(set) var relationNumbers: [Reference: [Int]]
  /// Every id of the dataset; ids are unique over all kinds.
  package var references: ReferenceTable

  package init(
    title: Localized, publisher: Localized, published: ReportDate, url: String, sections: [Section] = [],
    items: [Item] = [], indicators: [Indicator] = [], milestones: [Milestone] = [], programmes: [Programme] = [],
    relations: [Relation] = [], references: ReferenceTable = [:]
  ) {
    self.title = title
    self.publisher = publisher
    self.published = published
    self.url = url
    self.sections = sections
    self.items = items
    self.indicators = indicators
    self.milestones = milestones
    self.programmes = programmes
    self.relations = relations
    relationNumbers = Self.numbers(of: relations)
    self.references = references
  }

  private static func numbers(of relations: [Relation]) -> [Reference: [Int]] {
    var numbers: [Reference: [Int]] = [:]
    for (number, relation) in relations.enumerated() {
      numbers[relation.from, default: []].append(number)
      if relation.to != relation.from { numbers[relation.to, default: []].append(number) }
    }
    return numbers
  }

  package func id(of reference: Reference) -> String {
    switch reference {
    case .section(let index): sections[index].id
    case .item(let index): items[index].id
    case .indicator(let index): indicators[index].id
    case .milestone(let index): milestones[index].id
    case .programme(let index): programmes[index].id
    }
  }

  package func title(of reference: Reference) -> Localized {
    switch reference {
    case .section(let index): sections[index].title
    case .item(let index): items[index].title
    case .indicator(let index): indicators[index].label
    case .milestone(let index): milestones[index].title
    case .programme(let index): programmes[index].name
    }
  }

  /// The editors' words for where its title has no room; nil where they have none.
  package func shortTitle(of reference: Reference) -> Localized? {
    switch reference {
    case .section(let index): sections[index].short
    case .indicator(let index): indicators[index].short
    case .item, .milestone, .programme: nil
    }
  }
}
