extension Citation {
  /// The report as a whole.
  package init(of report: Report, in language: Language) {
    self.init(language, key: "report", work: Work(report, in: language))
  }

  /// A thing of the report, as the report prints it; of a figure that the report doesn't print, its latest observation.
  /// nil for a figure without any value.
  package init?(of reference: Reference, in report: Report, language: Language) {
    let title = report.title(of: reference)[language]
    let content: String?
    var remarks: [String?] = []
    var items: [Int] = []
    var subject = title
    switch reference {
    case .indicator(let index):
      let indicator = report.indicators[index]
      guard let value = indicator.valueText(in: language) else {
        guard let latest = indicator.observations.last else { return nil }
        self.init(of: latest, indicator, in: report, language: language)
        return
      }
      content = value
      remarks = [
        indicator.asOf.map { Citation.asOf($0, language) } ?? Strings(language).noDateInReport,
        Citation.status(indicator.status, language),
      ]
      items = indicator.items
    case .milestone(let index):
      let milestone = report.milestones[index]
      content = language == .japanese ? milestone.date.printed : milestone.date.display(in: language)
      remarks = [milestone.status.text(in: language)]
      items = milestone.items
    case .programme(let index):
      content = report.programmes[index].what[language]
      items = report.programmes[index].items
    case .item(let index): content = report.items[index].statement[language]
    case .section(let index):
      content = report.sections[index].statement?[language]
      subject = report.heading(of: index, in: language)
    }
    if Citation.isOurs(reference), content != nil { remarks.append(Strings(language).summaryByEditors) }
    self.init(
      language, key: report.id(of: reference), subject: subject, content: content, remarks: remarks,
      place: report.headings(over: items.first.map { .item($0) } ?? reference, in: language),
      work: Work(report, in: language))
  }

  /// The same where it is read as something that another thing is tied to: with that tie, whose word it is, and why.
  package init?(of reference: Reference, tiedTo other: Reference?, in report: Report, language: Language) {
    self.init(of: reference, in: report, language: language)
    guard let other else { return }
    for relation in report.relations(of: reference) where [relation.from, relation.to].contains(other) {
      add(remark: report.sentence(of: relation, in: language))
    }
  }

  /// A section with what is tied to it in one way on one's word, each with whose word that is, and why.
  package init?(
    of section: Int, withTies kind: Relation.Kind, basis: Relation.Basis, in report: Report, language: Language
  ) {
    self.init(of: .section(section), in: report, language: language)
    for relation in report.relations(of: .section(section)) where relation.kind == kind && relation.basis == basis {
      add(remark: report.sentence(of: relation, in: language))
    }
  }

  /// The publications that what is said of a thing comes from: the report or, of a figure that it doesn't print, those of its
  /// values, each once.
  static func sources(of reference: Reference, in report: Report, language: Language) -> [Citation] {
    guard case .indicator(let index) = reference, report.indicators[index].value == nil else {
      return [Citation(of: report, in: language)]
    }
    let indicator = report.indicators[index]
    var seen: Set<Source> = []
    return indicator.observations.map(\.source).filter { seen.insert($0).inserted }.map {
      Citation(language, key: indicator.id, work: Work(title: $0.title, url: $0.url))
    }
  }

  /// One value of a figure: cites where that was published.
  package init(of observation: Observation, _ indicator: Indicator, in report: Report, language: Language) {
    let date = observation.date
    let work =
      observation.inReport
      ? Work(report, in: language)
      : Work(
        title: observation.source.title, published: observation.dateIsPublication ? date : nil,
        url: observation.source.url)
    let printedIn = indicator.items.first.map { Reference.item($0) } ?? .section(indicator.section)
    self.init(
      language, key: "\(indicator.id)-\(date.text)", subject: indicator.label[language],
      content: indicator.valueText(of: observation, in: language),
      remarks: [
        Citation.asOf(observation, language),
        Citation.status(observation.status, language), observation.note[language],
      ],
      place: observation.inReport ? report.headings(over: printedIn, in: language) : "", work: work)
  }

  /// Whether the statement is this dataset's words and not the report's.
  private static func isOurs(_ reference: Reference) -> Bool {
    switch reference {
    case .section, .item, .programme: true
    case .indicator, .milestone: false
    }
  }

  private static func asOf(_ date: PrintedDate, _ language: Language) -> String {
    language == .english && date.isDeadline
      ? date.display(in: language) : asOf(date.date, printed: date.printed, language)
  }

  /// Of what has no date of its own that it has none, unless its note tells of it.
  private static func asOf(_ observation: Observation, _ language: Language) -> String? {
    guard observation.dateIsPublication else { return asOf(observation.date, printed: nil, language) }
    guard observation.note.isEmpty else { return nil }
    return observation.inReport ? Strings(language).noDateInReport : Strings(language).noDateOfItsOwn
  }

  /// 2025年3月末時点, as of March 2025; what is no point in time stands for itself.
  private static func asOf(_ date: ReportDate, printed: String?, _ language: Language) -> String {
    if language == .japanese {
      let text = printed ?? date.display(in: language)
      if case .span = date { return text }
      return text.last.map { "年月日末".contains($0) } == true ? text + "時点" : text
    }
    switch date {
    case .year, .month, .day: return "as of " + date.display(in: language)
    case .fiscalYear, .season, .span: return date.display(in: language)
    }
  }

  private static func status(_ status: FigureStatus, _ language: Language) -> String? {
    status == .actual ? nil : status.text(in: language)
  }
}

extension Citation.Work {
  fileprivate init(_ report: Report, in language: Language) {
    self.init(
      title: report.title[language], original: language == .japanese ? nil : report.title.ja,
      publisher: report.publisher[language], published: report.published,
      url: report.url)
  }
}

extension Report {
  /// As `citation(of:in:)`, but a heading doesn't stand under itself.
  fileprivate func headings(over reference: Reference, in language: Language) -> String {
    guard case .section = reference, place(of: reference) == nil else { return citation(of: reference, in: language) }
    return path(to: reference).map { heading(of: $0, in: language) }.joined(separator: " › ")
  }
}
