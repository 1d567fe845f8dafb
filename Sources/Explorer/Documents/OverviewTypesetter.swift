import Dataset
import TextUI
import Typesetting

/// The report in one screen: a card for each domain with its leading figures, the pillars, the milestones around today.
struct OverviewTypesetter {
  let builder: DocumentBuilder
  /// Of the pane.
  let columns: Int
  let rows: Int
  /// Programme names are not broken in.
  let names: [String]

  private var report: Report { builder.report }
  private var settings: Settings { builder.settings }
  private var theme: Theme { builder.theme }
  private var metrics: Metrics { settings.metrics }

  private var room: Int { max(1, columns - DocumentTypesetter.margin) }
  /// Between things side by side, the mark of a link included.
  private static let gap = 4
  /// From here on the cards stand side by side, if none is narrower than this.
  private static let widthForCards = 84
  private static let narrowestCard = 25
  private static let widest = 150

  func page() -> DocumentPage {
    let hasCards = room >= OverviewTypesetter.widthForCards && card >= OverviewTypesetter.narrowestCard
    let panel = hasCards ? wide() : narrow()
    var page = DocumentPage()
    page.links = panel.links
    for (number, row) in panel.rows.enumerated() {
      if page.firstMatch == nil, row.contains(where: { !$0.matches.isEmpty }) { page.firstMatch = number }
      page.rows.append(Line(row, marked: theme[.match]))
    }
    return page
  }

  private var domains: [Int] { report.sections.indices.filter { report.sections[$0].kind == .domain } }

  // MARK: Side by side

  private var whole: Int { min(room, OverviewTypesetter.widest) }

  /// Columns of a card: of many domains there is less than none for each.
  private var card: Int { (whole - OverviewTypesetter.gap * (domains.count - 1)) / max(1, domains.count) }

  private func wide() -> Panel {
    let half = (whole - OverviewTypesetter.gap) / 2
    // What fits: nothing between the figures, then a row, then labels and titles in two.
    let least = 5 + 3 * 2 + 7
    let isRoomy = rows >= least + 3
    let labelRows = min(rows >= least + 14 ? 3 : rows >= least + 6 ? 2 : 1, neededLabelRows(columns: card))
    var panel = title(whole)
    panel.add()
    panel.add(
      below: .beside(
        domains.map { self.card($0, columns: card, isRoomy: isRoomy, labelRows: labelRows) },
        columns: card, gap: OverviewTypesetter.gap,
        metrics: metrics))
    panel.add()
    let titleRows = rows >= least + 14 ? 3 : rows >= least + 11 ? 2 : 1
    let ways = [
      pillars(half, heading: true, titleRows: titleRows),
      milestones(half, heading: true, each: 3, titleRows: titleRows - 1),
    ]
    panel.add(below: .beside(ways, columns: half, gap: OverviewTypesetter.gap, metrics: metrics))
    return panel
  }

  private func card(_ domain: Int, columns: Int, isRoomy: Bool, labelRows: Int) -> Panel {
    var panel = heading(of: domain, columns: columns)
    if isRoomy { panel.add([builder.quiet(String(settings.glyphs.rule, times: columns))]) }
    for (number, index) in report.leadingIndicators(of: domain).enumerated() {
      if isRoomy, number > 0 { panel.add() }
      let figure = builder.datedFigure(of: index, columns: columns)
      let rest = min(14, columns - width(figure) - 2)
      let line = rest < OverviewTypesetter.shortestLine ? [] : builder.sparkline(index, columns: rest, isAlone: isRoomy)
      panel.add(spread(figure, line, columns: columns))
      let label = label(index, columns: columns, rows: labelRows)
      for (number, row) in label.enumerated() { panel.add([row], linkingTo: number == 0 ? .indicator(index) : nil) }
      // The figures of all cards stand in the same rows.
      for _ in label.count..<max(label.count, labelRows) { panel.add() }
    }
    return panel
  }

  /// In how many rows the longest label of the cards is whole.
  private func neededLabelRows(columns: Int) -> Int {
    domains.flatMap(report.leadingIndicators).map { label($0, columns: columns, rows: 9).count }.max() ?? 1
  }

  /// A shorter sparkline says nothing.
  private static let shortestLine = 6

  // MARK: Below each other

  private func narrow() -> Panel {
    let blocks = domains.map(list)
    // All of it, with nothing between.
    let least = 1 + blocks.reduce(0) { $0 + $1.rows.count } + pillars(room, heading: false).rows.count + 2
    let isTight = least <= rows && rows < least + blocks.count + 4
    var panel = title(room)
    for block in blocks {
      if !isTight { panel.add() }
      panel.add(below: block)
    }
    if !isTight || rows > least { panel.add() }
    panel.add(below: pillars(room, heading: !isTight))
    if !isTight { panel.add() }
    panel.add(below: milestones(room, heading: !isTight, each: isTight ? 1 : 3))
    return panel
  }

  /// A domain with a row for each figure, or two where one has no room for name, value and date.
  private func list(_ domain: Int) -> Panel {
    var panel = heading(of: domain, columns: room)
    // The same columns in all the domains.
    let figures = domains.flatMap(report.leadingIndicators)
    let dates = figures.map { width(date($0)) }.max() ?? 0
    let mostColumns = columnsOfValues(figures, dates: dates)
    let values = figures.map { width(value($0, columns: mostColumns)) }.max() ?? 0
    let start = values + dates + 4
    let line = room - start >= OverviewTypesetter.lineAndLabel ? OverviewTypesetter.line + 2 : 0
    for index in report.leadingIndicators(of: domain) {
      guard room - start >= OverviewTypesetter.leastLabel else {
        let lines = label(index, columns: room, rows: 9)
        for (number, line) in lines.enumerated() { panel.add([line], linkingTo: number == 0 ? .indicator(index) : nil) }
        panel.add([builder.quiet("  ")] + builder.datedFigure(of: index, columns: room - 2))
        continue
      }
      var row = padded(padded(value(index, columns: mostColumns), to: values + 2) + date(index), to: start)
      if line > 0 { row = padded(row + builder.sparkline(index, columns: OverviewTypesetter.line), to: start + line) }
      row.append(listed(index, columns: room - start - line))
      panel.add(row, linkingTo: .indicator(index))
    }
    return panel
  }

  /// The label of a figure among all those of the overview.
  private func listed(_ index: Int, columns: Int) -> StyledText {
    let figures = domains.flatMap(report.leadingIndicators)
    let labels = figures.map { builder.name(of: .indicator($0), .link) }
    let names = NameList(
      labels.map { ($0.name, columns) }, metrics: metrics, mark: settings.glyphs.truncation)
    guard let place = figures.firstIndex(of: index) else { return StyledText("") }
    return labels[place].showing(names[place], mark: settings.glyphs.truncation)
  }

  /// 22% ➜ 43%.
  private static let line = 9
  private static let leastLabel = 20
  /// A label of which more shows is worth more than a sparkline.
  private static let lineAndLabel = 44

  /// What values may take with their signs: a third of the row, and less where the figures' short names need it, which say what is
  /// counted.
  private func columnsOfValues(_ figures: [Int], dates: Int) -> Int {
    let names = figures.compactMap { builder.name(of: .indicator($0), .link).shortName.map { width([$0]) } }
    return max(10, min(room / 3, room - dates - 4 - (names.max() ?? 0)))
  }

  private func value(_ index: Int, columns: Int) -> [StyledText] {
    let sign = builder.sign(of: .indicator(index)).map { [StyledText($0.text + " ", $0.style)] } ?? []
    return sign + builder.cell(.value, of: index, columns: columns - 2)
  }

  private func date(_ index: Int) -> [StyledText] {
    builder.cell(.asOf, of: index, columns: FigureColumn.asOf.columns)
  }

  // MARK: Parts

  private func title(_ columns: Int) -> Panel {
    var panel = Panel()
    let published = builder.quiet("\(builder.strings.published) \(settings.date(report.published))")
    let title = builder.piece(report.title, .title)
    let isOneRow = width([title, published]) + 2 <= columns
    panel.add(isOneRow ? spread([title], [published], columns: columns) : [cut(title, to: columns)])
    return panel
  }

  private func heading(of domain: Int, columns: Int) -> Panel {
    var panel = Panel()
    let name = builder.piece(report.shortTitle(of: domain), .heading)
    let count = report.achievements(in: domain)
    let texts = [builder.strings.achievements(count), String(count)].map(builder.quiet)
    let fitting = texts.first { width([name, $0]) + 2 <= columns }
    panel.add(spread([name], fitting.map { [$0] } ?? [], columns: columns), linkingTo: .section(domain))
    return panel
  }

  private func pillars(_ columns: Int, heading: Bool, titleRows: Int = 1) -> Panel {
    var panel = Panel()
    if heading { panel.add([StyledText(builder.strings.pillars, theme[.heading])]) }
    let pillars = report.sections.indices.filter { report.sections[$0].kind == .pillar }
    for (number, index) in pillars.enumerated() {
      let mark = builder.quiet("\(number + 1) ")
      let title = report.sections[index].title
      let lines = broken(
        builder.piece(title, .link), title, columns: columns - width([mark]), rows: titleRows)
      for (number, line) in lines.enumerated() {
        let lead = number == 0 ? mark : builder.quiet(.blanks(width([mark])))
        panel.add([lead, line], linkingTo: number == 0 ? .section(index) : nil)
      }
    }
    return panel
  }

  /// The last that have begun and the next, so many of each. Titles that have no room beside the dates go below them, if
  /// they may take rows there.
  private func milestones(_ columns: Int, heading: Bool, each: Int, titleRows: Int = 0) -> Panel {
    var panel = Panel()
    if heading { panel.add([StyledText(builder.strings.latest, theme[.heading])]) }
    let shown = report.milestones(around: settings.today, each: each)
    let widest = shown.map { width(builder.note(of: .milestone($0))) }.max() ?? 0
    let isNarrow = shown.contains { widest + 2 + width([builder.piece(report.milestones[$0].title, .link)]) > columns }
    if titleRows > 0, isNarrow {
      for index in shown { addStacked(index, columns: columns, titleRows: titleRows, to: &panel) }
      return panel
    }
    for index in shown {
      let date = padded(builder.note(of: .milestone(index)), to: widest + 2)
      let title = cut(builder.piece(report.milestones[index].title, .link), to: columns - width(date))
      panel.add(date + [title], linkingTo: .milestone(index))
    }
    return panel
  }

  private func addStacked(_ index: Int, columns: Int, titleRows: Int, to panel: inout Panel) {
    let milestone = report.milestones[index]
    panel.add(builder.note(of: .milestone(index)), linkingTo: .milestone(index))
    let indent = builder.quiet(.blanks(metrics.columns(of: settings.glyphs.planned) + 1))
    let title = builder.piece(milestone.title, .link)
    for line in broken(title, milestone.title, columns: columns - width([indent]), rows: titleRows) {
      panel.add([indent, line])
    }
  }

  private func label(_ index: Int, columns: Int, rows: Int) -> [StyledText] {
    let indicator = report.indicators[index]
    return broken(
      builder.name(of: .indicator(index), .link), indicator.label, short: indicator.short, columns: columns, rows: rows)
  }

  // MARK: Rows

  private func width(_ row: [StyledText]) -> Int {
    row.reduce(0) { $0 + metrics.columns(of: $1.text) }
  }

  private func cut(_ piece: StyledText, to columns: Int) -> StyledText {
    piece.shown(in: max(0, columns), settings: settings)
  }

  /// As lines, at most so many. What needs more is its short name, or cut in its middle, so that its end is there too.
  private func broken(
    _ piece: StyledText, _ text: Localized, short: Localized? = nil, columns: Int, rows: Int
  ) -> [StyledText] {
    let breaker = LineBreaker(metrics: metrics, names: names)
    let lines = breaker.balancedLines(of: piece.text, columns: max(1, columns), words: settings.words(text))
    guard lines.count > rows else { return lines.map { piece[$0] } }
    if let name = piece.shortName, let short { return broken(name, short, columns: columns, rows: rows) }
    guard rows > 1 else { return [cut(piece, to: columns)] }
    for room in stride(from: columns * rows, to: columns, by: -1) {
      let short = cut(piece, to: room)
      let lines = breaker.balancedLines(of: short.text, columns: max(1, columns))
      if lines.count <= rows { return lines.map { short[$0] } }
    }
    return [cut(piece, to: columns)]
  }

  private func padded(_ row: [StyledText], to columns: Int) -> [StyledText] {
    row + [StyledText(.blanks(columns - width(row)))]
  }

  /// One part at the left edge, one at the right.
  private func spread(_ left: [StyledText], _ right: [StyledText], columns: Int) -> [StyledText] {
    padded(left, to: columns - width(right)) + right
  }
}
