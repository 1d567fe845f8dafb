extension ReportBuilder {
  /// Gives items their places and sections their parents; refuses cycles and things in two places.
  mutating func settlePlaces(_ report: inout Report) throws(Unusable) {
    var placed = 0
    for index in report.sections.indices {
      var bullets = 0
      var paragraphs = 0
      for reference in report.sections[index].contents {
        switch reference {
        case .section(let child):
          guard report.sections[child].parent == nil, child != index else { throw Unusable() }
          report.sections[child].parent = index
          if report.sections[child].kind == .pillar { bullets += 1 }
        case .item(let item):
          // Places are counted from 1.
          guard items[item].place.number == 0 else { throw Unusable() }
          items[item].section = index
          placed += 1
          if items[item].kind == .paragraph {
            paragraphs += 1
            items[item].place = Place(kind: .paragraph, number: paragraphs)
          } else {
            bullets += 1
            items[item].place = Place(kind: .bullet, number: bullets)
          }
        default: throw Unusable()
        }
      }
    }
    guard placed == items.count else { throw Unusable() }
    try Self.refuseCycles(report.sections)
  }

  /// With one parent each, sections that lead round in a circle never lead to one without a parent.
  private static func refuseCycles(_ sections: [Section]) throws(Unusable) {
    for index in sections.indices {
      var steps = 0
      var section = sections[index].parent
      while let parent = section {
        steps += 1
        guard steps <= Limits.nesting else { throw Unusable() }
        section = sections[parent].parent
      }
    }
  }

  /// What a section's contents name.
  func contents(_ value: JSON.Value?) throws(Unusable) -> [Reference] {
    guard let value else { return [] }
    guard value.kind == .array else { throw Unusable() }
    var contents: [Reference] = []
    contents.reserveCapacity(value.count)
    for element in value.elements {
      guard let reference = reference(element, after: contents.last) else { throw Unusable() }
      contents.append(reference)
    }
    return contents
  }

  private func reference(_ value: JSON.Value, after last: Reference?) -> Reference? {
    let found = value.withText { id -> Reference? in
      // Items are listed in reading order, so that the next one is mostly the one that is meant.
      if case .item(let index)? = last, index + 1 < items.count,
        store.text(at: Int(items[index + 1].start)).equals(id)
      {
        return .item(index + 1)
      }
      return references[utf8: id]
    }
    return found ?? nil
  }
}
