/// Builds a report from parsed files, quickly and without a word about what is wrong with them.
///
/// Whatever it cannot use it answers with `Unusable`; the rules of the check then say why. The items may come in pieces, all
/// of them before the rest: what they link to is settled at the end.
struct ReportBuilder {
  struct Unusable: Error {}

  /// The newest version of the format that is understood.
  static let schema = 1

  let store: TextStore
  var items: [Item] = []
  var references: ReferenceTable
  /// Ids that items name, by numbers that stand for them until it is known what they mean.
  var names: IDTable

  /// The observations' rows must name known series and hold readable values.
  static func report(from document: JSON, observations: CSV) throws(Unusable) -> Report {
    let items = try list(document.root["items"])
    var builder = ReportBuilder(textCapacity: document.bytes.count / 2, items: items.count)
    try builder.add(items)
    return try builder.finish(document.root, observations: observations)
  }

  /// Both are guesses.
  init(textCapacity: Int, items: Int) {
    store = TextStore(capacity: textCapacity)
    references = ReferenceTable(store: store, capacity: items)
    names = IDTable(store: store)
    self.items.reserveCapacity(items)
  }

  /// - Parameter root: the rest of report.json; its items are not looked at
  mutating func finish(_ root: JSON.Value, observations: CSV) throws(Unusable) -> Report {
    guard root["schema"]?.number == Double(Self.schema), let url = root["url"]?.string else { throw Unusable() }
    var report = Report(
      title: try localized(root["title"]), publisher: try localized(root["publisher"]),
      published: try Self.date(root["published"]), url: url)
    let sections = try Self.list(root["sections"])
    let indicators = try Self.list(root["indicators"])
    let milestones = try Self.list(root["milestones"])
    let programmes = try Self.list(root["programmes"])
    guard !sections.isEmpty, !items.isEmpty else { throw Unusable() }
    try register(sections) { .section($0) }
    try register(indicators) { .indicator($0) }
    try register(milestones) { .milestone($0) }
    try register(programmes) { .programme($0) }
    report.sections = try Self.each(sections, section)
    try settlePlaces(&report)
    try settleLinks()
    report.indicators = try Self.each(indicators, indicator)
    report.milestones = try Self.each(milestones, milestone)
    report.programmes = try Self.each(programmes, programme)
    report.relations = try Self.each(Self.list(root["relations"]), relation)
    store.trim()
    report.references = references
    report.items = items
    try addObservations(observations, to: &report)
    Self.linkBack(&report)
    return report
  }

  private static func each<Thing>(
    _ values: [JSON.Value], _ make: (JSON.Value) throws(Unusable) -> Thing
  ) throws(Unusable) -> [Thing] {
    var things: [Thing] = []
    things.reserveCapacity(values.count)
    for value in values { things.append(try make(value)) }
    return things
  }

  private mutating func register(_ values: [JSON.Value], as reference: (Int) -> Reference) throws(Unusable) {
    for (index, value) in values.enumerated() {
      guard references.insert(reference(index), id: try appendID(value["id"])) else { throw Unusable() }
    }
  }

  /// Appends an id that isn't empty to the store, and gives its place.
  func appendID(_ value: JSON.Value?) throws(Unusable) -> UInt32 {
    guard let value, value.kind == .string else { throw Unusable() }
    let start = store.end
    store.append(lengthOf: value.node, of: value.document)
    guard store.base[Int(start)] > 0 else { throw Unusable() }
    store.append(value.node, of: value.document)
    return start
  }

  private func addObservations(_ table: CSV, to report: inout Report) throws(Unusable) {
    guard let columns = ObservationColumns(table) else { throw Unusable() }
    for row in table.rows {
      guard case .indicator(let index)? = references[row.fields[columns.series]],
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
