import Dataset

extension Report {
  /// The section under which a figure is listed: its domain, else the section at the top.
  func figureGroup(of section: Int) -> Int {
    var at = section
    while sections[at].kind != .domain, let parent = sections[at].parent { at = parent }
    return at
  }

  /// A section's ancestors from the top down, it included.
  func path(toSection section: Int) -> [Int] {
    var path = [section]
    while let last = path.last, let parent = sections[last].parent { path.append(parent) }
    return path.reversed()
  }

  /// Whether a section stands below a domain, or is one.
  func isInDomain(_ section: Int) -> Bool {
    path(toSection: section).contains { sections[$0].kind == .domain }
  }

  /// The view in which a thing is at home.
  func homeView(of reference: Reference) -> View {
    switch reference {
    case .section(let index):
      sections[index].kind == .pillar ? .pillars : isInDomain(index) ? .domains : .overview
    case .item(let index): isInDomain(items[index].section) ? .domains : .overview
    case .indicator: .figures
    case .milestone: .timeline
    case .programme: .programmes
    }
  }
}
