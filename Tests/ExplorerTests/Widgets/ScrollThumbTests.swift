import Testing
import TextUI
import Typesetting

@testable import Explorer

/// How much of a list shows, and where that lies.
@Suite struct ScrollThumbTests {
  private func rows(first: Int, shown: Int, total: Int, rows: Int = 10) -> [Int] {
    let canvas = Canvas(size: Size(columns: 3, rows: rows), metrics: Metrics(), mark: "⋯")
    let pane = Rect(column: 0, row: 0, columns: 2, rows: rows)
    canvas.thumb(Extent(first: first, shown: shown, total: total), beside: pane, settings: Settings(today: .reading))
    let grid = canvas.grid
    return (0..<rows).filter { grid[2, $0].character == "┃" }
  }

  @Test func whatShowsWholeHasNone() {
    #expect(rows(first: 0, shown: 10, total: 10) == [])
    #expect(rows(first: 0, shown: 10, total: 3) == [])
    #expect(rows(first: 0, shown: 1, total: 9, rows: 1) == [])
  }

  /// It is at an end of the pane only where the list is.
  @Test(arguments: [(10, 11), (10, 20), (10, 1000), (5, 30)])
  func itIsAtTheEndsWhereTheListIs(_ shown: Int, _ total: Int) {
    for first in 0...total - shown {
      let thumb = rows(first: first, shown: shown, total: total)
      #expect(!thumb.isEmpty && thumb.count < 10)
      #expect((thumb.first == 0) == (first == 0) || total - shown == 1)
      #expect((thumb.last == 9) == (first == total - shown))
    }
  }
}
