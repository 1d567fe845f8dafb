import Dataset
import Search
import TextUI

/// What of the explorer is saved, and found again.
extension State {
  func saveBrowser(into place: inout SavedPlace) {
    let browsing = browsing
    if browsing.shows(browsing.selected) { place.selected = path(to: browsing.selected) }
    place.focus = browser.focus
    place.listsSelected = browser.focus != .outline && browsing.section == browsing.selected
    place.outlineTop = browsing.outlineTop.top
    place.listTop = browsing.listTop.top
    place.detailTop = browsing.detailTop
    place.link = browsing.link
    place.toggled = toggled
    if browser.view.definition.listsFigures, let order = figureOrder { place.sort = order.text }
    place.compared = browser.compared.map { report.id(of: .indicator($0)) }
    place.filter = browsing.filter?.text
    place.timelineWindow = browser.timelineWindow
  }

  /// In larger trees what is open is not saved: comparing it with what would be takes longer than a key may.
  private static let mostToggled = 5_000

  private var toggled: [SavedPlace.Path] {
    let browsing = browsing
    guard browsing.outline.nodes.count <= State.mostToggled else { return [] }
    let usual = browsing.filter?.headings ?? Browsing(browser.view, outline: browsing.outline).expanded
    return browsing.expanded.symmetricDifference(usual).filter(browsing.outline.isBranch).sorted().map(path)
  }

  private func path(to node: Int) -> SavedPlace.Path {
    browsing.outline.path(to: node).map { step(browsing.outline.subject(of: $0)) }
  }

  /// What stands for a subject in a path. No id has a blank.
  private func step(_ subject: Outline.Subject) -> String {
    switch subject {
    case .report: "the report"
    case .thing(let reference): report.id(of: reference)
    case .group(.year(let year)): "year \(year)"
    case .group(.programmes(let kind)): "programmes \(kind.rawValue)"
    case .group(.pillar(let section, let kind, let basis)):
      "pillar \(report.sections[section].id) \(kind.rawValue) \(basis.rawValue)"
    }
  }

  /// Without an index nothing is filtered.
  mutating func restoreBrowser(_ place: SavedPlace, filteredIn index: SearchIndex?) {
    // The outline is that of the view that shows.
    let filter = index.flatMap { index in
      place.filter.flatMap { text in
        index.search(index.query(text)).map { TreeFilter(text, $0, in: index, of: browsing.outline) }
      }
    }
    browser.view = place.view
    browser.timelineWindow = place.timelineWindow
    browser.prepare(browser.view)
    browsing = Browsing(browser.view, outline: browsing.outline)
    browser.compared = place.compared.compactMap { report.indicator($0) }
    if browser.view.definition.listsFigures, let order = place.sort.flatMap(FigureOrder.init(text:)) { sort(by: order) }
    message = nil
    if let filter { browsing.narrow(to: filter) }
    for path in place.toggled where nodes(along: path).count == path.count {
      guard let node = nodes(along: path).last else { continue }
      if browsing.expanded.contains(node) { browsing.collapse(node) } else { browsing.expand(node) }
    }
    let found = nodes(along: place.selected)
    if let node = found.last { browsing.select(node) }
    if found.count < place.selected.count { message = Message(text: strings.placeIsGone) }
    if place.listsSelected { browsing.settleSection(focus: .outline) }
    browser.focus = place.focus
    // What is too far is settled; nothing else would make a number below 0.
    browsing.outlineTop.top = max(0, place.outlineTop)
    browsing.listTop.top = max(0, place.listTop)
    browsing.detailTop = max(0, place.detailTop)
    browsing.link = place.link.map { max(0, $0) }
  }

  /// The nodes along a path as far as the tree has them.
  private func nodes(along path: SavedPlace.Path) -> [Int] {
    let outline = browsing.outline
    var nodes: [Int] = []
    for step in path {
      let children = nodes.last.map { outline.children(of: $0) } ?? outline.roots
      let subject = report.references[step].map(Outline.Subject.thing)
      let next = children.first { node in
        let other = outline.subject(of: node)
        return subject.map { $0 == other } ?? (self.step(other) == step)
      }
      guard let next else { break }
      nodes.append(next)
    }
    return nodes
  }
}

extension Report {
  /// Index of the indicator that has an id.
  func indicator(_ id: String) -> Int? {
    guard case .indicator(let index)? = references[id] else { return nil }
    return index
  }
}
