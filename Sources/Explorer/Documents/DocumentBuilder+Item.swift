import CalendarDays
import Dataset
import TextUI
import Typesetting

extension DocumentBuilder {
  func item(_ item: Item, index: Int) -> Document {
    var document = Document()
    let status = item.status.map { StyledText("  " + $0.text(in: strings.language), theme[role($0)]) }
    document.add(title(item.title, note: [quiet(item.kind.text(in: strings.language))] + [status].compactMap(\.self)))
    document.add(text(item.statement))
    document.add(.row([quiet(strings.summary)]))
    document.addPart(strings.figures, figureLinks(item.indicators))
    document.addPart(strings.milestones, item.milestones.map(milestoneLink))
    document.addPart(
      strings.programmes,
      links(item.programmes.map { .programme($0) }) { reference in
        guard case .programme(let programme) = reference else { return [] }
        return [quiet(report.programmes[programme].kind.text(in: strings.language))]
      })
    document.addPart(strings.relations, relations(of: .item(index)))
    document.addPart(strings.background, item.background.map(backgroundLink))
    document.add(.blank)
    document.add(place(of: .item(index)))
    return document
  }

  func section(_ section: Section, index: Int) -> Document {
    var document = Document()
    let number = section.number.map { [StyledText(joining: [piece($0, .quiet), quiet(" ")], theme[.quiet])] } ?? []
    document.add(title(section.title, note: number + [quiet(section.kind.text(in: strings.language))]))
    if let statement = section.statement { document.add(text(statement)) }
    if let remark = section.remark {
      document.add(.blank)
      document.add(text(remark))
      document.add(.row([StyledText("(\(strings.ours))", theme[.ours])]))
    }
    addContents(of: section, to: &document)
    if section.statement != nil || report.hasStatements(in: section) {
      document.blocks += [.blank, .row([quiet(strings.summary)])]
    }
    document.addPart(strings.programmes, links(section.programmes.map { .programme($0) }))
    document.addPart(strings.relations, relations(of: .section(index)))
    if section.parent != nil {
      document.add(.blank)
      document.add(place(of: .section(index)))
    }
    return document
  }

  /// What stands under a heading, as a text that is read from its start to its end; under a heading of headings each of them
  /// with what it holds.
  private func addContents(of section: Section, to document: inout Document) {
    for (number, child) in section.contents.prefix(DocumentBuilder.mostLinks).enumerated() {
      // The rule under the title is space enough.
      if number > 0 || document.blocks.count > 1 { document.add(.blank) }
      guard case .section(let index) = child else {
        document.blocks += told(child)
        continue
      }
      let inner = report.sections[index]
      let title = piece(inner.title, .heading)
      document.add(.link(child, [title], note: [quiet("\(report.leaves(in: index))")]))
      for (number, reference) in inner.contents.prefix(DocumentBuilder.mostLinks).enumerated() {
        if number > 0 { document.add(.blank) }
        document.blocks += told(reference)
      }
    }
    let rest = section.contents.count - DocumentBuilder.mostLinks
    if rest > 0 { document.add(.row([quiet(strings.others(rest))])) }
  }

  /// A thing with what it says, its figure with a picture of it, and its date.
  private func told(_ reference: Reference) -> [Document.Block] {
    let name = piece(report.title(of: reference), .strong)
    guard case .item(let index) = reference else { return [.link(reference, [name], note: note(of: reference))] }
    let item = report.items[index]
    let picture = item.indicators.first.map { sparkline($0, columns: 8) + [quiet("  ")] } ?? []
    return [
      .link(reference, [name], note: picture + note(of: reference)),
      .remark(piece(item.statement, .text), words: settings.words(item.statement)),
    ]
  }

  /// The figures first, under each other, then what they count; the dates at the edge.
  func figureLinks(_ indices: [Int]) -> [Document.Block] {
    let width = indices.map { settings.metrics.columns(of: figure(at: $0).text) }.max() ?? 0
    return indices.map { figureLink($0, width: width) }
  }

  /// With the sign before it.
  private func figure(at index: Int) -> StyledText {
    StyledText(joining: signedFigure(of: .indicator(index)), theme[role(report.indicators[index].status)])
  }

  /// A name behind a figure or a date.
  private func second(_ name: Localized) -> StyledText {
    StyledText(joining: [StyledText("  "), piece(name, .link)], theme[.link])
  }

  private func figureLink(_ index: Int, width: Int) -> Document.Block {
    let indicator = report.indicators[index]
    let figure = figure(at: index).padded(to: width, metrics: settings.metrics)
    var note =
      indicator.asOf.map { [piece(settings.date($0), .quiet)] } ?? date(of: .indicator(index)).map { [$0] } ?? []
    if indicator.status != .actual {
      note.insert(StyledText(status(of: index) + "  ", theme[.planned]), at: 0)
    }
    note.insert(contentsOf: line(of: index), at: 0)
    return .link(
      .indicator(index), [figure, second(indicator.label)], note: note)
  }

  /// Its history beside it, where there is more to see than two values.
  private func line(of index: Int) -> [StyledText] {
    report.indicators[index].observations.count > 2 ? sparkline(index, columns: 8) + [quiet("  ")] : []
  }

  /// A figure of other sources: its label, and its latest value with the date.
  func backgroundLink(_ index: Int) -> Document.Block {
    let sign = quiet(settings.glyphs.otherSource + " ")
    return .link(
      .indicator(index), [sign, piece(report.indicators[index].label, .link)],
      note: line(of: index) + datedNote(of: .indicator(index)))
  }

  func milestoneLink(_ index: Int) -> Document.Block {
    let milestone = report.milestones[index]
    let role = role(milestone)
    let date = StyledText(joining: note(of: .milestone(index)), theme[role])
    return .link(
      .milestone(index), [date, second(milestone.title)],
      note: [StyledText(strings.status(milestone, today: settings.today), theme[role])])
  }

  /// What a thing is tied to, each with what the tie says and, where the report doesn't state it, that it is the editors',
  /// and why they say so.
  func relations(of this: Reference) -> [Document.Block] {
    report.relations(of: this).flatMap { relation in
      let forward = relation.from == this
      var note = [quiet(relation.kind.words(forward: forward, in: strings.language))]
      if relation.basis == .ours { note.append(StyledText(" (\(strings.ours))", theme[.ours])) }
      return [link(forward ? relation.to : relation.from, note: note)] + reason(of: relation)
    }
  }

  /// Below the link, wrapped.
  func reason(of relation: Relation) -> [Document.Block] {
    relation.reason.map { [.remark(piece($0, .quiet))] } ?? []
  }
}

extension DocumentBuilder {
  /// How firm a figure is; of a plan whose time has passed, that it was one.
  func status(of indicator: Int) -> String {
    report.shown(indicator)?.standing(on: settings.today) == .wasPlanned
      ? strings.wasPlanned : report.indicators[indicator].status.text(in: strings.language)
  }
}

extension Strings {
  /// A plan whose time has passed is not told as done: it was planned.
  func status(_ milestone: Milestone, today: CalendarDay) -> String {
    milestone.standing(on: today) == .wasPlanned ? wasPlanned : milestone.status.text(in: language)
  }
}

extension Report {
  /// Whether something right under a heading, or under one of those below it, is told in the editors' words.
  fileprivate func hasStatements(in section: Section) -> Bool {
    section.contents.contains { child in
      switch child {
      case .item: true
      case .section(let index):
        sections[index].contents.contains { if case .item = $0 { true } else { false } }
      case .indicator, .milestone, .programme: false
      }
    }
  }
}
