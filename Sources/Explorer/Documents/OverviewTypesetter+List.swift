import Dataset
import TextUI
import Typesetting

/// The overview where cards have no room: everything below each other.
extension OverviewTypesetter {
  func list() -> Panel {
    let blocks = domains.map(figures)
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
  private func figures(_ domain: Int) -> Panel {
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
}
