import Dataset
import TextUI
import Typesetting

/// Slides of sections, items, milestones and programmes.
extension SlideComposer {
  func section(_ index: Int) -> SlideContent {
    let section = report.sections[index]
    var content = SlideContent(head: kicker(of: .section(index), isSummary: true) + heading(section.title))
    if let statement = section.statement {
      content.blocks.append(Block(rows: text(statement, .text), gap: 0))
    }
    if section.kind == .pillar { content.blocks += members(of: index) }
    let contents = section.contents.filter { !$0.isSection }
    content.blocks += contents.prefix(DocumentBuilder.mostLinks).map { entry($0) }
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

  /// A thing with its figure or date, and what is said of it.
  func entry(_ reference: Reference) -> Block {
    let title = report.title(of: reference)
    let note = builder.note(of: reference)
    let indent = columns(of: bullet.text)
    let name = builder.piece(title, .strong)
    let head = StyledText(joining: [bullet, name], name.style)
    var rows = flow([head] + (note.isEmpty ? [] : [StyledText("  ")]) + note, indent: indent)
    if case .item(let index) = reference {
      rows += text(report.items[index].statement, .text, lead: StyledText(.blanks(indent)))
    }
    return Block(rows: rows)
  }

  func item(_ index: Int) -> SlideContent {
    let item = report.items[index]
    var content = SlideContent(head: kicker(of: .item(index), isSummary: true) + heading(item.title))
    content.blocks.append(Block(rows: text(item.statement, .text), gap: 0))
    content.blocks += (item.indicators.map(Reference.indicator) + item.milestones.map(Reference.milestone)).map(entry)
    content.blocks += list(strings.programmes, item.programmes.map(Reference.programme))
    return content
  }

  func milestone(_ index: Int) -> SlideContent {
    let milestone = report.milestones[index]
    var content = SlideContent(head: kicker(of: .milestone(index), isSummary: false) + heading(milestone.title))
    let status = StyledText("  " + strings.status(milestone, today: settings.today), theme[builder.role(milestone)])
    content.blocks.append(
      Block(rows: flow(builder.note(of: .milestone(index)) + [status], alignment: .centre), gap: 0))
    content.blocks += milestone.items.map { entry(.item($0)) }
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
    let line = row(builder.quiet(parts.joined(separator: " \(settings.glyphs.bullet) ")), .centre)
    return size.rows >= 28 ? [line, Row(line: Line())] : [line]
  }
}
