import Dataset
import Search
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// Narrowing a view's tree.
@Suite struct FilterTests {
  private static func filtering(
    _ text: String, _ size: String = "80x24", view: String = "4", language: Language = .japanese
  ) -> Session {
    var session = Session(size, language: language).pressing("\(view) &")
    session.type(text)
    return session
  }

  @Test(arguments: ["80x24", "120x40"])
  func theTreeIsNarrowedAsOneTypes(_ size: String) {
    expectScreen(Self.filtering("カード", size), "filter-typing-\(size)-ja")
    expectScreen(Self.filtering("カード", size).pressing("Enter"), "filter-kept-\(size)-ja")
  }

  @Test(arguments: ["カード", "ka-do", "kind:indicator カード"])
  func whatMatchesShowsUnderItsHeadings(_ text: String) {
    let session = Self.filtering(text).pressing("Enter")
    let browsing = session.state.browsing
    let count = browsing.filter?.count ?? 0
    #expect(count > 0 && count < session.state.report.indicators.count)
    #expect(browsing.rows.count { !browsing.outline.isBranch($0) } == count)
    #expect(browsing.rows.contains(browsing.selected))
    #expect(session.row(1).contains("絞り込み「\(text)」 \(count)件"))
  }

  /// There is nothing to complete, so that it does nothing.
  @Test func tabKeepsWhatIsSelected() {
    let before = Self.filtering("カード").pressing("Down Down")
    let after = before.pressing("Tab")
    #expect(before.state.browsing.selected != Self.filtering("カード").state.browsing.selected)
    #expect(after.grid == before.grid)
  }

  /// What was typed waits for an index; it must not be put into the view that the click leads to.
  @Test(arguments: ["Esc", "Backspace Backspace", "Enter", ""])
  func aClickThatLeadsToAnotherViewLeavesThePrompt(_ keys: String) throws {
    var session = Session("120x40")
    session.searches = false
    session.press("5 & k")
    let row = session.row(0)
    let tab = try #require(row.indices.first { row[$0...].hasPrefix("指標") })
    let column = Metrics().columns(of: String(row[..<tab]))
    session.send(.mouse(Event.Mouse(.click, at: Position(column: column, row: 0))))
    session.press(keys)
    _ = session.state.receive(.frozen)
    #expect(session.grid == Session("120x40").pressing("5 4").pressing(keys).grid)
  }

  /// A chart opens over the view with the prompt; Enter in it leads to another view, which Esc must not give the tree of this one.
  @Test func aClickThatOpensAChartLeavesThePrompt() throws {
    var session = Session("108x38")
    session.searches = false
    session.press("& N")
    let link = try #require(
      session.state.browser.page.links.first { link in
        guard case .indicator(let index) = link.target else { return false }
        return session.state.report.indicators[index].points.count > 1
      })
    let pane = try #require(session.state.layout?.detail)
    let place = Position(column: pane.column + link.column, row: pane.row + link.row - session.state.browsing.detailTop)
    session.send(.mouse(Event.Mouse(.click, at: place)))
    #expect(session.state.layers.top is ChartScreen)
    session.press("Enter")
    let figures = session.state.browsing.outline.nodes.count
    session.press("Esc")
    #expect(session.state.browser.view == .figures && session.state.browsing.outline.nodes.count == figures)
    #expect(!session.screen.contains("絞り込み: "))
  }

  @Test func theCursorIsInThePrompt() {
    let session = Self.filtering("カード")
    #expect(session.cursorRow.hasPrefix(" 絞り込み: カード"))
    #expect(session.grid.cursor?.isVisible == true)
    #expect(session.marked.contains("カード"))
  }

  @Test(arguments: View.allCases)
  func everyViewHasItsOwn(_ view: View) {
    var session = Session("120x40").pressing("\(view.index + 1) &")
    session.type("デジタル")
    session.press("Enter")
    #expect(session.state.browsing.filter != nil)
    session.press(view == .overview ? "2" : "1")
    #expect(session.state.browsing.filter == nil)
    session.press("\(view.index + 1)")
    #expect(session.state.browsing.filter?.text == "デジタル")
    session.press("L")
    #expect(session.row(1).contains("filter \"デジタル\""))
  }

  @Test(arguments: ["80x24", "120x40"])
  func escapeDropsItAndKeepsWhatIsSelected(_ size: String) {
    var session = Session(size).pressing("4 Home Left")
    let before = session.state.browsing.expanded
    session.press("&")
    session.type("カード")
    session.press("Enter Down Down")
    let selected = session.state.selectedID
    session.press("Esc")
    #expect(session.state.browsing.filter == nil)
    #expect(session.state.selectedID == selected)
    #expect(session.state.browsing.expanded.isSuperset(of: before))
    #expect(session.state.browsing.listed.isEmpty == false)
  }

  @Test func escapeInThePromptGoesBackToWhereOneWas() {
    let before = Session("80x24").pressing("4 Down Down")
    var session = before.pressing("&")
    session.type("カード")
    session.press("Down Esc")
    #expect(session.screen == before.screen)
  }

  @Test(arguments: ["kind:", "kind:ind", "行政 domain:l", "kind:指", "programme:gs"], ["80x24", "40x12"])
  func whatIsBeingCompletedIsNoMistake(_ text: String, _ size: String) {
    let searching = Session.searching(text, size)
    #expect(searching.rows.last?.hasPrefix(" Tab 補完") == true, "\(searching.rows.last ?? "")")
    #expect(searching.pressing("Tab").searching.flatMap { $0.problem(in: Strings(.japanese)) } == nil)
    let filtering = Self.filtering(text, "80x24")
    #expect(filtering.rows.last?.hasSuffix("Tab 補完") == true, "\(filtering.rows.last ?? "")")
    #expect(!filtering.row(22).contains("ありません"))
    let completed = filtering.pressing("Tab")
    #expect(!completed.screen.contains("Tab 補完"))
    #expect(completed.state.browsing.filter != nil)
  }

  @Test(arguments: ["kind:zz", "kind:ind x", "kind: x"])
  func whatCannotBeCompletedIsOne(_ text: String) {
    #expect(Session.searching(text).searching?.problem(in: Strings(.japanese)) != nil)
    #expect(Self.filtering(text).row(22).contains("ありません"))
  }

  @Test func escapeWhileAFilterIsEditedKeepsIt() {
    let before = Self.filtering("カード").pressing("Enter Down")
    var session = before.pressing("&")
    session.type("x")
    session.press("Esc")
    #expect(session.screen == before.screen)
    #expect(session.state.browsing.filter?.text == "カード")
    #expect(before.pressing("& Ctrl-U Esc").screen == before.screen)
  }

  @Test(arguments: ["Enter", "Backspace"])
  func anEmptyTextDropsIt(_ key: String) {
    let session = Self.filtering("カード").pressing("Enter & Ctrl-U \(key)")
    #expect(session.state.browsing.filter == nil)
    #expect(session.grid.cursor?.isVisible != true)
  }

  @Test(arguments: ["20x6", "40x12", "80x24", "120x40"], View.allCases)
  func nothingMayMatch(_ size: String, _ view: View) {
    for language in Language.allCases {
      var session = Session(size, language: language).pressing("\(view.index + 1) &")
      session.type("zzqqxx")
      session.press("Enter")
      #expect(session.screen.contains(session.state.strings.noMatch.prefix(4)))
      #expect(session.state.browsing.rows.isEmpty)
      for key in ["Down", "Up", "Enter", "Right", "Left", "Tab", "Shift-Tab", "End", "Home", "PgDn", "n", "Backspace"] {
        let pressed = session.pressing(key)
        #expect(pressed.grid.cursor != nil, "\(key)")
      }
      session.press("Esc")
      #expect(session.state.browsing.filter == nil)
      #expect(session.state.subject != nil)
    }
  }

  @Test func goingToWhatIsHiddenDropsIt() {
    var session = Self.filtering("カード").pressing("Enter")
    let browsing = session.state.browsing
    guard
      let hidden = session.state.report.indicators.indices.first(where: { index in
        browsing.outline.node(for: .thing(.indicator(index))).map { !browsing.shows($0) } ?? false
      })
    else {
      Issue.record("everything matches")
      return
    }
    session.state.go(to: .indicator(hidden))
    session.send(.resize(Size("80x24")))
    #expect(session.state.browsing.filter == nil)
    #expect(session.state.subject == .thing(.indicator(hidden)))
    #expect(session.state.browsing.rows.contains(session.state.browsing.selected))
    session.press("Backspace")
    #expect(session.grid.cursor != nil)
  }

  @Test func whatIsTypedWaitsForTheIndex() {
    var session = Session("80x24")
    session.searches = false
    session.press("4 &")
    session.type("カード")
    #expect(session.effects == [.buildIndex])
    #expect(session.state.browsing.filter == nil)
    session.press("Enter")
    _ = session.state.receive(.frozen)
    #expect(session.state.browsing.filter?.text == "カード")
    #expect(session.row(1).contains("絞り込み「カード」"))
  }

  @Test func aClickSelectsInWhatShows() {
    var session = Self.filtering("カード")
    let second = session.state.browsing.rows[1]
    session.send(.mouse(Event.Mouse(.click, at: Position(column: 5, row: session.rowOfFigure(second)))))
    #expect(session.state.browsing.filter != nil)
    #expect(session.state.browsing.selected == second)
    session.send(.mouse(Event.Mouse(.wheelDown, at: Position(column: 5, row: 3))))
    #expect(session.state.browsing.shows(session.state.browsing.selected))
  }

  @Test func whatMeansNothingIsSaid() {
    let session = Self.filtering("kind:zz")
    #expect(session.row(22).contains("kind:"))
    #expect(session.pressing("Enter").state.browsing.filter == nil || session.pressing("Enter").state.message != nil)
  }

  @Test func everySizeIsDrawn() {
    for columns in [0, 1, 19, 20, 21, 40, 59, 60, 80, 119, 120, 200] {
      for rows in [0, 1, 5, 6, 7, 12, 24, 60] {
        for keys in ["4 & デ", "& デ Enter", "5 & デ Enter Tab Down", "3 & x q x Enter Tab"] {
          let session = Session("\(columns)x\(rows)").pressing(keys)
          #expect(session.grid.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }
}
