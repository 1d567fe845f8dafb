import Dataset
import Explorer
import Testing
import TextUI

@Suite struct MovingTests {
  @Test func downAndUpWalkTheTree() {
    var session = Session("80x24").pressing("2 j")
    #expect(session.cursorRow.contains("いつでもどこでも"))
    session.press("k")
    #expect(session.cursorRow.contains("生活"))
    session.press("k")
    #expect(session.cursorRow.contains("生活"), "the first row is the end of the way up")
  }

  @Test func rightOpensAndLeftCloses() {
    var session = Session("80x24").pressing("2 j l")
    #expect(session.rows.contains { $0.contains("24時間いつでも手続") })
    session.press("l")
    #expect(session.cursorRow.contains("24時間いつでも"))
    session.press("h")
    #expect(session.cursorRow.contains("いつでもどこでも"))
    session.press("h")
    #expect(!session.screen.contains("申告の所要時間"))
  }

  @Test func enterOpensTheDetailAndEscapeLeavesIt() {
    var session = Session("80x24").pressing("2 j Enter j Enter")
    #expect(session.state.focusName == "detail")
    session.press("Esc")
    #expect(session.state.focusName == "outline")
    #expect(session.cursorRow.contains("24時間いつでも"))
  }

  @Test func homeAndEndGoToTheEnds() {
    var session = Session("80x24").pressing("6 G")
    #expect(session.cursorRow.contains("デジタル庁2.0"), "the last programme")
    session.press("Home")
    #expect(session.cursorRow.contains("サービス"))
  }

  @Test func threePanesWalkOutlineListAndDetail() {
    var session = Session("120x40").pressing("2 j l")
    #expect(session.state.focusName == "list")
    #expect(session.cursorRow.contains("24時間いつでも手続"))
    session.press("j")
    #expect(session.state.focusName == "list")
    session.press("Tab")
    #expect(session.state.focusName == "detail")
    session.press("Tab")
    #expect(session.state.focusName == "outline")
    #expect(session.cursorRow.contains("いつでもどこでも"))
    session.press("Shift-Tab")
    #expect(session.state.focusName == "detail")
  }

  @Test func theSelectionStaysThroughEveryChange() {
    var session = Session("120x40").pressing("2 j l j j")
    let selected = session.state.selectedID
    #expect(selected == "life/anywhere/tax-return")
    for size in ["80x24", "40x12", "20x6", "10x3", "200x60", "120x40"] {
      session.resize(size)
      #expect(session.state.selectedID == selected)
    }
    session.press("L")
    #expect(session.state.selectedID == selected)
    session.press("1")
    #expect(session.state.selectedID == selected, "the overview's tree has the item too")
    session.press("2")
    #expect(session.state.selectedID == selected)
  }

  @Test func aLongListMovesByHalfPages() {
    var session = Session("80x24").pressing("6")
    session.press(String(repeating: "j ", count: 20))
    #expect(session.rows[2].hasPrefix("  ▾ サービス"), "the last row that shows needs no scrolling")
    session.press("j")
    #expect(!session.rows[2].hasPrefix("  ▾ サービス"))
    #expect(session.grid.cursor?.position.row == 13, "half a page further, the row stands in the middle")
  }

  @Test func theCursorRestsOnTheSelectedRow() {
    let keys = ["2", "2 j", "2 j l l", "3 j", "4 j j", "2 Tab", "?", "g"]
    for size in ["80x24", "120x40", "40x12"] {
      for key in keys {
        let session = Session(size).pressing(key)
        guard let place = session.grid.cursor?.position else {
          Issue.record("no cursor after \(key) at \(size)")
          continue
        }
        guard key != "?", key != "g" else { continue }
        #expect(session.grid[place.column, place.row].character == "▌", "\(key) at \(size)")
      }
    }
  }

  @Test func leavingTheDetailGoesBackToWhereOneWas() {
    var session = Session("120x40").pressing("2 Tab Tab Esc")
    #expect(session.state.focusName == "list", "a heading of the list was selected")
    session = Session("120x40").pressing("2 j Shift-Tab")
    #expect(session.rows[2].contains("▸ いつでもどこでも") == false, "the list still shows what is in the heading")
    #expect(session.rows[2].contains(" 24時"))
    session.press("Esc")
    #expect(session.state.focusName == "outline")
    #expect(session.cursorRow.contains("いつでもどこでも"))
  }

  @Test func leftGoesUpWhereThereIsNothingToClose() {
    let session = Session("120x40").pressing("2 j l h h")
    #expect(session.state.selectedID == "life")
  }

  @Test func theLastPageOfTheDetailSelectsItsLastLink() {
    var session = Session("80x24").pressing("Tab End")
    let last = session.cursorRow
    session.press("PgDn")
    #expect(session.cursorRow == last)
    session.press("Home")
    #expect(session.cursorRow.contains("生活"))
  }

  @Test func unknownKeysSaySo() {
    let session = Session("80x24").pressing("Q")
    #expect(session.rows.last == " Q には割り当てがありません(? でキー一覧)")
    #expect(session.pressing("j").rows.last?.contains("移動") == true, "until the next key")
  }
}
