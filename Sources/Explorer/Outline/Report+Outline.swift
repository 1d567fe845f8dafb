import Dataset

extension Report {
  /// The section under which a figure is listed: its domain, else the section at the top.
  func figureGroup(of section: Int) -> Int {
    var at = section
    while sections[at].kind != .domain, let parent = sections[at].parent { at = parent }
    return at
  }

  /// How many items stand in a section and below; a section without contents counts as one.
  func leaves(in section: Int) -> Int {
    sections[section].contents.reduce(0) { count, child in
      guard case .section(let inner) = child else { return count + 1 }
      return count + max(1, leaves(in: inner))
    }
  }

  /// Whether a section stands below a domain, or is one.
  func isInDomain(_ section: Int) -> Bool {
    (path(to: .section(section)) + [section]).contains { sections[$0].kind == .domain }
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

extension Outline.Subject {
  /// The index of the indicator that it is, if it is one.
  var indicator: Int? {
    guard case .thing(.indicator(let index)) = self else { return nil }
    return index
  }
}

extension Reference {
  var isSection: Bool {
    if case .section = self { return true }
    return false
  }
}
