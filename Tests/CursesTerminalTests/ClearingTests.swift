import Testing
import TextUI

@testable import CursesTerminal

/// When another picture is drawn on a cleared ground.
@Suite struct ClearingTests {
  private func grid(_ rows: [String]) -> Grid {
    var grid = Grid(size: Size(columns: 20, rows: rows.count))
    for (row, text) in rows.enumerated() {
      for (column, character) in text.enumerated() { grid.put(Cell(character), column: column, row: row) }
    }
    return grid
  }

  private let talk = ["the agenda", "first", "second", "third", "1/9"]

  @Test func anotherPictureIs() {
    #expect(rowToClearAbove(grid(talk), grid(["A FIGURE", "", "42", "as of now", "2/9"])) == 4)
  }

  @Test func theSamePictureIsNot() {
    #expect(rowToClearAbove(grid(talk), grid(talk)) == nil)
  }

  @Test func oneOfWhichMuchStaysIsNot() {
    #expect(rowToClearAbove(grid(talk), grid(["the agenda", "first", "2nd", "3rd", "2/9"])) == nil)
  }

  @Test func oneThatWasNearlyEmptyIsNot() {
    #expect(rowToClearAbove(grid(["", "", "x", "", "1/9"]), grid(talk)) == nil)
  }

  @Test func theLastRowCountsForNothing() {
    #expect(rowToClearAbove(grid(["1/9"]), grid(["2/9"])) == nil)
    #expect(rowToClearAbove(Grid(size: Size(columns: 0, rows: 0)), Grid(size: Size(columns: 0, rows: 0))) == nil)
  }

  /// A bar across the second-last row that grows by a cell.
  @Test func whatStaysAboveTheLastRowIsKept() {
    let bar = (0..<20).map { $0 < 5 ? "#" : "_" }.joined()
    let longer = (0..<20).map { $0 < 6 ? "#" : "_" }.joined()
    let before = grid(["the agenda", "first", "second", bar, "1/9"])
    #expect(rowToClearAbove(before, grid(["A FIGURE", "", "42", longer, "2/9"])) == 3)
  }
}
