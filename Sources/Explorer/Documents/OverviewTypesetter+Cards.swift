import CalendarDays
import Dataset
import TextUI
import Typesetting

/// The overview as a front page: a card for each domain side by side, with one large number and the others below it; under them the
/// pillars and the dates around today, and at the bottom the report's chapters.
extension OverviewTypesetter {
  /// With a line in it, and the mark of what is selected after that.
  private static let gap = 4
  private static let narrowestCard = 22
  private static let narrowest = 70
  /// Rows from which numbers are large, and from which there is air between things.
  private static let rowsForLarge = 21
  private static let roomy = 30

  /// Below them two parts stand beside each other, however few cards there are.
  var hasCards: Bool { card >= OverviewTypesetter.narrowestCard && whole >= OverviewTypesetter.narrowest }

  private var whole: Int { room - 1 }

  /// Columns of a card: of many domains there is less than none for each.
  private var card: Int { (whole - OverviewTypesetter.gap * (domains.count - 1)) / max(1, domains.count) }

  private var isRoomy: Bool { rows >= OverviewTypesetter.roomy }
  private var rule: [StyledText] { [StyledText(String(settings.glyphs.rule, times: whole), theme[.line])] }

  func cards() -> Panel {
    var panel = Panel()
    panel.add(
      below: .beside(domainCards(), columns: card, gap: OverviewTypesetter.gap, divider: divider, metrics: metrics))
    panel.add(isRoomy ? [] : rule)
    if isRoomy { panel.add(rule) }
    // Names of pillars are short.
    let left = max(36, whole * 2 / 5)
    let right = whole - left - OverviewTypesetter.gap
    let chapters = chapters()
    let rest = max(3, rows - panel.rows.count - chapters.rows.count - (isRoomy ? 1 : 0))
    let lower = [pillarBars(left), dates(right, rows: min(rest, 12))]
    panel.add(below: .beside(lower, widths: [left, right], gap: OverviewTypesetter.gap, metrics: metrics))
    let contents = contents()
    if rows - panel.rows.count >= contents.rows.count + 2 {
      panel.add()
      panel.add(rule)
      panel.add(below: contents)
      return panel
    }
    // The chapters stand at the bottom of the screen.
    for _ in 0..<max(0, rows - panel.rows.count - chapters.rows.count) { panel.add() }
    panel.add(below: chapters)
    return panel
  }

  private var divider: StyledText { StyledText(settings.glyphs.divider, theme[.line]) }

  // MARK: Cards

  /// What stands in one row in one of them stands in it in all.
  private func domainCards() -> [Panel] {
    let figures = domains.map(report.leadingIndicators)
    let count = figures.map(\.count).max() ?? 0
    let blocks = (0..<count).map { place in figures.map { $0[safe: place].map { block($0, isFirst: place == 0) } } }
    return domains.indices.map { domain in
      var panel = heading(of: domains[domain], columns: card)
      panel.add([StyledText(String(settings.glyphs.rule, times: card), theme[.line])])
      for place in 0..<count {
        if isRoomy || place == 1, place > 0, rows >= OverviewTypesetter.rowsForLarge + (isRoomy ? 0 : 2) { panel.add() }
        let height = blocks[place].compactMap { $0?.rows.count }.max() ?? 0
        let block = blocks[place][domain] ?? Panel()
        panel.add(below: block)
        for _ in block.rows.count..<max(block.rows.count, height) { panel.add() }
      }
      return panel
    }
  }

  /// A figure of a card: its value, large if it is the first, its name, its date and its picture.
  private func block(_ index: Int, isFirst: Bool) -> Panel {
    var panel = Panel()
    let number = isFirst && rows >= OverviewTypesetter.rowsForLarge ? largeNumber(of: index) : nil
    var rows: [[StyledText]] = number ?? [builder.datedFigure(of: index, columns: card)]
    rows += name(of: index, isFirst: isFirst).map { [$0] }
    if isRoomy {
      if number != nil { rows.append(dateAndChange(of: index)) }
      let picture = builder.sparkline(index, columns: card - 1, isAlone: true)
      if !picture.isEmpty || isFirst { rows.append(picture) }
    } else if number != nil {
      rows.append(pictureAndDate(of: index))
    }
    panel.add(rows: rows, linkingTo: .indicator(index))
    return panel
  }

  /// In one row where rows are few and its short name has room there; whole in any case.
  private func name(of index: Int, isFirst: Bool) -> [StyledText] {
    guard !isRoomy, !isFirst else { return label(index, columns: card, rows: isRoomy ? 3 : 2) }
    let one = label(index, columns: card, rows: 1)
    return one.contains { $0.text.contains(settings.glyphs.truncation) } ? label(index, columns: card, rows: 2) : one
  }

  /// What is counted is in ordinary letters right behind the number where it has no room beside it.
  private func largeNumber(of index: Int) -> [[StyledText]]? {
    guard let shown = report.shown(index) else { return nil }
    let text = settings.plain(shown.text(in: builder.strings.language))
    let sign = builder.sign(of: .indicator(index))?.text ?? ""
    let style = theme[shown.observation.status.isAchieved ? .figure : .planned]
    func rows(_ text: String) -> [[StyledText]]? {
      DisplayRow.number(text, sign: sign, columns: card, settings: settings)?.lines(style)
        .map { $0.spans.map { StyledText($0.text, $0.style) } }
    }
    if let whole = rows(text) { return whole }
    let parts = NumberParts(text)
    let isPercent = parts.number.hasSuffix("%")
    let unit = StyledText(isPercent ? "%" : parts.after, style)
    guard var alone = rows(parts.before + (isPercent ? String(parts.number.dropLast()) : parts.number)),
      let last = alone.last, width(last + [unit]) <= card
    else { return nil }
    alone[alone.count - 1] = last + [unit]
    return alone
  }

  private func dateAndChange(of index: Int) -> [StyledText] {
    let date = builder.cell(.asOf, of: index, columns: card)
    return date + [StyledText("  ")] + builder.cell(.change, of: index, columns: max(0, card - width(date) - 2))
  }

  private func pictureAndDate(of index: Int) -> [StyledText] {
    let date = builder.cell(.asOf, of: index, columns: 11)
    let picture = builder.sparkline(index, columns: card - width(date) - 2, isAlone: true)
    return picture.isEmpty ? date : spread(picture, date, columns: card)
  }

  // MARK: Below

  /// How many achievements each pillar builds on, and how many initiatives follow from it.
  private func pillarBars(_ columns: Int) -> Panel {
    let pillars = report.sections.indices.filter { report.sections[$0].kind == .pillar }
    let counts = pillars.map { PillarCounts(PillarMembers(of: $0, in: report)) }
    let (most, next) = (counts.map(\.foundations).max() ?? 0, counts.map(\.initiatives).max() ?? 0)
    let names = pillars.map { builder.piece(report.shortTitle(of: $0), .link) }
    let widest = names.map { width([$0]) }.max() ?? 0
    let hasBars = 2 + widest + 2 + most + 1 + next <= columns
    var panel = Panel()
    let language = builder.strings.language
    let words = [Relation.Kind.buildsOn.words(forward: true, in: language), Item.Kind.initiative.text(in: language)]
    let head = StyledText(builder.strings.pillars, theme[.heading])
    let legend = [
      StyledText(words[0], theme[.done]), builder.quiet(" \(settings.glyphs.bullet) "),
      StyledText(words[1], theme[.chart]),
    ]
    panel.add(hasBars ? spread([head], legend, columns: columns) : [head])
    for (place, pillar) in pillars.enumerated() {
      let row = [builder.quiet("\(place + 1) "), cut(names[place], to: columns - 2)]
      guard hasBars else {
        panel.add(row, linkingTo: .section(pillar))
        continue
      }
      let bars = [
        StyledText(String(settings.glyphs.unitBar, times: counts[place].foundations), theme[.done]),
        StyledText(.blanks(most - counts[place].foundations + 1)),
        StyledText(String(settings.glyphs.unitBar, times: counts[place].initiatives), theme[.chart]),
        StyledText(.blanks(next - counts[place].initiatives)),
      ]
      panel.add(spread(row, bars, columns: columns), linkingTo: .section(pillar))
    }
    return panel
  }

  /// As many milestones around today as have room, each whole; today stands between what has begun and what is to come.
  private func dates(_ columns: Int, rows: Int) -> Panel {
    var panel = Panel()
    panel.add([StyledText(builder.strings.latest, theme[.heading])])
    let near = (1...6).map { report.milestones(around: settings.today, each: $0) }
    let blocks = Dictionary(uniqueKeysWithValues: (near.last ?? []).map { ($0, milestone($0, columns: columns)) })
    let shown = near.last { chosen in
      chosen.reduce(2) { $0 + (blocks[$1]?.rows.count ?? 0) } <= rows
    }
    let isPast = { (index: Int) in report.milestones[index].day <= settings.today }
    var hasToday = false
    for index in shown ?? near[0] {
      if !hasToday, !isPast(index) {
        panel.add(today(columns))
        hasToday = true
      }
      if let block = blocks[index] { panel.add(below: block) }
    }
    if !hasToday { panel.add(today(columns)) }
    return panel
  }

  private func milestone(_ index: Int, columns: Int) -> Panel {
    var panel = Panel()
    let texts = report.milestones[index].date.shorterTexts(in: builder.strings.language).map(settings.plain)
    let date = texts.first { metrics.columns(of: $0) <= 12 } ?? texts.last ?? ""
    let sign = builder.sign(of: .milestone(index)) ?? StyledText("")
    let note = padded([StyledText(sign.text + " " + date, sign.style)], to: 16)
    let title = report.milestones[index].title
    let lines = broken(builder.piece(title, .link), title, columns: columns - width(note), rows: 3)
    let rows = lines.enumerated().map {
      [$0.offset == 0 ? note : [StyledText(.blanks(width(note)))], [$0.element]].flatMap(\.self)
    }
    panel.add(rows: rows, linkingTo: .milestone(index))
    return panel
  }

  private func today(_ columns: Int) -> [StyledText] {
    let day = settings.today
    let text = builder.strings.today(settings.date(.day(day.year, month: day.month, day: day.day)))
    let mark = settings.glyphs.rule
    let rest = columns - metrics.columns(of: text) - 4
    return [builder.quiet("\(mark)\(mark) \(settings.plain(text)) " + String(mark, times: rest))]
  }

  /// The parts of the report, each in a row with how much is in it and what that is.
  private func contents() -> Panel {
    var panel = Panel()
    let head = StyledText(builder.strings.readReport, theme[.heading])
    let published = builder.quiet("\(builder.strings.published) \(settings.date(report.published))")
    panel.add(spread([head], [published], columns: whole))
    let parts = report.sections.indices.filter { report.sections[$0].parent == nil }
    let names = parts.map { builder.piece(report.shortTitle(of: $0), .link) }
    let start = (names.map { width([$0]) }.max() ?? 0) + 2
    for (part, name) in zip(parts, names) {
      let inner = report.sections[part].contents.compactMap { child -> StyledText? in
        guard case .section(let section) = child else { return nil }
        return builder.quiet("\(settings.text(report.shortTitle(of: section))) \(report.leaves(in: section))")
      }
      let count = StyledText("\(report.leaves(in: part))", theme[.text]).paddedLeft(to: 4, metrics: metrics)
      var row = padded([name], to: start) + [count, StyledText("   ")]
      let separator = builder.quiet(" \(settings.glyphs.bullet) ")
      for (place, piece) in inner.enumerated() {
        let next = place == 0 ? [piece] : [separator, piece]
        guard width(row + next) <= whole else { break }
        row += next
      }
      panel.add(row, linkingTo: .section(part))
    }
    return panel
  }

  /// The parts of the report with how much is in each, in as few rows as they have room in.
  private func chapters() -> Panel {
    var panel = Panel()
    let head = StyledText(isRoomy ? builder.strings.readReport + "  " : "", theme[.heading])
    var row = [head]
    var links: [DocumentPage.Link] = []
    for section in report.sections.indices where report.sections[section].parent == nil {
      let name = builder.piece(report.shortTitle(of: section), .link)
      let gap = StyledText(links.isEmpty ? "" : "  ")
      let piece = [gap, name, builder.quiet(" \(report.leaves(in: section))")]
      if width(row + piece) > whole, row.count > 1 {
        panel.add(row, links: links)
        (row, links) = ([StyledText(.blanks(width([head])))], [])
      }
      links.append(
        DocumentPage.Link(
          row: 0, column: width(row + [gap]), columns: width(piece) - width([gap]) + 2, target: .section(section)))
      row += piece
    }
    let published = builder.quiet("\(builder.strings.published) \(settings.date(report.published))")
    if width(row) + 2 + width([published]) <= whole { row = spread(row, [published], columns: whole) }
    panel.add(row, links: links)
    return panel
  }
}

/// How much a pillar is tied to.
private struct PillarCounts {
  var foundations = 0
  var initiatives = 0

  init(_ members: PillarMembers) {
    for part in members.parts {
      if part.kind == .buildsOn { foundations += part.members.count }
      if part.kind == .belongsTo || part.kind == .continues { initiatives += part.members.count }
    }
  }
}
