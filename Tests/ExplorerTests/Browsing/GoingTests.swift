import Dataset
import Testing
import TextUI

@testable import Explorer

@Suite struct GoingTests {
  @Test func enterFollowsALinkAndBackspaceComesBack() {
    var session = Session("80x24").pressing("g")
    session.type("gbizid")
    session.press("Enter")
    #expect(session.state.selectedID == "gbizid")
    #expect(session.state.browser.view == .programmes)
    session.press("Enter Enter")
    #expect(session.state.selectedID == "business-region/online-procedures/gbizid")
    session.press("Backspace")
    #expect(session.state.selectedID == "gbizid")
    session.press("]")
    #expect(session.state.selectedID == "business-region/online-procedures/gbizid")
    session.press("[ [")
    #expect(session.state.selectedID == "")
    session.press("[")
    #expect(session.rows.last == " これより前の場所はありません")
  }

  @Test(arguments: [
    ("life", "life"), ("2.1.3", "life/emergency-support"), ("もしもの時も安心サポート", "life/emergency-support"),
    ("gyousei", "administration"), ("pillar-3", "pillar-3"), ("gbiz", "gbizid"),
    ("mynumber-cards-held", "mynumber-cards-held"),
  ])
  func theJumpPromptGoesTo(_ text: String, _ id: String) {
    var session = Session("80x24").pressing("g")
    session.type(text)
    session.press("Enter")
    #expect(session.state.selectedID == id)
  }

  @Test func theJumpPromptOffersAndCompletes() {
    var session = Session("80x24").pressing("2 g")
    session.type("pmh")
    #expect(session.rows.contains { $0.hasPrefix("▌ ") && $0.contains("PMH") && $0.hasSuffix("pmh") })
    session.press("Tab")
    #expect(session.rows.last == " ジャンプ: pmh")
    session.press("Esc")
    #expect(session.state.selectedID == "life")
  }

  @Test func aNameOfNothingOffersTheNearest() {
    var session = Session("80x24").pressing("g")
    session.type("gbizzid")
    session.press("Enter")
    #expect(session.screen.contains("「gbizzid」は見つかりません  近いもの: gbizid"))
    #expect(session.rows.last == " ジャンプ: gbizzid")
  }

  @Test func theCaretShowsWhereTypingGoes() {
    var session = Session("80x24").pressing("g")
    session.type("行政")
    #expect(session.grid.cursor == Grid.Cursor(Position(column: 15, row: 23), isVisible: true))
    session.press("Left")
    #expect(session.grid.cursor == Grid.Cursor(Position(column: 13, row: 23), isVisible: true))
  }

  @Test func everythingOfTheReportCanBeGoneTo() {
    for id in Report.frozen.references.keys.sorted() {
      for size in ["80x24", "120x40", "40x12"] {
        var session = Session(size)
        session.state.start(at: id)
        #expect(session.state.selectedID == id)
        #expect(session.grid.cursor != nil, "\(id) is selected but shows nowhere at \(size)")
      }
    }
  }
}

/// How the program is started somewhere.
@Suite struct StartTests {
  @Test func aViewThatHasTheThingIsKept() throws {
    var session = Session("80x24")
    let reference = try #require(Report.frozen.references["life/card-in-use/holding"])
    session.state.start(at: reference, in: .overview)
    #expect(session.state.browser.view == .overview)
    #expect(session.state.selectedID == "life/card-in-use/holding")
    session.state.start(at: reference, in: .timeline)
    #expect(session.state.browser.view == .domains, "the timeline has no items")
    #expect(session.state.selectedID == "life/card-in-use/holding")
  }

  @Test func thePromptOffersWhatContainsTheText() {
    var session = Session("80x24").pressing("g")
    session.type("免許証")
    #expect(session.screen.contains("マイナ免許証"))
    #expect(session.screen.contains("施策"))
    session.type("zzz")
    #expect(session.rows.last?.hasSuffix("該当なし") == true)
  }

  @Test func theHelpExplainsTheSigns() {
    let session = Session("80x24").pressing("? End")
    for meaning in ["実施済み", "予定・目標", "本報告に記載のない統計", "編者による関連付け", "➜", "◦"] {
      #expect(session.screen.contains(meaning))
    }
    // Each sign whole.
    let english = Session("80x24", language: .english).pressing("? End")
    #expect(english.screen.contains("(editors)  inferred by the editors"))
    #expect(Session("80x24", language: .english, glyphs: .ascii).pressing("? End").screen.contains("? "))
  }

  @Test func everyValueNamesItsSource() {
    for indicator in Report.frozen.indicators where !indicator.observations.isEmpty {
      var session = Session("80x24")
      session.state.start(at: indicator.id)
      let rows = session.state.browser.page.rows.map(\.text)
      let sources = Set(indicator.observations.map(\.source)).count
      #expect(rows.contains { $0.hasPrefix("[\(sources)] ") })
      #expect(!rows.contains { $0.hasPrefix("[\(sources + 1)] ") })
      for observation in indicator.observations {
        #expect(
          rows.contains { $0.contains(observation.date.short(in: .japanese) + "  ") && $0.contains("[") },
          "\(indicator.id) \(observation.date.text)")
      }
    }
  }
}
