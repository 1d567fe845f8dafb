import Dataset
import Search

/// What a slide may be found by: its title and number, the headings above it, and what stands on it.
struct SlideWords {
  let state: State
  let deck: Deck

  private var report: Report { state.report }

  func words(ofSlide number: Int) -> [(Field, Localized)] {
    let slide = deck.slides[number]
    let count = Localized(ja: "\(number + 1)", en: "\(number + 1)")
    let short = slide.thing.flatMap(report.shortTitle).map { [(Field.title, $0)] } ?? []
    return [(.title, state.name(of: slide)), (.title, count)] + short + texts(on: slide).map { (.statement, $0) }
  }

  private func texts(on slide: Slide) -> [Localized] {
    guard let thing = slide.thing else { return slide.kind == .pillars ? pillars : [] }
    let headings = report.path(to: thing).map { report.sections[$0].title }
    guard case .section(let index) = thing else { return headings + texts(of: thing) }
    return headings + report.sections[index].contents.flatMap { [report.title(of: $0)] + texts(of: $0) }
  }

  private var pillars: [Localized] {
    let pillars = report.sections.indices.filter { report.sections[$0].kind == .pillar }
    return pillars.flatMap { report.path(to: .section($0)) + [$0] }.map { report.sections[$0].title }
  }

  private func texts(of reference: Reference) -> [Localized] {
    switch reference {
    case .item(let index): [report.items[index].statement] + report.items[index].indicators.map(value)
    case .indicator(let index):
      [value(of: index)] + report.items.filter { $0.indicators.contains(index) }.map(\.statement)
    case .section, .milestone, .programme: []
    }
  }

  private func value(of index: Int) -> Localized {
    let indicator = report.indicators[index]
    return Localized(ja: indicator.valueText(in: .japanese) ?? "", en: indicator.valueText(in: .english) ?? "")
  }
}
