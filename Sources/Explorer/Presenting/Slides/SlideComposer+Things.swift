import Dataset
import TextUI
import Typesetting

/// Slides of sections, items, milestones and programmes.
extension SlideComposer {
  func section(_ index: Int) -> SlideContent {
    if isOpener(index) { return opener(index) }
    let section = report.sections[index]
    var content = SlideContent(head: kicker(of: .section(index), isSummary: true) + heading(section.title))
    if let statement = section.statement {
      content.blocks.append(Block(rows: text(statement, .text), gap: 0))
    }
    if section.kind == .pillar { content.blocks += members(of: index) }
    let contents = section.contents.filter { !$0.isSection }
    content.blocks += entries(Array(contents.prefix(DocumentBuilder.mostLinks)))
    let rest = contents.count - DocumentBuilder.mostLinks
    if rest > 0 { content.blocks.append(Block(rows: [row(builder.quiet(strings.others(rest)))])) }
    return content
  }

  /// What is tied to a pillar, what the report states apart from what the editors infer.
  private func members(of pillar: Int) -> [Block] {
    PillarMembers(of: pillar, in: report).parts.flatMap { part in
      let group = Group.pillar(pillar, part.kind, part.basis)
      let name = StyledText(
        settings.plain(strings.group(group, in: report)), theme[part.basis == .ours ? .ours : .strong])
      return [Block(rows: [row(name)], isHeading: true)]
        + part.members.map { Block(rows: text(report.title(of: $0), .text, lead: bullet), gap: 0) }
    }
  }

  var bullet: StyledText { builder.quiet("\(settings.glyphs.bullet) ") }

  /// Things with their figures or dates, and what is said of them; on a wall with their names in large type.
  func entries(_ things: [Reference]) -> [Block] {
    guard let names = displayRows(ofEach: things.map(report.title(of:)), theme[.text], columns: room) else {
      return things.map(entry)
    }
    return zip(things, names).map { reference, name in
      Block(rows: noted(name, builder.note(of: reference)) + statement(of: reference))
    }
  }

  /// On the line on which large letters stand, where there is room behind them.
  private func noted(_ name: [Row], _ note: [StyledText]) -> [Row] {
    guard let row = name.indices.last, !note.isEmpty else { return name }
    let needed = note.reduce(columns(of: name[row].line.text) + 2) { $0 + columns(of: $1.text) }
    guard needed <= room else { return name + flow(note) }
    var rows = name
    rows[row].line.spans += [Span("  ")] + Line(note, marked: .plain).spans
    rows[row].drawn = (rows[row].drawn ?? "") + note.map(\.text).joined()
    return rows
  }

  private func entry(_ reference: Reference) -> Block {
    let title = report.title(of: reference)
    let note = builder.note(of: reference)
    let indent = columns(of: bullet.text)
    let name = builder.piece(title, .strong)
    let head = StyledText(joining: [bullet, name], name.style)
    let rows = flow([head] + (note.isEmpty ? [] : [StyledText("  ")]) + note, indent: indent)
    return Block(rows: rows + statement(of: reference, lead: StyledText(.blanks(indent))))
  }

  private func statement(of reference: Reference, lead: StyledText = StyledText("")) -> [Row] {
    guard case .item(let index) = reference else { return [] }
    return text(report.items[index].statement, .text, lead: lead)
  }

  func item(_ index: Int) -> SlideContent {
    let item = report.items[index]
    var content = SlideContent(head: kicker(of: .item(index), isSummary: true) + heading(item.title))
    content.blocks.append(Block(rows: text(item.statement, .text), gap: 0))
    content.blocks += entries(item.indicators.map(Reference.indicator) + item.milestones.map(Reference.milestone))
    content.blocks += list(strings.programmes, item.programmes.map(Reference.programme))
    return content
  }

  func milestone(_ index: Int) -> SlideContent {
    let milestone = report.milestones[index]
    var content = SlideContent(head: kicker(of: .milestone(index), isSummary: false) + heading(milestone.title))
    let status = StyledText("  " + strings.status(milestone, today: settings.today), theme[builder.role(milestone)])
    content.blocks.append(Block(rows: flow(builder.note(of: .milestone(index)) + [status]), gap: 0))
    content.blocks += entries(milestone.items.map(Reference.item))
    return content
  }

  func programme(_ index: Int) -> SlideContent {
    let programme = report.programmes[index]
    var content = SlideContent(head: kicker(of: .programme(index), isSummary: true) + heading(programme.name))
    content.blocks.append(Block(rows: text(programme.what, .text), gap: 0))
    content.blocks += list(
      strings.namedIn, programme.sections.map(Reference.section) + programme.items.map(Reference.item))
    return content
  }

  private func list(_ name: String, _ things: [Reference]) -> [Block] {
    guard !things.isEmpty else { return [] }
    return [Block(rows: [row(StyledText(settings.plain(name), theme[.strong]))], isHeading: true)]
      + things.map { Block(rows: text(report.title(of: $0), .text, lead: bullet), gap: 0) }
  }

  /// Where it stands in the report, above its name, and whose words it is in.
  func kicker(of reference: Reference, isSummary: Bool) -> [Row] {
    var parts: [String] = []
    if let above = report.path(to: reference).last {
      let number = report.sections[above].number.map { $0 + " " } ?? ""
      parts.append(number + settings.text(report.shortTitle(of: above)))
    } else {
      parts.append(settings.plain(report.kind(of: reference, in: strings.language)))
    }
    if isSummary { parts.append(settings.plain(strings.summary)) }
    let line = row(builder.quiet(parts.joined(separator: " \(settings.glyphs.bullet) ")))
    return [line]
  }
}
