import Typesetting

/// What is to be said of one thing: its title and facts, each a label with a value. Text and Markdown are made of it.
struct Facts {
  var title: String
  /// How deep it stands in what is shown, 0 for the outermost.
  var depth: Int
  /// A statement is said to be the editors' words by its label or, where it has none, behind it.
  var lines: [(label: String, value: String, isStatement: Bool)] = []

  mutating func add(_ label: String, _ value: String?, isStatement: Bool = false) {
    if let value, !value.isEmpty { lines.append((label, value, isStatement)) }
  }
}

/// Collects the facts of a part of a report in the order of reading.
struct FactCollector {
  let report: Report
  let language: Language
  private var all: [Facts] = []

  private init(report: Report, language: Language) {
    self.report = report
    self.language = language
  }

  /// Of one thing and of what is in it; of the whole report without a reference.
  static func facts(of reference: Reference?, in report: Report, language: Language) -> [Facts] {
    var collector = FactCollector(report: report, language: language)
    if let reference { collector.add(reference, depth: 0) } else { collector.addReport() }
    return collector.all
  }

  private var strings: Strings { Strings(language) }

  private func join(_ parts: [String?]) -> String {
    parts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: strings.listSeparator)
  }

  /// A value with a remark: `値 (remark)`.
  private func remark(_ text: String, _ remark: String) -> String {
    remark.isEmpty ? text : "\(text) (\(remark))"
  }

  private func named(_ text: Localized, _ id: String) -> String {
    "\(text[language]) (\(id))"
  }

  // MARK: What there is

  private mutating func addReport() {
    var facts = Facts(title: report.title[language], depth: 0)
    facts.add(strings.publisher, report.publisher[language])
    facts.add(strings.published, report.published.display(in: language))
    facts.add(strings.source, report.url)
    all.append(facts)
    for index in report.sections.indices where report.sections[index].parent == nil { addSection(index, depth: 1) }
    for index in report.indicators.indices { addIndicator(index, depth: 1) }
    for index in report.programmes.indices { addProgramme(index, depth: 1) }
  }

  private mutating func add(_ reference: Reference, depth: Int) {
    switch reference {
    case .section(let index): addSection(index, depth: depth)
    case .item(let index): addItem(index, depth: depth)
    case .indicator(let index): addIndicator(index, depth: depth)
    case .milestone(let index): addMilestone(index, depth: depth)
    case .programme(let index): addProgramme(index, depth: depth)
    }
  }

  private mutating func addSection(_ index: Int, depth: Int) {
    let section = report.sections[index]
    var facts = Facts(title: report.heading(of: index, in: language), depth: depth)
    facts.add(strings.id, section.id)
    facts.add(strings.sort, section.kind.text(in: language))
    facts.add(strings.statement, section.statement?[language], isStatement: true)
    facts.add(strings.remarkByEditors, section.remark?[language])
    for programme in section.programmes {
      facts.add(strings.programme, named(report.programmes[programme].name, report.programmes[programme].id))
    }
    let citation = report.citation(of: .section(index), in: language)
    if section.parent != nil { facts.add(strings.place, citation) }
    addRelations(of: .section(index), to: &facts)
    all.append(facts)
    for child in section.contents { add(child, depth: depth + 1) }
  }

  private mutating func addItem(_ index: Int, depth: Int) {
    let item = report.items[index]
    var facts = Facts(title: item.title[language], depth: depth)
    facts.add(strings.id, item.id)
    facts.add(strings.sort, item.kind.text(in: language))
    facts.add(strings.status, item.status?.text(in: language))
    facts.add(strings.statement, item.statement[language], isStatement: true)
    for indicator in item.indicators { facts.add(strings.figure, figure(indicator)) }
    for indicator in item.background { facts.add(strings.relatedFigure, figure(indicator)) }
    for milestone in item.milestones {
      let milestone = report.milestones[milestone]
      facts.add(strings.milestone, "\(milestone.title[language]): \(dated(milestone))")
    }
    for programme in item.programmes {
      facts.add(strings.programme, named(report.programmes[programme].name, report.programmes[programme].id))
    }
    addRelations(of: .item(index), to: &facts)
    facts.add(strings.place, report.citation(of: .item(index), in: language))
    all.append(facts)
  }

  private mutating func addIndicator(_ index: Int, depth: Int) {
    let indicator = report.indicators[index]
    var facts = Facts(title: indicator.label[language], depth: depth)
    facts.add(strings.id, indicator.id)
    facts.add(strings.valueInReport, value(of: indicator) ?? strings.noValueInReport)
    facts.add(strings.unit, indicator.unit[language])
    if indicator.value != nil { facts.add(strings.asOf, asOf(indicator)) }
    facts.add(strings.status, indicator.status.text(in: language))
    facts.add(strings.section, report.heading(of: indicator.section, in: language))
    for item in indicator.items { facts.add(strings.printedAt, named(report.items[item].title, report.items[item].id)) }
    for item in indicator.backgroundOf {
      facts.add(strings.relatedTo, named(report.items[item].title, report.items[item].id))
    }
    for observation in indicator.observations { facts.add(strings.observation, text(of: observation, indicator)) }
    addRelations(of: .indicator(index), to: &facts)
    all.append(facts)
  }

  private mutating func addMilestone(_ index: Int, depth: Int) {
    let milestone = report.milestones[index]
    var facts = Facts(title: milestone.title[language], depth: depth)
    facts.add(strings.id, milestone.id)
    facts.add(strings.time, remark(milestone.date.display(in: language), milestone.date.printed))
    facts.add(strings.status, milestone.status.text(in: language))
    for item in milestone.items { facts.add(strings.printedAt, named(report.items[item].title, report.items[item].id)) }
    addRelations(of: .milestone(index), to: &facts)
    all.append(facts)
  }

  private mutating func addProgramme(_ index: Int, depth: Int) {
    let programme = report.programmes[index]
    var facts = Facts(title: programme.name[language], depth: depth)
    facts.add(strings.id, programme.id)
    facts.add(strings.sort, programme.kind.text(in: language))
    facts.add(strings.statement, programme.what[language], isStatement: true)
    if let about = programme.about { facts.add(strings.explanation, remark(about.text[language], about.source)) }
    let basis = programme.englishBasis.text(in: language)
    let source = programme.englishBasis == .ours ? nil : programme.englishSource
    facts.add(strings.fullEnglishName, remark(programme.name.en, join([basis, source])))
    facts.add(strings.alsoKnownAs, join(programme.aliases))
    for section in programme.sections {
      facts.add(strings.printedAt, named(report.sections[section].title, report.sections[section].id))
    }
    for item in programme.items { facts.add(strings.printedAt, named(report.items[item].title, report.items[item].id)) }
    addRelations(of: .programme(index), to: &facts)
    all.append(facts)
  }

  private func addRelations(of reference: Reference, to facts: inout Facts) {
    for relation in report.relations(of: reference) {
      facts.add(strings.relation, report.sentence(of: relation, in: language))
    }
  }

  // MARK: Figures

  /// With the report's wording in parentheses where the language has another.
  private func value(of indicator: Indicator) -> String? {
    guard let value = indicator.valueText(in: language) else { return nil }
    guard language == .english, let printed = indicator.printed, !printed.utf8.allSatisfy({ $0 < 0x80 }) else {
      return value
    }
    return remark(value, printed)
  }

  private func figure(_ index: Int) -> String {
    let indicator = report.indicators[index]
    let name = named(indicator.label, indicator.id)
    if let value = value(of: indicator) {
      return "\(name): "
        + join([value, asOf(indicator), indicator.status.text(in: language)])
    }
    guard let shown = report.shown(index) else { return "\(name): \(strings.noValueInReport)" }
    return "\(name): " + text(of: shown.observation, indicator)
  }

  private func asOf(_ indicator: Indicator) -> String {
    indicator.asOf?.display(in: language) ?? strings.noDateInReport
  }

  private func text(of observation: Observation, _ indicator: Indicator) -> String {
    let date = observation.date.display(in: language)
    let basis = observation.dateIsPublication ? strings.publicationDate : ""
    return join([
      remark(date, basis), indicator.valueText(of: observation, in: language), observation.status.text(in: language),
      observation.inReport ? strings.printedInReport : nil, observation.confidence.text(in: language),
      remark(observation.source.title, observation.source.url),
      observation.isBreak ? strings.mayCountOtherwise : nil, observation.note[language],
    ])
  }

  private func dated(_ milestone: Milestone) -> String {
    let date = milestone.date.display(in: language)
    return join([date, milestone.status.text(in: language)])
  }
}
