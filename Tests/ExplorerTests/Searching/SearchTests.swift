import Dataset
import Search
import Testing
import TextUI

@testable import Explorer

/// From the prompt to a hit and back.
@Suite struct SearchTests {
  @Test func everyLetterIsTyped() {
    let session = Session.searching("LnNq?/1")
    #expect(session.row(1).hasPrefix(" 検索: LnNq?/1"))
    #expect(session.state.settings.language == .japanese)
  }

  @Test func enterGoesToTheHitAndLeavesOneStop() {
    var session = Session.searching("gBizID")
    session.press("Enter")
    #expect(session.searching == nil)
    #expect(session.state.search.active != nil)
    let found = session.state.selectedID
    #expect(found != "")
    session.press("Backspace")
    #expect(session.state.browser.view == .overview)
    session.press("Backspace")
    #expect(session.rows.last == " これより前の場所はありません")
  }

  @Test func downSelectsAndThePreviewFollows() {
    var session = Session.searching("カード")
    let first = session.screen
    session.press("Down Ctrl-N Ctrl-P")
    #expect(session.searching?.selected == 1)
    #expect(session.row(1).hasSuffix(" 2/\(session.searching?.count ?? 0)件"))
    #expect(session.screen != first)
    session.press("PgDn PgDn PgDn PgDn")
    #expect(session.searching?.selected == (session.searching?.count ?? 0) - 1)
    session.press("PgUp PgUp PgUp PgUp")
    #expect(session.screen == first)
  }

  @Test(arguments: ["80x24", "120x40", "40x12"])
  func escapeGoesBackToWhereOneWas(_ size: String) {
    for keys in ["2 j l j", "4 j j Tab", "6 G", "1 Tab PgDn", "3 Right Down Enter"] {
      var session = Session(size).pressing(keys)
      let before = session
      session.press("/")
      session.type("カード")
      session.press("Down Tab Esc")
      #expect(session.grid == before.grid)
      session.press("/ Backspace")
      #expect(session.grid == before.grid)
      session.press("/")
      session.type("マイナ")
      session.press("Down Enter")
      #expect(session.grid != before.grid)
      session.press("n N n Esc")
      if session.state.search.active != nil { session.press("Esc") }
      #expect(session.state.search.active == nil)
      #expect(session.grid == before.grid, "\(keys) at \(size)")
      #expect(session.state.browser.history == before.state.browser.history, "no trace is left")
    }
  }

  @Test func placesGoneToMeanwhileAreNotForgotten() {
    var session = Session.searching("カード")
    session.press("Enter 6 Esc")
    #expect(session.state.browser.view == .overview)
    session.press("Backspace")
    #expect(session.state.browser.view == .programmes)
  }

  @Test func tabNarrowsAndComesRoundAgain() {
    var session = Session.searching("カード")
    let all = session.screen
    let shares = session.searching?.hits?.results.shares ?? []
    #expect(shares.count > 1)
    for share in shares {
      session.press("Tab")
      #expect(session.searching?.listed.count == share.count)
      #expect(session.row(1).hasSuffix(" 1/\(share.count)件"))
    }
    session.press("Tab")
    #expect(session.screen == all)
    session.press("Shift-Tab")
    #expect(session.searching?.group == shares.last?.group)
    #expect(session.row(2).contains("▌"))
  }

  @Test func theChosenShareAlwaysShows() {
    for columns in [20, 24, 30, 40, 80] {
      var session = Session.searching("デジタル", "\(columns)x24")
      for _ in session.searching?.hits?.results.shares ?? [] {
        session.press("Tab")
        #expect(session.row(2).contains("▌"), "at \(columns)")
      }
    }
  }

  @Test(arguments: ["20x6", "40x12"], Language.allCases)
  func theTextShowsWhateverIsFound(_ size: String, _ language: Language) {
    let session = Session.searching("card", size, language: language)
    #expect(session.row(1).contains("card"))
    #expect(
      session.row(1).hasSuffix(session.state.strings.hit(1, of: session.searching?.count ?? 0)) == (size == "40x12"))
  }

  @Test func otherNamesAndSourcesAreSaidToBeSuch() {
    #expect(Session.searching("個人番号カード").screen.contains("    別名  個人番号カード"))
    #expect(Session.searching("日経クロステック", language: .english).screen.contains("    source  日経クロステック"))
  }

  @Test func sharesThatDoNotShowAreToldOf() {
    var session = Session.searching("デジタル", "40x24")
    let shares = session.searching?.hits?.results.shares ?? []
    #expect(session.row(2).hasPrefix("▌すべて") && session.row(2).hasSuffix("⋯"), "\(session.row(2))")
    for _ in shares { session.press("Tab") }
    #expect(session.row(2).hasPrefix("⋯") && !session.row(2).hasPrefix("⋯▌"), "\(session.row(2))")
    #expect(!session.row(2).hasSuffix("⋯"))
    let wide = Session.searching("gBizID", "200x24").row(2)
    #expect(!wide.contains("⋯"))
  }

  @Test func aQueryOfNothingShowsWhatCanBeTyped() {
    var session = Session("80x24").pressing("/")
    let help = session.rows[3...15]
    session.type(" ")
    #expect(session.rows[3...15] == help)
    #expect(session.searching?.pending == nil)
    session.press("Enter")
    #expect(session.searching == nil)
  }

  @Test func aPasteOfAnythingIsTaken() {
    var session = Session("80x24").pressing("/")
    session.send(.paste("カード\u{1B}[31m\n\u{202E}\u{0}"))
    #expect(session.row(1).hasPrefix(" 検索: カード[31m␦ "))
    let clock = ContinuousClock()
    let long = String(repeating: "行政", count: 60_000)
    session.send(.paste(long))
    #expect(session.prompt.count == Prompt.limit)
    #expect(session.searching?.text.count == Query.longest + 1)
    // A frame of a debugging build, on a machine that does something else as well.
    let time = clock.measure { session.type("x") } + clock.measure { _ = session.grid }
    #expect(time < .seconds(5), "\(time)")
  }

  @Test func theMouseSelectsOpensNarrowsAndScrolls() {
    var session = Session.searching("カード")
    session.send(.mouse(.init(.click, at: Position(column: 10, row: 6))))
    #expect(session.searching?.selected == 1)
    session.send(.mouse(.init(.wheelDown, at: Position(column: 10, row: 6))))
    #expect(session.searching?.selected == 2)
    let share = session.searching?.hits?.results.shares.first
    session.send(.mouse(.init(.click, at: Position(column: 14, row: 2))))
    #expect(session.searching?.group == share?.group)
    session.send(.mouse(.init(.click, at: Position(column: 10, row: 4))))
    #expect(session.searching == nil, "the first hit was selected already")
    #expect(session.state.search.active?.group == share?.group)
    session = Session.searching("カード")
    session.send(.mouse(.init(.doubleClick, at: Position(column: 10, row: 8))))
    #expect(session.searching == nil)
  }

  @Test func theCursorIsAtTheCaret() {
    var session = Session.searching("行政")
    #expect(session.grid.cursor == Grid.Cursor(Position(column: 11, row: 1), isVisible: true))
    session.press("Left")
    #expect(session.grid.cursor == Grid.Cursor(Position(column: 9, row: 1), isVisible: true))
  }
}
