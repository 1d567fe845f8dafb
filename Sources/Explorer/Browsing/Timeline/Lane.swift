import Dataset

/// What a milestone belongs to.
enum Lane: Hashable, Comparable, Sendable {
  /// By the index of its section.
  case domain(Int)
  /// The report as a whole: what stands in no domain.
  case whole
}

extension Report {
  /// That of the first item in a domain that names a milestone.
  func lane(of milestone: Int) -> Lane {
    for item in milestones[milestone].items {
      let domain = path(to: .item(item)).first { sections[$0].kind == .domain }
      if let domain { return .domain(domain) }
    }
    return .whole
  }

  func name(of lane: Lane, in strings: Strings) -> String {
    switch lane {
    case .domain(let section): shortTitle(of: section)[strings.language]
    case .whole: strings.whole
    }
  }
}
