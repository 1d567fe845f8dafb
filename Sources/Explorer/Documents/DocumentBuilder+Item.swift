import CalendarDays
import Dataset
import TextUI
import Typesetting

extension DocumentBuilder {
  func item(_ item: Item, index: Int) -> Document {
    var document = Document()
    document.add(title(item.title))
    let status = item.status.map { StyledText("  " + $0.text(in: strings.language), theme[role($0)]) }
    document.add(
      .row(
        [quiet(item.kind.text(in: strings.language))] + [status].compactMap(\.self) + [quiet("  \(strings.summary)")]))
    document.add(.blank)
    document.add(text(item.statement))
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
    document.add(title(section.title))
    let number = section.number.map { [StyledText(joining: [piece($0, .quiet), quiet("  ")], theme[.quiet])] } ?? []
    let summary = section.statement == nil ? [] : [quiet("  \(strings.summary)")]
    document.add(.row(number + [quiet(section.kind.text(in: strings.language))] + summary))
    if let statement = section.statement {
      document.add(.blank)
      document.add(text(statement))
    }
    if let remark = section.remark {
      document.add(.blank)
      document.add(text(remark))
      document.add(.row([StyledText("(\(strings.ours))", theme[.ours])]))
    }
    addContents(of: section, to: &document)
    document.addPart(strings.programmes, links(section.programmes.map { .programme($0) }))
    document.addPart(strings.relations, relations(of: .section(index)))
    if section.parent != nil {
      document.add(.blank)
      document.add(place(of: .section(index)))
    }
    return document
  }

  /// What stands under a heading; under a heading of headings each of them with what it holds.
  private func addContents(of section: Section, to document: inout Document) {
    guard section.contents.contains(where: \.isSection) else {
      return document.addPart(strings.contents, links(section.contents, note: note(of:)))
    }
    var isInList = false
    for child in section.contents {
      if child.isSection || !isInList { document.add(.blank) }
      isInList = !child.isSection
      guard case .section(let index) = child else {
        document.add(link(child, note: note(of: child)))
        continue
      }
      let title = piece(report.sections[index].title, .heading)
      document.add(.link(child, [title], note: [quiet("\(report.leaves(in: index))")]))
      document.blocks += links(report.sections[index].contents, note: note(of:))
    }
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
