package import Dataset

/// The slides of a presentation in order, none twice. All are made from the dataset.
package struct Deck: Sendable {
  package let slides: [Slide]

  /// The whole report: title, agenda, the domains with their themes, each followed by its leading figures, the pillars, closing.
  package init(_ report: Report) {
    let domains = report.sections.indices.filter { report.sections[$0].kind == .domain }
    let things = domains.flatMap { Deck.things(in: $0, of: report) }
    let pillars: [Slide.Kind] = report.sections.contains { $0.kind == .pillar } ? [.pillars] : []
    self.init([.title, .agenda] + things.map(Slide.Kind.thing) + pillars + [.closing], of: report)
  }

  /// What is in one place of the report, from its own title on.
  package init(_ report: Report, section: Reference) {
    var kinds = Deck.kinds(of: section, in: report)
    if ![.thing(section), .pillars].contains(kinds.first) { kinds.insert(.thing(section), at: 0) }
    self.init(kinds + [.closing], of: report)
  }

  /// Just these things, in this order.
  package init(_ report: Report, playlist: [Reference]) {
    self.init(playlist.flatMap { Deck.kinds(of: $0, in: report) }, of: report)
  }

  /// The slides with these ids; those that this report cannot have are left out.
  package init(_ report: Report, slides ids: [String]) {
    self.init(ids.map { Slide(id: $0, of: report).kind }.filter { $0 != .missing }, of: report)
  }

  /// What somebody else presents, with a slide that says so for each that this report doesn't have: the numbers are the same.
  package init(_ report: Report, shared deck: SharedDeck) {
    slides = deck.slides.map { Slide(id: $0, of: report) }
  }

  private init(_ kinds: [Slide.Kind], of report: Report) {
    var seen: Set<Slide.Kind> = []
    slides = kinds.filter { seen.insert($0).inserted }.map { Slide($0, of: report) }
  }

  private static func kinds(of reference: Reference, in report: Report) -> [Slide.Kind] {
    guard case .section(let index) = reference else { return [.thing(reference)] }
    let holdsPillars = report.sections[index].contents.contains { report.isPillar($0) }
    return (holdsPillars ? [.pillars] : []) + things(in: index, of: report).map(Slide.Kind.thing)
  }

  /// A slide for each section that says something itself, in reading order; behind each, those of the leading figures that
  /// belong to it.
  private static func things(in section: Int, of report: Report) -> [Reference] {
    let figures = report.figuresToPresent(in: section)
    return things(below: section, figures: figures, of: report)
      + figures.map(Reference.indicator)
  }

  private static func things(below section: Int, figures: [Int], of report: Report) -> [Reference] {
    let contents = report.sections[section].contents
    let sections = contents.filter(\.isSection)
    // Domains have something to begin with.
    let saysSomething = sections.count < contents.count || sections.isEmpty || report.sections[section].kind == .domain
    let own = saysSomething ? [Reference.section(section)] : []
    let its = figures.filter { report.indicators[$0].section == section }
    return own + its.map(Reference.indicator)
      + sections.flatMap { child -> [Reference] in
        guard case .section(let index) = child else { return [] }
        return things(below: index, figures: figures, of: report)
      }
  }

  // MARK: Finding slides

  package func index(of id: String) -> Int? {
    slides.firstIndex { $0.id == id }
  }

  /// The slide of a thing, else the one on which it stands.
  package func index(showing reference: Reference, in report: Report) -> Int? {
    if let own = slides.firstIndex(where: { $0.thing == reference }) { return own }
    if report.isPillar(reference), let all = slides.firstIndex(where: { $0.kind == .pillars }) { return all }
    switch reference {
    case .section(let index):
      // A heading of headings begins with what comes first under it.
      return report.sections[index].contents.lazy.filter(\.isSection)
        .compactMap { self.index(showing: $0, in: report) }.first
    case .item(let index): return slides.firstIndex { $0.thing == .section(report.items[index].section) }
    case .indicator(let index):
      guard report.indicators[index].value != nil else { return nil }
      return slides.firstIndex { $0.thing == .section(report.indicators[index].section) }
    case .milestone(let index):
      return report.milestones[index].items.lazy.compactMap { self.index(showing: .item($0), in: report) }.first
    case .programme: return nil
    }
  }
}

extension Report {
  func isPillar(_ reference: Reference) -> Bool {
    guard case .section(let index) = reference else { return false }
    return sections[index].kind == .pillar
  }

  /// The leading figures of a section and of those below it; of a part of a domain, those of the domain's that belong to it,
  /// if there are any.
  func figuresToPresent(in section: Int) -> [Int] {
    let inside = sections.indices.filter { isSection($0, in: section) }
    let named = inside.flatMap { sections[$0].leading }
    if !named.isEmpty { return named }
    let above = path(to: .section(section)).flatMap { sections[$0].leading }
    let its = above.filter { isSection(indicators[$0].section, in: section) }
    return its.isEmpty ? leadingIndicators(of: section) : its
  }

  private func isSection(_ inner: Int, in outer: Int) -> Bool {
    inner == outer || path(to: .section(inner)).contains(outer)
  }
}
