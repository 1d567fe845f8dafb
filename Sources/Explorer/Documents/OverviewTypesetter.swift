import Dataset
import TextUI
import Typesetting

/// The report in one screen: a card for each domain with its leading figures, the pillars, the milestones around today, and its chapters.
struct OverviewTypesetter {
  let builder: DocumentBuilder
  /// Of the pane.
  let columns: Int
  let rows: Int
  /// Programme names are not broken in.
  let names: [String]

  var report: Report { builder.report }
  var settings: Settings { builder.settings }
  var theme: Theme { builder.theme }
  var metrics: Metrics { settings.metrics }

  var room: Int { max(1, columns - DocumentTypesetter.margin) }

  func page() -> DocumentPage {
    let panel = hasCards ? cards() : list()
    var page = DocumentPage()
    page.links = panel.links
    page.marksLinks = !hasCards
    for (number, row) in panel.rows.enumerated() {
      if page.firstMatch == nil, row.contains(where: { !$0.matches.isEmpty }) { page.firstMatch = number }
      page.rows.append(Line(row, marked: theme[.match]))
    }
    return page
  }

  var domains: [Int] { report.sections.indices.filter { report.sections[$0].kind == .domain } }

  // MARK: Parts

  func title(_ columns: Int) -> Panel {
    var panel = Panel()
    let published = builder.quiet("\(builder.strings.published) \(settings.date(report.published))")
    let title = builder.piece(report.title, .title)
    let isOneRow = width([title, published]) + 2 <= columns
    panel.add(isOneRow ? spread([title], [published], columns: columns) : [cut(title, to: columns)])
    return panel
  }

  func heading(of domain: Int, columns: Int) -> Panel {
    var panel = Panel()
    let name = builder.piece(report.shortTitle(of: domain), .heading)
    let count = report.achievements(in: domain)
    let texts = [builder.strings.achievements(count), String(count)].map(builder.quiet)
    let fitting = texts.first { width([name, $0]) + 2 <= columns }
    panel.add(spread([name], fitting.map { [$0] } ?? [], columns: columns), linkingTo: .section(domain))
    return panel
  }

  func pillars(_ columns: Int, heading: Bool, titleRows: Int = 1) -> Panel {
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
  func milestones(_ columns: Int, heading: Bool, each: Int, titleRows: Int = 0) -> Panel {
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

  func addStacked(_ index: Int, columns: Int, titleRows: Int, to panel: inout Panel) {
    let milestone = report.milestones[index]
    panel.add(builder.note(of: .milestone(index)), linkingTo: .milestone(index))
    let indent = builder.quiet(.blanks(metrics.columns(of: settings.glyphs.planned) + 1))
    let title = builder.piece(milestone.title, .link)
    for line in broken(title, milestone.title, columns: columns - width([indent]), rows: titleRows) {
      panel.add([indent, line])
    }
  }

  func label(_ index: Int, columns: Int, rows: Int) -> [StyledText] {
    let indicator = report.indicators[index]
    return broken(
      builder.name(of: .indicator(index), .link), indicator.label, short: indicator.short, columns: columns, rows: rows)
  }

  // MARK: Rows

  func width(_ row: [StyledText]) -> Int {
    row.reduce(0) { $0 + metrics.columns(of: $1.text) }
  }

  func cut(_ piece: StyledText, to columns: Int) -> StyledText {
    piece.shown(in: max(0, columns), settings: settings)
  }

  /// As lines, at most so many. What needs more is its short name, or cut in its middle, so that its end is there too.
  func broken(
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

  func padded(_ row: [StyledText], to columns: Int) -> [StyledText] {
    row + [StyledText(.blanks(columns - width(row)))]
  }

  /// One part at the left edge, one at the right.
  func spread(_ left: [StyledText], _ right: [StyledText], columns: Int) -> [StyledText] {
    padded(left, to: columns - width(right)) + right
  }
}
