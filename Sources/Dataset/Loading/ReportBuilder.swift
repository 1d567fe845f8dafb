/// Builds a report from a dataset as it was read, without a word about what is wrong with it.
///
/// Whatever it cannot use it answers with `Unusable`; the rules of the check say why.
struct ReportBuilder {
  struct Unusable: Error {}

  /// The newest version of the format that is understood.
  static let schema = 1

  let draft: ParsedDataset
  /// They become those of the report: afterwards they can be built into no other one.
  let items: ItemTable

  init(_ draft: ParsedDataset) {
    self.draft = draft
    items = draft.items
  }

  /// The observations' rows must name known series and hold readable values.
  func report() throws(Unusable) -> Report {
    let root = draft.root
    guard root["schema"]?.number == Double(Self.schema), let url = root["url"]?.string else { throw Unusable() }
    guard items.areUsable, draft.duplicates.isEmpty else { throw Unusable() }
    var report = Report(
      title: try localized(root["title"]), publisher: try localized(root["publisher"]),
      published: try Self.date(root["published"]), url: url)
    report.sections = try each("sections", section)
    guard !report.sections.isEmpty, !items.items.isEmpty else { throw Unusable() }
    try settlePlaces(&report)
    try settleLinks()
    report.indicators = try each("indicators", indicator)
    report.milestones = try each("milestones", milestone)
    report.programmes = try each("programmes", programme)
    report.relations = try each("relations", relation)
    items.store.trim()
    report.references = items.references
    report.items = items.items
    try addObservations(to: &report)
    Self.linkBack(&report)
    return report
  }

  private func each<Thing>(
    _ key: StaticString, _ make: (JSON.Value) throws(Unusable) -> Thing
  ) throws(Unusable) -> [Thing] {
    guard let list = draft.root[key], list.kind == .array else { throw Unusable() }
    var things: [Thing] = []
    things.reserveCapacity(list.count)
    for value in list.elements { things.append(try make(value)) }
    return things
  }

  private func addObservations(to report: inout Report) throws(Unusable) {
    guard let columns = draft.columns else { throw Unusable() }
    for row in draft.observations.rows {
      guard case .indicator(let index)? = items.references[row.fields[columns.series]],
        let observation = columns.observation(row)
      else { throw Unusable() }
      report.indicators[index].observations.append(observation)
    }
    for index in report.indicators.indices where !report.indicators[index].observations.isSorted {
      report.indicators[index].observations.sort { $0.date.first < $1.date.first }
    }
  }

  /// Programmes, milestones and indicators know who names them.
  private static func linkBack(_ report: inout Report) {
    for (index, section) in report.sections.enumerated() {
      for programme in section.programmes { report.programmes[programme].sections.append(index) }
    }
    for (index, item) in report.items.enumerated() where item.links != Item.noLinks {
      for indicator in item.indicators { report.indicators[indicator].items.append(index) }
      for indicator in item.background { report.indicators[indicator].backgroundOf.append(index) }
      for milestone in item.milestones { report.milestones[milestone].items.append(index) }
      for programme in item.programmes { report.programmes[programme].items.append(index) }
    }
  }
}
