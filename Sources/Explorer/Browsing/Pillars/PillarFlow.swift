import Dataset
import TextUI
import Typesetting

/// Where things stand in the picture from achievements through pillars to initiatives, in columns and rows of its pane.
struct PillarFlow {
  /// What one pillar has: the rows of its initiatives, in the first of which is its name.
  struct Slot {
    var column: Int
    var rows: Range<Int>
    /// Those that show, and how many more there are.
    var initiatives: ArraySlice<Int>
    var left: Int
  }

  /// From left to right: the themes' names, lines, the pillars' names, arrows, the initiatives' names.
  private(set) var themes = 0..<0
  private(set) var lines = 0..<0
  private(set) var pillars = 0..<0
  private(set) var arrows = 0..<0
  private(set) var initiatives = 0..<0
  /// The row of each row of the table that it has.
  private(set) var rows: [Int: Int] = [:]
  private(set) var slots: [Slot] = []

  /// Rows above: what the columns are.
  static let head = 1

  init(_ state: State, _ grid: PillarGrid, _ size: Size) {
    placeColumns(state, grid, columns: size.columns)
    placeRows(state, grid, rows: size.rows)
    placeSlots(state, grid, rows: size.rows - PillarFlow.head)
  }

  private mutating func placeColumns(_ state: State, _ grid: PillarGrid, columns: Int) {
    let (metrics, builder, outline) = (state.settings.metrics, state.rowBuilder, state.browsing.outline)
    func widest(_ names: [StyledText]) -> Int { names.map { metrics.columns(of: $0.text) }.max() ?? 0 }
    // However long names are, there is room for each column.
    let most = columns * 3 / 10
    let left = min(most, widest(grid.rows.map { state.name(of: $0) }) + 3)
    let middle = min(most, widest(grid.pillars.map { builder.name(of: outline.subject(of: $0)) }) + 3)
    let right = widest(
      grid.initiatives.map { node in
        let name = builder.name(of: outline.subject(of: node))
        return name.shortName ?? name
      })
    let room = columns - left - middle - right
    // Long lines are hard to follow, and short ones steep.
    let arrow = min(8, max(4, room - 40))
    let line = min(40, max(12, room - arrow - 2))
    themes = 0..<left
    lines = left..<left + line
    pillars = lines.upperBound..<lines.upperBound + middle
    arrows = pillars.upperBound..<pillars.upperBound + arrow
    initiatives = arrows.upperBound..<max(arrows.upperBound, columns)
  }

  /// The themes', apart as far as there is room; of more than have any, those around what is selected.
  private mutating func placeRows(_ state: State, _ grid: PillarGrid, rows count: Int) {
    let sections = grid.rows.indices.filter { if case .section = grid.rows[$0] { true } else { false } }
    let headings = sections.dropFirst().count { state.isHeading(grid.rows[$0]) }
    let room = count - PillarFlow.head
    let pitch = sections.count * 2 + headings <= room ? 2 : 1
    let gap = sections.count * pitch + headings <= room ? 1 : 0
    let selected = grid.place(of: state.browsing.selected)?.row.flatMap { sections.firstIndex(of: $0) } ?? 0
    let first = selected / max(1, room) * max(1, room)
    var at = PillarFlow.head
    for row in sections.dropFirst(pitch == 1 && gap == 0 ? first : 0).prefix(max(1, room)) {
      if row != sections.first, state.isHeading(grid.rows[row]) { at += gap }
      rows[row] = at
      at += pitch
    }
  }

  /// The pillars', as high as what they lead to as far as there is room.
  private mutating func placeSlots(_ state: State, _ grid: PillarGrid, rows: Int) {
    let most = max(1, (rows + 1) / 3)
    let selected = grid.place(of: state.browsing.selected)?.column ?? 0
    let first = max(0, min(selected / most * most, grid.pillars.count - most))
    let shown = Array(grid.pillars.indices.dropFirst(first).prefix(most))
    let needs = shown.map { max(2, grid.initiatives(ofColumn: $0).count) }
    var heights = needs.map { _ in 2 }
    let gaps = shown.count - 1
    while heights.reduce(gaps, +) < rows,
      let next = needs.indices.max(by: { needs[$0] - heights[$0] < needs[$1] - heights[$1] }),
      needs[next] > heights[next]
    {
      heights[next] += 1
    }
    let gap = gaps > 0 ? min(4, 1 + (rows - heights.reduce(gaps, +)) / gaps) : 0
    var at = PillarFlow.head
    for (column, height) in zip(shown, heights) {
      let nodes = grid.initiatives(ofColumn: column)
      let fits = nodes.count <= height ? height : height - 1
      let at0 = nodes.firstIndex(of: state.browsing.selected) ?? 0
      let start = max(0, min(at0 / max(1, fits) * max(1, fits), nodes.count - fits))
      let part = nodes[start..<min(nodes.count, start + fits)]
      slots.append(Slot(column: column, rows: at..<at + height, initiatives: part, left: nodes.count - part.count))
      at += height + gap
    }
  }
}

extension PillarGrid {
  /// What a pillar leads to.
  func initiatives(ofColumn column: Int) -> [Int] {
    guard let row = rows.firstIndex(of: .kind(.belongsTo)) else { return [] }
    return nodes(at: Place(column: column, row: row))
  }

  var initiatives: [Int] { pillars.indices.flatMap(initiatives(ofColumn:)) }

  /// What a pillar builds on.
  func achievements(ofColumn column: Int) -> [Int] {
    cells(inColumn: column).filter { place in
      guard let row = place.row, case .section = rows[row] else { return false }
      return true
    }.flatMap(nodes(at:))
  }

  var achievements: [Int] { pillars.indices.flatMap(achievements(ofColumn:)) }
}
