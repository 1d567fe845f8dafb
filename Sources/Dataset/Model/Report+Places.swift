extension Report {
  /// The sections above, outermost first; for a section without itself, for an indicator with the one it belongs to.
  package func path(to reference: Reference) -> [Int] {
    var section: Int?
    switch reference {
    case .section(let index): section = sections[index].parent
    case .item(let index): section = items[index].section
    case .indicator(let index): section = indicators[index].section
    case .milestone, .programme: section = nil
    }
    var path: [Int] = []
    while let index = section {
      path.append(index)
      section = sections[index].parent
    }
    return path.reversed()
  }

  /// The domain that a section is or belongs to.
  package func domain(of section: Int) -> Int? {
    var section: Int? = section
    while let index = section, sections[index].kind != .domain { section = sections[index].parent }
    return section
  }

  /// The indicators that belong to a thing, in the report's order: those in a section and below it, those that an item, or
  /// an item that names a programme or a milestone, prints or stands beside.
  package func indicators(of reference: Reference) -> [Int] {
    let its: [Int]
    switch reference {
    case .section(let outer):
      return indicators.indices.filter {
        indicators[$0].section == outer || path(to: .section(indicators[$0].section)).contains(outer)
      }
    case .indicator(let index): return [index]
    case .item(let index): its = [index]
    case .milestone(let index): its = milestones[index].items
    case .programme(let index): its = programmes[index].items
    }
    return Set(its.flatMap { items[$0].indicators + items[$0].background }).sorted()
  }

  /// Which bullet or paragraph of its section it is; nil for headings and for what has no place of its own.
  package func place(of reference: Reference) -> Place? {
    switch reference {
    case .item(let index): return items[index].place
    case .section(let index):
      guard sections[index].kind == .pillar, let parent = sections[index].parent else { return nil }
      var bullets = 0
      for sibling in sections[parent].contents {
        switch sibling {
        case .item(let item): if items[item].place.kind == .bullet { bullets += 1 }
        case .section(let section): if sections[section].kind == .pillar { bullets += 1 }
        default: break
        }
        if sibling == reference { return Place(kind: .bullet, number: bullets) }
      }
      return nil
    default: return nil
    }
  }

  /// Those from it or to it, in the order of the dataset.
  package func relations(of reference: Reference) -> [Relation] {
    relationNumbers[reference, default: []].map { relations[$0] }
  }

  /// Where the report says it, for citing: 第2章 行政のデジタル変革と取組成果 › 2.1 「生活」の変化 › 1項目め.
  package func citation(of reference: Reference, in language: Language) -> String {
    var parts = path(to: reference).map { heading(of: $0, in: language) }
    if let place = place(of: reference) {
      parts.append(place.text(in: language))
    } else if case .section(let index) = reference {
      parts.append(heading(of: index, in: language))
    }
    return parts.joined(separator: " › ")
  }

  /// The title with its number: 第2章 …, 2.1 …
  package func heading(of section: Int, in language: Language) -> String {
    let title = sections[section].title[language]
    guard let number = sections[section].number else { return title }
    switch (sections[section].kind, language) {
    case (.chapter, .japanese): return "第\(number)章 \(title)"
    case (.chapter, .english): return "Chapter \(number) \(title)"
    default: return "\(number) \(title)"
    }
  }
}

extension Place {
  /// 1項目め, bullet 1; 2段落目, paragraph 2.
  package func text(in language: Language) -> String {
    switch (kind, language) {
    case (.bullet, .japanese): "\(number)項目め"
    case (.bullet, .english): "bullet \(number)"
    case (.paragraph, .japanese): "\(number)段落目"
    case (.paragraph, .english): "paragraph \(number)"
    }
  }
}
