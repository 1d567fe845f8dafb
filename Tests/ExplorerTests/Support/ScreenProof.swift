import CalendarDays
import Charts
import Dataset
import TextUI

@testable import Explorer

/// Compares the numbers of a screen with a report, region by region: those of a row of the table must be of its figure,
/// those of a page of its subject and what it leads to.
struct ScreenProof {
  /// What the numbers must be of; the screen may show another report.
  let report: Report

  /// What the screen shows that the report doesn't have; empty if all is right.
  func wrong(_ session: Session) -> [String] {
    let state = session.state
    guard let layout = state.layout else { return [] }
    let rows = Rows(session.grid)
    var header = KnownNumbers()
    header.add(report.title)
    for number in 1...View.allCases.count { header.add(count: number) }
    var keys = KnownNumbers()
    // The one key of a chart that is a digit.
    if state.isInChart { keys.add(state.hint(.chartBase).key) }
    var found = header.unknown(in: rows[0]) + keys.unknown(in: rows[state.size.rows - 1])
    if let charting = state[ChartScreen.self] {
      return found + ChartProof(report: report, charting: charting).wrong(session)
    }
    found += place(state).unknown(in: rows[1])
    if let outline = layout.outline {
      let nodes = layout.form == .tree ? state.browsing.rows : Array(state.browsing.outline.nodes.indices)
      found +=
        state.browser.view == .figures
        ? table(state, rows, outline) : rows.unknown(in: outline, tree(state, nodes))
    }
    if let list = layout.list { found += rows.unknown(in: list, tree(state, state.browsing.listed)) }
    if let detail = layout.detail {
      found +=
        rows.unknown(in: detail, page(state))
        + history(state, (0..<detail.rows).map { rows.text(detail.row + $0, detail.column..<detail.maxColumn) })
    }
    return found
  }

  /// On a page that shows whole, each observation has a row with its date and its value.
  private func history(_ state: State, _ rows: [String]) -> [String] {
    guard let index = state.subject?.indicator, state.browser.page.rows.count <= rows.count else { return [] }
    return report.indicators[index].observations.compactMap { observation in
      let isThere = rows.contains { row in
        let text = row.drop { $0 == " " }
        let dates = [observation.date.short(in: state.strings.language)]
        guard let date = dates.first(where: { text.hasPrefix($0 + " ") }) else { return false }
        return ShownNumber.all(in: String(text.dropFirst(date.count))).first?.value == observation.value
      }
      return isThere ? nil : "no row for \(observation.date.text): \(observation.value)"
    }
  }

  private func place(_ state: State) -> KnownNumbers {
    let outline = state.browsing.outline
    var known = tree(state, outline.path(to: state.browsing.selected))
    let isTable = state.browser.view == .figures
    let siblings = isTable ? state.browsing.rows : Array(outline.siblings(of: state.browsing.selected))
    known.add(count: siblings.count)
    known.add(count: (siblings.firstIndex(of: state.browsing.selected) ?? 0) + 1)
    return known
  }

  private func table(_ state: State, _ rows: Rows, _ rect: Rect) -> [String] {
    (0..<rect.rows).flatMap { row -> [String] in
      let place = state.browsing.outlineTop.top + row
      var known = KnownNumbers()
      if let section = state.browser.figures.headings[place] { known.add(report.shortTitle(of: section)) }
      if let node = state.browser.figures.node(at: place) {
        known.add(.indicator(node), of: report)
        known.add(report.shortTitle(of: report.figureGroup(of: report.indicators[node].section)))
      }
      return known.unknown(in: rows.text(rect.row + row, rect.column..<rect.maxColumn))
    }
  }

  private func tree(_ state: State, _ nodes: [Int]) -> KnownNumbers {
    var known = KnownNumbers()
    for node in nodes { add(state.browsing.outline.subject(of: node), state, node, to: &known) }
    guard state.browser.view == .timeline else { return known }
    known.add(state.settings.today)
    let years = report.milestones.flatMap { [$0.date.date.first.year, $0.date.date.last.year] }
    for year in (years.min() ?? 0)...(years.max() ?? 0) { known.add(count: year) }
    return known
  }

  private func add(_ subject: Outline.Subject, _ state: State, _ node: Int, to known: inout KnownNumbers) {
    let outline = state.browsing.outline
    known.add(count: Self.leaves(below: node, of: outline))
    known.add(count: outline.nodes[node].children.count)
    switch subject {
    case .report: known.add(report.title)
    case .thing(let reference): known.add(reference, of: report)
    case .group(.year(let year)): known.add(count: year)
    case .group: break
    }
  }

  private static func leaves(below node: Int, of outline: Outline) -> Int {
    outline.nodes[node].children.reduce(0) { $0 + max(1, leaves(below: $1, of: outline)) }
  }

  /// The axes of a picture, and what happened.
  private func add(_ picture: FigureChart, to known: inout KnownNumbers) {
    let series = Plot(picture.index, of: report, settings: picture.settings).series
    for rows in [9, 12] {
      for tick in picture.chart(of: series).scale(rows: rows).ticks {
        known.add(axisLabel: picture.settings.axis(tick, of: report.indicators[picture.index]))
      }
    }
    for event in picture.events { known.add(event.label) }
    let settings = picture.settings
    for day in (series.span ?? 0..<0).compactMap({ CalendarDay(daysSinceEpoch: $0) }) where day.day == 1 {
      for namesYear in [true, false] {
        known.add(phrase: settings.axis(.month(day.year, month: day.month), namesYear: namesYear))
      }
      known.add(count: day.year)
    }
    // Of a rise, so many tenths.
    for tenths in 6...9 {
      known.add(phrase: "約\(tenths)割は")
      known.add(phrase: "About \(tenths * 10) % of")
    }
  }

  private func page(_ state: State) -> KnownNumbers {
    var known = tree(state, [state.browsing.selected])
    for link in state.browser.page.links { known.add(link.target, of: report) }
    let things =
      state.browser.page.links.map(\.target)
      + [state.subject].compactMap { subject in
        if case .thing(let reference)? = subject { reference } else { nil }
      }
    for thing in things {
      for section in report.path(to: thing) { known.add(.section(section), of: report) }
      report.place(of: thing).map { known.add(count: $0.number) }
    }
    if let index = state.subject?.indicator {
      add(FigureChart(report: report, settings: state.settings, index: index), to: &known)
    }
    if state.subject == .report {
      // With the date on which it was published.
      for language in Language.allCases { Citation(of: report, in: language).text(as: .text).map { known.add($0) } }
      for pillar in 1...5 { known.add(count: pillar) }
      known.add(state.settings.today)
    }
    return known
  }
}

/// A grid as rows of text.
struct Rows {
  let grid: Grid

  init(_ grid: Grid) {
    self.grid = grid
  }

  subscript(row: Int) -> String { text(row, 0..<grid.size.columns) }

  func text(_ row: Int, _ columns: Range<Int>) -> String {
    guard let end = columns.last(where: { grid[$0, row].character != " " }) else { return "" }
    var text = ""
    for column in columns.lowerBound...end where grid[column, row].columns > 0 {
      text.append(grid[column, row].character)
    }
    return text
  }

  func unknown(in rect: Rect, _ known: KnownNumbers) -> [String] {
    (rect.row..<rect.maxRow).flatMap { known.unknown(in: text($0, rect.column..<rect.maxColumn)) }
  }
}
