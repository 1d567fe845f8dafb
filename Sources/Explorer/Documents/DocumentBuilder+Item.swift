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
    status(milestone.standing(on: today))
  }

  func status(_ status: TimelineStatus) -> String {
    switch status {
    case .done: Milestone.Status.done.text(in: language)
    case .planned: Milestone.Status.planned.text(in: language)
    case .wasPlanned: wasPlanned
    }
  }
}
