import TextUI

/// The figures as a table, under the names of its columns.
struct FiguresPane: OutlinePane {
  /// Two in a narrow table.
  func rowsPerNode(in state: State, _ layout: Layout) -> Int {
    guard let area = layout.outline else { return 1 }
    return FigureColumns(columns: area.columns, signColumns: state.settings.glyphs.signColumns).rowsEach
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    guard let area = layout.outline, let head = layout.tableHead else { return }
    let table = FiguresTableView(state: state, columns: area.columns)
    table.drawHead(on: canvas.within(head))
    table.draw(on: canvas.within(area))
  }
}
