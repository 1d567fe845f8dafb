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
    #expect(isShorterCleared(grid(talk), grid(["A FIGURE", "", "42", "as of now", "2/9"])))
  }

  @Test func theSamePictureIsNot() {
    #expect(!isShorterCleared(grid(talk), grid(talk)))
  }

  @Test func oneOfWhichMuchStaysIsNot() {
    #expect(!isShorterCleared(grid(talk), grid(["the agenda", "first", "2nd", "3rd", "2/9"])))
  }

  @Test func oneThatWasNearlyEmptyIsNot() {
    #expect(!isShorterCleared(grid(["", "", "x", "", "1/9"]), grid(talk)))
  }

  @Test func theLastRowCountsForNothing() {
    #expect(!isShorterCleared(grid(["1/9"]), grid(["2/9"])))
    #expect(!isShorterCleared(Grid(size: Size(columns: 0, rows: 0)), Grid(size: Size(columns: 0, rows: 0))))
  }
}
