import Dataset
import TextUI

@testable import Explorer

/// Where figures stand on a screen that shows the whole table.
extension Session {
  /// Of the screen.
  func rowsOfFigure(_ index: Int) -> Range<Int> {
    guard let rows = state.browser.figures.rows(of: index), let area = state.layout?.outline else { return 0..<0 }
    let top = area.row - state.browsing.outlineTop.top
    return rows.lowerBound + top..<rows.upperBound + top
  }

  func rowOfFigure(_ index: Int) -> Int { rowsOfFigure(index).lowerBound }

  /// The names of all figures in their order, each put together from its rows.
  var namesOfFigures: [String] {
    guard let layout = state.layout, let columns = state.figureColumns(layout), let range = columns.range(of: .label)
    else { return [] }
    let shown = grid
    let between = state.strings.language == .japanese ? "" : " "
    return state.report.indicators.indices.map { index in
      rowsOfFigure(index).dropLast(columns.rowsEach - 1).map { shown.text(row: $0, columns: range) }
        .filter { !$0.isEmpty }.joined(separator: between)
    }
  }
}
