import Testing
import TextUI

@testable import Explorer

/// What is selected is seen at once, over the whole row of its pane.
@Suite struct SelectionBarTests {
  private static let theme = Theme(name: .dark, colours: 256)

  private func grounds(_ session: Session, row: Int, _ columns: Range<Int>) -> Set<Colour> {
    let grid = session.grid
    return Set(columns.map { grid[$0, row].style.background })
  }

  @Test func theBarIsWhereTheFocusIs() throws {
    let (bar, quiet) = (
      Self.theme.selected(.plain, isFocused: true).background, Self.theme.selected(.plain, isFocused: false).background
    )
    var session = Session("80x24", theme: Self.theme).pressing("2 Down")
    let pane = try #require(session.state.layout?.outline)
    let row = try #require(session.grid.cursor?.position.row)
    #expect(grounds(session, row: row, pane.column..<pane.maxColumn) == [bar])
    #expect(grounds(session, row: row + 1, pane.column..<pane.maxColumn) == [.standard])
    session.press("Tab Down")
    #expect(grounds(session, row: row, pane.column..<pane.maxColumn) == [quiet])
    let detail = try #require(session.state.layout?.detail)
    let link = try #require(session.grid.cursor?.position.row)
    #expect(grounds(session, row: link, detail.column..<detail.maxColumn) == [bar])
  }

  @Test func theFirstAndTheLastRowAreBands() {
    let session = Session("80x24", theme: Self.theme)
    let band = Self.theme.banded(.plain).background
    #expect(grounds(session, row: 23, 0..<80) == [band])
    #expect(grounds(session, row: 0, 0..<10) == [band])
    #expect(grounds(session, row: 1, 0..<80) == [.standard])
  }
}
