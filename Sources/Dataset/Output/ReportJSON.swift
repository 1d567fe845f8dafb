/// A report and its parts as JSON, as Data/README.md describes them.
package struct ReportJSON: Sendable {
  let report: Report

  package init(_ report: Report) {
    self.report = report
  }

  /// What `sections --format json` prints.
  package func sections() -> JSONTree {
    .list(report.sections) { section in
      .object([
        ("id", .string(section.id)), ("number", .optional(section.number)), ("kind", .string(section.kind.rawValue)),
        ("title", names(section.title)), ("parent", .optional(section.parent.map { report.sections[$0].id })),
        ("items", .strings(section.contents.compactMap { $0.item.map { report.items[$0].id } })),
      ])
    }
  }

  /// What `figures --format json` prints, of these indicators.
  package func figures(_ indices: [Int]) -> JSONTree {
    .list(indices) { .object(figure(report.indicators[$0])) }
  }

  /// What `show --format json` prints: all that the dataset holds of one thing and of what is in it, or of the whole report.
  package func show(_ reference: Reference? = nil) -> JSONTree {
    guard let reference else { return whole }
    guard case .object(let members) = tree(of: reference) else { return tree(of: reference) }
    return .object(members + [("report", .object(publication)), ("statementsBy", .string(Self.editors))])
  }

  /// Statements, what programmes are, and relations whose basis is `ours` are the words of the dataset's editors.
  private static let editors = "editors of tenbo"

  private var publication: [(String, JSONTree)] {
    [
      ("title", text(report.title)), ("publisher", text(report.publisher)), ("published", date(report.published)),
      ("url", .string(report.url)),
    ]
  }

  private func tree(of reference: Reference) -> JSONTree {
    switch reference {
    case .section(let index): section(index)
    case .item(let index): item(index)
    case .indicator(let index): indicator(index)
    case .milestone(let index): milestone(index)
    case .programme(let index): programme(index)
    }
  }

  private var whole: JSONTree {
    .object(
      [
        ("type", .string("report")), ("schema", .number(Double(ReportBuilder.schema))),
      ] + publication + [
        ("statementsBy", .string(Self.editors)),
        ("contents", .list(report.sections.indices.filter { report.sections[$0].parent == nil }, section)),
        ("indicators", .list(report.indicators.count, indicator)),
        ("milestones", .list(report.milestones.count, milestone)),
        ("programmes", .list(report.programmes.count, programme)), ("relations", .list(report.relations, relation)),
      ])
  }

  // MARK: Sections and items

  @Sendable private func section(_ index: Int) -> JSONTree {
    let section = report.sections[index]
    return .object([
      ("type", .string("section")), ("id", .string(section.id)), ("kind", .string(section.kind.rawValue)),
      ("number", .optional(section.number)), ("title", text(section.title)),
      ("short", section.short.map(text) ?? .null), ("aliases", .strings(section.aliases)),
      ("statement", section.statement.map(text) ?? .null), ("remark", section.remark.map(text) ?? .null),
      ("programmes", .strings(section.programmes.map { report.programmes[$0].id })), ("place", place(.section(index))),
      ("leading", .strings(section.leading.map { report.indicators[$0].id })),
      ("contents", .list(section.contents, tree)), ("relations", relations(of: .section(index))),
    ])
  }

  @Sendable private func item(_ index: Int) -> JSONTree {
    let item = report.items[index]
    return .object([
      ("type", .string("item")), ("id", .string(item.id)), ("kind", .string(item.kind.rawValue)),
      ("status", .optional(item.status?.rawValue)),
      ("title", text(item.title)), ("statement", text(item.statement)), ("place", place(.item(index))),
      ("indicators", .list(item.indicators, indicator)), ("background", .list(item.background, indicator)),
      ("milestones", .list(item.milestones, milestone)), ("programmes", .list(item.programmes, programme)),
      ("relations", relations(of: .item(index))),
    ])
  }

  /// The headings above, outermost first, and which bullet or paragraph it is.
  private func place(_ reference: Reference) -> JSONTree {
    let path = report.path(to: reference).map { index in
      let section = report.sections[index]
      return JSONTree.object([
        ("id", .string(section.id)), ("number", .optional(section.number)), ("title", names(section.title)),
      ])
    }
    let place = report.place(of: reference)
    return .object([
      ("path", .array(path)), ("kind", .optional(place?.kind.rawValue)),
      ("number", place.map { .number(Double($0.number)) } ?? .null),
    ])
  }

  // MARK: Figures

  @Sendable private func indicator(_ index: Int) -> JSONTree {
    let indicator = report.indicators[index]
    var members: [(String, JSONTree)] = [("type", .string("indicator"))] + figure(indicator, isDetailed: true)
    members += [
      ("items", ids(indicator.items)), ("backgroundOf", ids(indicator.backgroundOf)),
      ("relations", relations(of: .indicator(index))),
    ]
    return .object(members)
  }

  /// In detail also what `figures` leaves out: readings, the English unit, the wording of the date.
  private func figure(_ indicator: Indicator, isDetailed: Bool = false) -> [(String, JSONTree)] {
    var members: [(String, JSONTree)] = [
      ("id", .string(indicator.id)), ("label", isDetailed ? text(indicator.label) : names(indicator.label)),
      ("value", indicator.value.map { .number($0) } ?? .null), ("printed", .optional(indicator.printed)),
      ("unit", .string(indicator.unit.ja)), ("approximate", .bool(indicator.approximate)),
      ("asOf", indicator.asOf.map { date($0.date) } ?? .null), ("status", .string(indicator.status.rawValue)),
      ("section", .string(report.sections[indicator.section].id)),
      ("observations", .list(indicator.observations, observation)),
    ]
    if isDetailed {
      members += [
        ("short", indicator.short.map(text) ?? .null), ("unitEn", .string(indicator.unit.en)),
        ("asOfPrinted", .optional(indicator.asOf?.printed)),
      ]
    }
    return members
  }

  @Sendable private func observation(_ observation: Observation) -> JSONTree {
    .object([
      ("date", date(observation.date)), ("value", .number(observation.value)),
      ("printed", .optional(observation.printed)), ("approximate", .bool(observation.approximate)),
      ("status", .string(observation.status.rawValue)), ("inReport", .bool(observation.inReport)),
      ("note", .string(observation.note.ja)),
      (
        "source",
        .object([
          ("title", .string(observation.source.title)), ("url", .string(observation.source.url)),
          ("confidence", .string(observation.confidence.rawValue)),
        ])
      ), ("dateBasis", .string(observation.dateIsPublication ? "published" : "as-of")),
      ("noteEn", .string(observation.note.en)), ("break", .bool(observation.isBreak)),
    ])
  }

  // MARK: Milestones, programmes, relations

  @Sendable private func milestone(_ index: Int) -> JSONTree {
    let milestone = report.milestones[index]
    return .object([
      ("type", .string("milestone")), ("id", .string(milestone.id)), ("title", text(milestone.title)),
      ("date", date(milestone.date.date)), ("printed", .string(milestone.date.printed)),
      ("status", .string(milestone.status.rawValue)), ("items", ids(milestone.items)),
      ("relations", relations(of: .milestone(index))),
    ])
  }

  @Sendable private func programme(_ index: Int) -> JSONTree {
    let programme = report.programmes[index]
    return .object([
      ("type", .string("programme")), ("id", .string(programme.id)), ("kind", .string(programme.kind.rawValue)),
      ("name", text(programme.name)), ("what", text(programme.what)),
      (
        "about",
        programme.about.map { .object([("text", text($0.text)), ("source", .string($0.source))]) } ?? .null
      ),
      ("aliases", .strings(programme.aliases)),
      (
        "english",
        .object([
          ("basis", .string(programme.englishBasis.rawValue)), ("source", .string(programme.englishSource)),
        ])
      ),
      ("items", ids(programme.items)), ("sections", .strings(programme.sections.map { report.sections[$0].id })),
      ("relations", relations(of: .programme(index))),
    ])
  }

  private func relations(of reference: Reference) -> JSONTree {
    .list(report.relations(of: reference), relation)
  }

  @Sendable private func relation(_ relation: Relation) -> JSONTree {
    .object([
      ("from", .string(report.id(of: relation.from))), ("to", .string(report.id(of: relation.to))),
      ("kind", .string(relation.kind.rawValue)), ("basis", .string(relation.basis.rawValue)),
      ("reason", relation.reason.map(names) ?? .null),
    ])
  }

  // MARK: Texts

  private func ids(_ items: [Int]) -> JSONTree {
    .strings(items.map { report.items[$0].id })
  }

  func names(_ text: Localized) -> JSONTree {
    .object([("ja", .string(text.ja)), ("en", .string(text.en))])
  }

  /// With the reading, where there is one.
  private func text(_ text: Localized) -> JSONTree {
    let reading: [(String, JSONTree)] = text.reading.isEmpty ? [] : [("reading", .string(text.reading))]
    return .object([("ja", .string(text.ja)), ("en", .string(text.en))] + reading)
  }

  private func date(_ date: ReportDate) -> JSONTree {
    guard case .span(let from, let to) = date else { return .string(date.text) }
    return .object([("from", .string(from.text)), ("to", .string(to.text))])
  }
}
