import Charts
import Dataset
import Search
import TextUI

extension State {
  /// Goes to where somebody was, as far as the report has it. What of that is searched for comes with the index.
  ///
  /// - Parameter absence: the seconds since then. The time of a talk goes on for a room that waits for its presenter.
  package mutating func resume(_ place: SavedPlace, after absence: Int = 0) -> [Effect] {
    settings.language = place.language
    restore(place, filter: nil)
    if let talk = place.talk.flatMap({ presentation($0, after: absence) }) { self[Presentation.self] = talk }
    guard place.filter != nil || place.search != nil else { return [] }
    reopenSearch(place)
    resuming = place
    if let index { return take(index) }
    indexProgress = 0
    return [.buildIndex]
  }

  /// What could not be restored without an index.
  mutating func finishResuming(_ index: SearchIndex) {
    guard let place = resuming else { return }
    resuming = nil
    if let text = place.filter, let results = index.search(index.query(text)) {
      restore(place, filter: TreeFilter(text, results, in: index, of: browsing.outline))
    }
    reopenSearch(place)
    guard let search = place.search, !search.isOpen, let results = index.search(index.query(search.text)) else {
      return
    }
    let hit = search.hit.flatMap { report.references[$0] }.flatMap(index.entry)
    guard let entry = hit ?? results.ranked.first else { return }
    activeSearch = ActiveSearch(
      text: search.text, hits: Hits(results, in: index), group: nil, entry: entry, origin: origin, opened: history)
    settle()
  }

  /// The search screen over what was restored; what was typed is searched for when there is an index.
  private mutating func reopenSearch(_ place: SavedPlace) {
    guard let search = place.search, search.isOpen else { return }
    var searching = Searching(origin: origin)
    searching.prompt = Prompt(search.text)
    self[Searching.self] = searching
  }

  private mutating func restore(_ place: SavedPlace, filter: TreeFilter?) {
    view = place.view
    prepare(view)
    browsing = Browsing(view, outline: browsing.outline)
    compared = place.compared.compactMap { indicator($0) }
    if view == .figures, let order = place.sort.flatMap(FigureOrder.init(text:)) { sort(by: order) }
    message = nil
    if let filter { browsing.narrow(to: filter) }
    for path in place.toggled where node(at: path).count == path.count {
      guard let node = node(at: path).last else { continue }
      if browsing.expanded.contains(node) { browsing.collapse(node) } else { browsing.expand(node) }
    }
    let found = node(at: place.selected)
    if let node = found.last { browsing.select(node) }
    if found.count < place.selected.count { message = Message(text: strings.placeIsGone) }
    if place.listsSelected { browsing.settleSection(focus: .outline) }
    focus = place.focus
    // What is too far is settled; nothing else would make a number below 0.
    browsing.outlineTop.top = max(0, place.outlineTop)
    browsing.listTop.top = max(0, place.listTop)
    browsing.detailTop = max(0, place.detailTop)
    browsing.link = place.link.map { max(0, $0) }
    self[Charting.self] = place.chart.flatMap(charting)
    settle()
  }

  /// Longer than this no room waits, in seconds: the time stands where it stood.
  private static let longestAbsence = 3600

  private func presentation(_ talk: SavedPlace.Talk, after absence: Int) -> Presentation? {
    let missed = talk.isTimed && 0...State.longestAbsence ~= absence ? absence : 0
    let stopwatch = Stopwatch(elapsed: talk.elapsed + missed, limit: talk.limit, isOn: talk.isTimed)
    let deck = Deck(report, slides: talk.slides)
    var presentation = Presentation(deck, stopwatch: stopwatch, endsProgram: talk.endsProgram)
    presentation?.show(talk.shown)
    return presentation
  }

  /// The nodes along a path as far as the tree has them.
  private func node(at path: SavedPlace.Path) -> [Int] {
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

  private func indicator(_ id: String) -> Int? {
    guard case .indicator(let index)? = report.references[id] else { return nil }
    return index
  }

  private func charting(_ place: SavedPlace.Chart) -> Charting? {
    let plots = place.figures.compactMap(indicator).map(plot)
    // What was read is told by its place among the others.
    guard plots.count == place.figures.count, var charting = Charting(plots) else { return nil }
    charting.restore(
      series: place.series, day: place.day, kind: Chart.Kind(rawValue: place.kind) ?? .step,
      isLogarithmic: place.isLogarithmic, window: place.window)
    return charting
  }
}
