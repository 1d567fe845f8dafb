#if DEBUG
  import Dataset
  import TextUI
  import Typesetting

  @testable import Explorer

  /// What must be true of every screen.
  struct GridInspector {
    private let grid: Grid
    private let state: State

    init(_ grid: Grid, _ state: State) {
      self.grid = grid
      self.state = state
    }

    func problems(_ known: inout KnownText) -> [String] {
      if grid.size != state.size { return ["the screen has \(grid.size), not \(state.size)"] }
      return cellProblems(&known) + wordProblems(known) + cursorProblems + highlightProblems + headProblems
    }

    /// No half of a character, none wider than its cells, none that nobody has written.
    private func cellProblems(_ known: inout KnownText) -> [String] {
      let metrics = state.settings.metrics
      var rest = 0
      for (index, cell) in grid.cells.enumerated() {
        if rest > 0 {
          if cell.columns != 0 || index.isMultiple(of: grid.size.columns) {
            return ["half a character \(place(index))"]
          }
          rest = 0
          continue
        }
        if cell.columns == 0 { return ["half a character \(place(index))"] }
        rest = Int(cell.columns) - 1
        if cell.character.utf8.count == 1 {
          if cell.character.utf8.first.map({ $0 < 0x20 || $0 == 0x7F }) ?? true { return ["a control \(place(index))"] }
          continue
        }
        if metrics.columns(of: cell.character) != Int(cell.columns) {
          return ["\(cell.character) is \(cell.columns) wide \(place(index))"]
        }
        if cell.character.unicodeScalars.contains(where: { Hazard.in($0) != nil }) {
          return ["a hazard \(place(index))"]
        }
        if !known.has(cell.character) { return ["\(cell.character), which nobody has written, \(place(index))"] }
      }
      return rest > 0 ? ["half a character at the end"] : []
    }

    /// What stands beside each other was written so: nothing is put together of halves, or drawn over something else.
    private func wordProblems(_ known: KnownText) -> [String] {
      var before: Character?
      for (index, cell) in grid.cells.enumerated() where cell.columns > 0 {
        if index.isMultiple(of: grid.size.columns) { before = nil }
        if let before, !known.has(before, before: cell.character) {
          let row = index / grid.size.columns * grid.size.columns
          let text = grid.cells[row..<row + grid.size.columns].filter { $0.columns > 0 }.map(\.character)
          return ["\(before)\(cell.character), which nobody has written, \(place(index)): \(String(text))"]
        }
        before = cell.character
      }
      return []
    }

    private func place(_ index: Int) -> String {
      "in column \(index % grid.size.columns) of row \(index / grid.size.columns)"
    }

    private var cursorProblems: [String] {
      guard !grid.cells.isEmpty else { return [] }
      guard let cursor = grid.cursor else { return ["no cursor"] }
      return Rect(grid.size).contains(cursor.position) ? [] : ["the cursor is at \(cursor.position)"]
    }

    /// The tree, the list or the table, with nothing over it.
    private var isBrowsing: Bool {
      state.layers.top is BrowserScreen && state.layout != nil
    }

    /// In the row of the mark stands what is selected.
    private var highlightProblems: [String] {
      guard isBrowsing, let layout = state.layout, state.browser.focus != .detail, let subject = state.subject,
        let pane = state.browser.focus == .list ? layout.list : layout.outline, pane.columns >= 12,
        let cursor = grid.cursor?.position
      else { return [] }
      let mark = Character(state.settings.glyphs.selection)
      guard pane.contains(cursor), grid[cursor.column, cursor.row].character == mark else {
        return ["no mark of the selection at the cursor"]
      }
      // Among the pillars rows are named after themes, and columns may be by numbers.
      if [.matrix, .flow].contains(layout.form) { return [] }
      let name = state.rowBuilder.name(of: subject).text
      guard let first = name.first(where: { $0 != " " }), state.settings.metrics.columns(of: first) > 0 else {
        return []
      }
      let row = (pane.column..<pane.maxColumn).map { grid[$0, cursor.row].character }
      // A name too wide for its place is nothing but the mark of what is left out.
      return row.contains(first) || String(row).contains(state.settings.glyphs.truncation)
        ? [] : ["the marked row is not that of \(name.prefix(40)): \(String(row))"]
    }

    /// The mark in the head of the table is beside the column that the rows are sorted by, and nowhere else.
    private var headProblems: [String] {
      guard isBrowsing, state.browser.view == .figures, let head = state.layout?.tableHead,
        !state.settings.glyphs.isASCII
      else { return [] }
      let row = (head.column..<head.maxColumn).map { grid[$0, head.row].character }
      let columns = FigureColumns(columns: head.columns, signColumns: state.settings.glyphs.signColumns)
      let place = state.figureOrder.flatMap { order in columns.places.first { $0.column.field == order.field } }
      // In a narrow head, and where the rows are sorted by what has no column, it is wherever the name is.
      let sorted = columns.rowsEach > 1 || place == nil ? row.indices : place?.range
      let up = Character(state.settings.glyphs.order(isDescending: false))
      let down = Character(state.settings.glyphs.order(isDescending: true))
      let marks = row.indices.filter { row[$0] == up || row[$0] == down }
      guard let sorted, let order = state.figureOrder else {
        return marks.isEmpty ? [] : ["a mark of an order that there isn't"]
      }
      guard marks.count == 1, sorted.contains(marks[0]), row[marks[0]] == (order.isDescending ? down : up) else {
        return ["the head says another order than \(order.text): \(String(row))"]
      }
      return []
    }
  }
#endif
