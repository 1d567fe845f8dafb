import Dataset
import Search

/// The pillars' table as the state keeps it, and its names.
extension State {
  /// The table is that of what shows; what is selected has a place in it.
  mutating func settlePillars() {
    let query = browsing.filter?.query
    if browser.pillars == nil || browser.pillarsQuery != query {
      browser.pillars = PillarGrid(browsing, of: report)
      browser.pillarsQuery = query
    }
    if browser.pillars?.place(of: browsing.selected) == nil { selectPillar() }
  }

  /// The pillar that what is selected is tied to.
  mutating func selectPillar() {
    guard let pillar = browsing.outline.path(to: browsing.selected).first, browsing.shows(pillar) else { return }
    browsing.select(pillar)
  }

  func name(of row: PillarGrid.Row) -> StyledText {
    switch row {
    case .section(let index): rowBuilder.name(of: .thing(.section(index)))
    case .kind(let kind): StyledText(settings.plain(kind.heading(in: strings.language)))
    }
  }

  /// Whether a row stands over others or for itself.
  func isHeading(_ row: PillarGrid.Row) -> Bool {
    switch row {
    case .section(let index): report.sections[index].kind == .domain
    case .kind: true
    }
  }
}

extension Relation.Basis {
  /// Of what is drawn for a relation.
  var role: Role {
    switch self {
    case .report: .chart
    case .ours: .ours
    }
  }
}

extension Glyphs {
  /// The same as a line.
  func line(_ basis: Relation.Basis) -> String {
    switch basis {
    case .report: heavyLine
    case .ours: lightLine
    }
  }

  /// Something that is tied to a pillar, heavier where the report says so.
  func mark(_ basis: Relation.Basis) -> String {
    switch basis {
    case .report: stated
    case .ours: inferred
    }
  }
}
