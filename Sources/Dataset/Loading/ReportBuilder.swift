/// Builds a report from parsed files, quickly and without a word about what is wrong with them.
///
/// Whatever it cannot use it answers with `Unusable`; the rules of the check then say why.
struct ReportBuilder {
  struct Unusable: Error {}

  /// The newest version of the format that is understood.
  static let schema = 1

  private var report: Report

  /// The observations' rows must name known series and hold readable values.
  static func report(from document: JSON, observations: CSV) throws(Unusable) -> Report {
    var builder = try ReportBuilder(document.root)
    try builder.addObservations(observations)
    return builder.report
  }

  private init(_ root: JSON.Value) throws(Unusable) {
    guard root["schema"]?.number == Double(Self.schema), let url = root["url"]?.string else { throw Unusable() }
    report = Report(
      title: try Self.localized(root["title"]), publisher: try Self.localized(root["publisher"]),
      published: try Self.date(root["published"]), url: url)
    let sections = try Self.list(root["sections"])
    let items = try Self.list(root["items"])
    let indicators = try Self.list(root["indicators"])
    let milestones = try Self.list(root["milestones"])
    let programmes = try Self.list(root["programmes"])
    guard !sections.isEmpty, !items.isEmpty else { throw Unusable() }
    report.references.reserveCapacity(
      sections.count + items.count + indicators.count + milestones.count + programmes.count)
    try register(sections) { .section($0) }
    try register(items) { .item($0) }
    try register(indicators) { .indicator($0) }
    try register(milestones) { .milestone($0) }
    try register(programmes) { .programme($0) }
    reserve(sections.count, items.count, indicators.count, milestones.count, programmes.count)
    for value in sections { report.sections.append(try section(value)) }
    let places = try self.places(items)
    for (index, value) in items.enumerated() {
      report.items.append(try item(value, section: places.sections[index], place: places.places[index]))
    }
    for value in indicators { report.indicators.append(try indicator(value)) }
    for value in milestones { report.milestones.append(try Self.milestone(value)) }
    for value in programmes { report.programmes.append(try Self.programme(value)) }
    for value in try Self.list(root["relations"]) { report.relations.append(try relation(value)) }
    linkBack()
  }

  private mutating func reserve(_ sections: Int, _ items: Int, _ indicators: Int, _ milestones: Int, _ programmes: Int)
  {
    report.sections.reserveCapacity(sections)
    report.items.reserveCapacity(items)
    report.indicators.reserveCapacity(indicators)
    report.milestones.reserveCapacity(milestones)
    report.programmes.reserveCapacity(programmes)
  }

  private mutating func register(_ values: [JSON.Value], as reference: (Int) -> Reference) throws(Unusable) {
    for (index, value) in values.enumerated() {
      guard let id = value["id"]?.string, !id.isEmpty else { throw Unusable() }
      if report.references.updateValue(reference(index), forKey: id) != nil { throw Unusable() }
    }
  }

  private mutating func addObservations(_ table: CSV) throws(Unusable) {
    guard let columns = ObservationColumns(table) else { throw Unusable() }
    for row in table.rows {
      guard case .indicator(let index)? = report.references[row.fields[columns.series]],
        let observation = columns.observation(row)
      else { throw Unusable() }
      report.indicators[index].observations.append(observation)
    }
    for index in report.indicators.indices where !report.indicators[index].observations.isSorted {
      report.indicators[index].observations.sort { $0.date.first < $1.date.first }
    }
  }

  /// Programmes, milestones and indicators know who names them.
  private mutating func linkBack() {
    for (index, item) in report.items.enumerated() {
      for indicator in item.indicators { report.indicators[indicator].items.append(index) }
      for indicator in item.background { report.indicators[indicator].backgroundOf.append(index) }
      for milestone in item.milestones { report.milestones[milestone].items.append(index) }
      for programme in item.programmes { report.programmes[programme].items.append(index) }
    }
  }
}

// MARK: Contents

extension ReportBuilder {
  /// Where each item stands. Also gives sections their parents, and refuses cycles and things in two places.
  private mutating func places(_ items: [JSON.Value]) throws(Unusable) -> (sections: [Int], places: [Place]) {
    var sections = [Int?](repeating: nil, count: items.count)
    var places = [Place](repeating: Place(kind: .bullet, number: 0), count: items.count)
    for index in report.sections.indices {
      var bullets = 0
      var paragraphs = 0
      for reference in report.sections[index].contents {
        switch reference {
        case .section(let child):
          guard report.sections[child].parent == nil, child != index else { throw Unusable() }
          report.sections[child].parent = index
          if report.sections[child].kind == .pillar { bullets += 1 }
        case .item(let item):
          guard sections[item] == nil else { throw Unusable() }
          sections[item] = index
          let isParagraph = items[item]["kind"]?.equals("paragraph") == true
          if isParagraph { paragraphs += 1 } else { bullets += 1 }
          places[item] = Place(kind: isParagraph ? .paragraph : .bullet, number: isParagraph ? paragraphs : bullets)
        default: throw Unusable()
        }
      }
    }
    try refuseCycles()
    let known = sections.compactMap(\.self)
    guard known.count == items.count else { throw Unusable() }
    return (known, places)
  }

  /// With one parent each, sections that lead round in a circle never lead to one without a parent.
  private func refuseCycles() throws(Unusable) {
    for index in report.sections.indices {
      var steps = 0
      var section = report.sections[index].parent
      while let parent = section {
        steps += 1
        guard steps <= Limits.nesting else { throw Unusable() }
        section = report.sections[parent].parent
      }
    }
  }
}

// MARK: Things

extension ReportBuilder {
  private func section(_ value: JSON.Value) throws(Unusable) -> Section {
    guard let id = value["id"]?.string, let kind = Section.Kind(rawValue: value["kind"]?.string ?? "") else {
      throw Unusable()
    }
    var section = Section(
      id: id, kind: kind, number: try Self.optionalString(value["number"]), title: try Self.localized(value["title"]),
      short: try Self.optionalLocalized(value["short"]), aliases: try Self.strings(value["aliases"]),
      statement: try Self.optionalLocalized(value["statement"]), leading: try indices(value["leading"], \.indicator))
    for id in try Self.strings(value["contents"]) {
      guard let reference = report.references[id] else { throw Unusable() }
      section.contents.append(reference)
    }
    return section
  }

  private func item(_ value: JSON.Value, section: Int, place: Place) throws(Unusable) -> Item {
    guard let id = value["id"]?.string, let kind = Item.Kind(rawValue: value["kind"]?.string ?? "") else {
      throw Unusable()
    }
    return Item(
      id: id, kind: kind, title: try Self.localized(value["title"]), statement: try Self.localized(value["statement"]),
      section: section, place: place, indicators: try indices(value["indicators"], \.indicator),
      milestones: try indices(value["milestones"], \.milestone),
      programmes: try indices(value["programmes"], \.programme),
      background: try indices(value["background"], \.indicator))
  }

  private func indicator(_ value: JSON.Value) throws(Unusable) -> Indicator {
    guard let id = value["id"]?.string, let status = FigureStatus(rawValue: value["status"]?.string ?? ""),
      let section = report.references[value["section"]?.string ?? ""]?.section
    else { throw Unusable() }
    guard let figure = value["value"], figure.isNull || figure.kind == .number else { throw Unusable() }
    return Indicator(
      id: id, label: try Self.localized(value["label"]), unit: try Self.localized(value["unit"]), section: section,
      value: figure.number, printed: try Self.optionalString(value["printed"]),
      approximate: try Self.bool(value["approximate"]), asOf: try Self.printedDate(value["asOf"]), status: status)
  }

  private static func milestone(_ value: JSON.Value) throws(Unusable) -> Milestone {
    guard let id = value["id"]?.string, let status = Milestone.Status(rawValue: value["status"]?.string ?? ""),
      let date = try printedDate(value)
    else { throw Unusable() }
    return Milestone(id: id, title: try localized(value["title"]), date: date, status: status)
  }

  private static func programme(_ value: JSON.Value) throws(Unusable) -> Programme {
    guard let id = value["id"]?.string, let kind = Programme.Kind(rawValue: value["kind"]?.string ?? ""),
      let basis = Programme.EnglishBasis(rawValue: value["english"]?["basis"]?.string ?? "")
    else { throw Unusable() }
    return Programme(
      id: id, name: try localized(value["name"]), kind: kind, what: try localized(value["what"]),
      aliases: try strings(value["aliases"]), englishBasis: basis,
      englishSource: try optionalString(value["english"]?["source"]) ?? "")
  }

  private func relation(_ value: JSON.Value) throws(Unusable) -> Relation {
    guard let from = report.references[value["from"]?.string ?? ""],
      let to = report.references[value["to"]?.string ?? ""],
      let kind = Relation.Kind(rawValue: value["kind"]?.string ?? ""),
      let basis = Relation.Basis(rawValue: value["basis"]?.string ?? "")
    else { throw Unusable() }
    return Relation(
      from: from, to: to, kind: kind, basis: basis, reason: try Self.optionalLocalized(value["reason"]))
  }

  private func indices(_ value: JSON.Value?, _ index: (Reference) -> Int?) throws(Unusable) -> [Int] {
    guard let value else { return [] }
    guard value.kind == .array else { throw Unusable() }
    var indices: [Int] = []
    for element in value.elements {
      guard let reference = report.references[element.string ?? ""], let index = index(reference) else {
        throw Unusable()
      }
      indices.append(index)
    }
    return indices
  }
}
