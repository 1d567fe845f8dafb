import Dataset
import Explorer
import Testing
import TextUI
import Typesetting

/// What comes from the terminal rather than from a person.
@Suite struct EventTests {
  @Test func aLightBackgroundChangesTheAutomaticTheme() {
    var session = Session("80x24", theme: Theme(name: .auto, colours: 256))
    session.send(.background(isLight: true))
    #expect(session.state.settings.theme == Theme(name: .light, colours: 256))
  }

  @Test func aChosenThemeStays() {
    var session = Session("80x24", theme: Theme(name: .dark, colours: 256))
    session.send(.background(isLight: true))
    #expect(session.state.settings.theme.name == .dark)
  }

  @Test func wideAmbiguousCharactersAreLaidOutWide() {
    var session = Session("80x24", language: .english).pressing("6")
    session.send(.ambiguousWidth(isWide: true))
    #expect(session.state.settings.metrics.ambiguousIsWide)
    var japanese = Session("80x24").pressing("g")
    japanese.type("標準型電子カルテ")
    japanese.press("Enter")
    let narrow = japanese.grid
    japanese.send(.ambiguousWidth(isWide: true))
    #expect(japanese.grid != narrow, "α takes two columns now")
    #expect(japanese.grid.size == narrow.size)
  }

  @Test func suspendingAndRepaintingAreTheShellsWork() {
    var session = Session("80x24").pressing("Ctrl-Z Ctrl-L q")
    #expect(session.effects == [.suspend, .repaint, .quit])
    session.state.settings.isKiosk = true
    session.press("Ctrl-Z")
    #expect(session.effects.count == 3)
    #expect(session.rows.last == " 閲覧専用のため、ここではできません")
  }

  @Test func guestsAreShownNoKeysThatAreRefused() {
    for isGuest in [false, true] {
      var session = Session("80x80")
      session.state.settings.isKiosk = isGuest
      session.press("?")
      for key in ["W", "Ctrl-Z", "Y"] { #expect(session.screen.contains("  \(key) ") != isGuest, "\(key)") }
    }
  }

  @Test func aPasteIsTypedIntoThePromptAndNowhereElse() {
    var session = Session("80x24")
    let before = session.screen
    session.send(.paste("gbizid"))
    #expect(session.screen == before)
    session.press("g")
    session.send(.paste("gbizid\u{1B}[31m"))
    #expect(session.rows.last?.hasPrefix(" ジャンプ: gbizid[31m  ") == true)
  }

  @Test func theMouseSelectsOpensAndScrolls() {
    var session = Session("80x24").pressing("2")
    session.send(.mouse(.init(.click, at: Position(column: 8, row: 3))))
    #expect(session.state.selectedID == "life/anywhere")
    session.send(.mouse(.init(.click, at: Position(column: 8, row: 3))))
    #expect(session.rows[4].contains("24時間"))
    session.send(.mouse(.init(.wheelDown, at: Position(column: 8, row: 3))))
    #expect(session.state.selectedID == "life/anywhere/any-time")
    session.send(.mouse(.init(.click, at: Position(column: 60, row: 0))))
    #expect(session.state.browser.view == .figures)
  }

  @Test func theMouseFollowsLinksAndWalksThePaneItIsOver() {
    var session = Session("120x40").pressing("2 j l")
    session.send(.mouse(.init(.wheelDown, at: Position(column: 5, row: 10))))
    #expect(session.state.focusName == "outline")
    #expect(session.state.selectedID == "life/card-in-use")
    session.send(.mouse(.init(.doubleClick, at: Position(column: 40, row: 3))))
    #expect(session.state.focusName == "detail")
    session = Session("80x24").pressing("2 j l")
    let row = session.rows.firstIndex { $0.contains("∙ オンライン行政手続") } ?? 0
    session.send(.mouse(.init(.click, at: Position(column: 50, row: row))))
    #expect(session.state.selectedID == "life/anywhere/procedures")
  }

  /// Of links side by side in a row the one that begins last before the pointer is meant.
  @Test func aClickOnACardMeansThatCard() {
    for (column, id) in [(1, "life"), (30, "life"), (62, "business-region"), (95, "administration")] {
      var session = Session("120x40").pressing("Tab")
      session.send(.mouse(.init(.click, at: Position(column: column, row: 1))))
      #expect(session.state.selectedID == id, "\(column)")
    }
  }

  @Test func aScrolledDetailSelectsALinkThatShows() {
    var session = Session("80x24").pressing("Tab Tab")
    for _ in 0..<10 { session.send(.mouse(.init(.wheelDown, at: Position(column: 60, row: 10)))) }
    session.press("Tab")
    #expect(session.grid.cursor != nil)
    #expect(session.cursorRow.contains("▌"))
    session.resize("70x20")
    #expect(session.cursorRow.contains("▌"), "and still does when its page is set anew")
  }
}
