extension ReportBuilder {
  /// Gives items their places and sections their parents; refuses cycles and things in two places.
  func settlePlaces(_ report: inout Report) throws(Unusable) {
    var placed = 0
    for index in report.sections.indices {
      report.sections[index].contents = try contents(of: index)
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
          guard items.items[item].place.number == 0 else { throw Unusable() }
          items.items[item].section = index
          placed += 1
          if items.items[item].kind == .paragraph {
            paragraphs += 1
            items.items[item].place = Place(kind: .paragraph, number: paragraphs)
          } else {
            bullets += 1
            items.items[item].place = Place(kind: .bullet, number: bullets)
          }
        default: throw Unusable()
        }
      }
    }
    guard placed == items.items.count else { throw Unusable() }
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

  private func contents(of section: Int) throws(Unusable) -> [Reference] {
    var contents: [Reference] = []
    contents.reserveCapacity(draft.contents(of: section).count)
    for reference in draft.contents(of: section) {
      guard let reference else { throw Unusable() }
      contents.append(reference)
    }
    return contents
  }

  /// Puts indices in the place of the names' numbers.
  func settleLinks() throws(Unusable) {
    let store = items.store
    for item in items.items where item.links != Item.noLinks {
      for list in Item.LinkList.allCases {
        for position in item.range(of: list) {
          guard let meaning = draft.meanings[Int(store.links[position])], meaning.kind == list.kind else {
            throw Unusable()
          }
          store.links[position] = UInt32(truncatingIfNeeded: meaning.index)
        }
      }
    }
  }
}

extension Item.LinkList {
  /// What a list of this kind may hold.
  var kind: ParsedDataset.Kind {
    switch self {
    case .indicators, .background: .indicator
    case .milestones: .milestone
    case .programmes: .programme
    }
  }
}
