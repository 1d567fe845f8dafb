import Charts
import Dataset
import Search
import TextUI

extension State {
  /// Where one is, as it is to be saved.
  package var place: SavedPlace {
    let browsing = browsing
    var place = SavedPlace(language: settings.language, view: view)
    if browsing.shows(browsing.selected) { place.selected = path(to: browsing.selected) }
    place.focus = focus
    place.listsSelected = focus != .outline && browsing.section == browsing.selected
    place.outlineTop = browsing.outlineTop.top
    place.listTop = browsing.listTop.top
    place.detailTop = browsing.detailTop
    place.link = browsing.link
    place.toggled = toggled
    if view == .figures, let order = figureOrder { place.sort = order.text }
    place.compared = compared.map { report.id(of: .indicator($0)) }
    place.filter = browsing.filter?.text
    place.search = savedSearch
    place.chart = self[Charting.self].map { charting in
      SavedPlace.Chart(
        figures: charting.plots.map { report.id(of: .indicator($0.indicator)) }, series: charting.cursor.series,
        day: charting.point.day, kind: charting.kind.rawValue, isLogarithmic: charting.isLogarithmic,
        window: charting.window)
    }
    place.talk = presentation.flatMap { presenting in
      guard !presenting.hasEnded else { return nil }
      let stopwatch = presenting.stopwatch
      return SavedPlace.Talk(
        slides: presenting.deck.slides.map(\.id), shown: presenting.place, elapsed: stopwatch.elapsed,
        limit: stopwatch.limit, isTimed: stopwatch.isOn, endsProgram: presenting.endsProgram)
    }
    return place
  }

  private var savedSearch: SavedPlace.Search? {
    if let searching = self[Searching.self] { return SavedPlace.Search(text: searching.text, isOpen: true) }
    guard let active = activeSearch else { return nil }
    let hit = index.map { report.id(of: $0.reference(of: active.entry)) }
    return SavedPlace.Search(text: active.text, isOpen: false, hit: hit)
  }

  /// In larger trees what is open is not saved: comparing it with what would be takes longer than a key may.
  private static let mostToggled = 5_000

  private var toggled: [SavedPlace.Path] {
    let browsing = browsing
    guard browsing.outline.nodes.count <= State.mostToggled else { return [] }
    let usual = browsing.filter?.headings ?? Browsing(view, outline: browsing.outline).expanded
    return browsing.expanded.symmetricDifference(usual).filter(browsing.outline.isBranch).sorted().map(path)
  }

  func path(to node: Int) -> SavedPlace.Path {
    browsing.outline.path(to: node).map { step(browsing.outline.subject(of: $0)) }
  }

  /// What stands for a subject in a path. No id has a blank.
  func step(_ subject: Outline.Subject) -> String {
    switch subject {
    case .report: "the report"
    case .thing(let reference): report.id(of: reference)
    case .group(.year(let year)): "year \(year)"
    case .group(.programmes(let kind)): "programmes \(kind.rawValue)"
    case .group(.pillar(let section, let kind, let basis)):
      "pillar \(report.sections[section].id) \(kind.rawValue) \(basis.rawValue)"
    }
  }
}
