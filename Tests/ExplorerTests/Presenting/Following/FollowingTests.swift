import Dataset
import Testing
import TextUI

@testable import Explorer

/// What a follower sees and can do.
@Suite struct FollowingTests {
  @Test func theyAreWhereThePresenterIs() {
    var session = Session.following("80x24")
    #expect(session.slide == nil)
    session.follow(to: "pillars", step: 0, pointer: 2)
    #expect(session.presented == SlidePosition(slide: "pillars", pointer: 2))
    session.follow(to: "figure:gss-users", zoomed: true)
    #expect(session.presented == SlidePosition(slide: "figure:gss-users", isZoomed: true))
    session.follow(to: "figure:gss-users", blank: .black)
    #expect(session.grid[79, 23].style == session.state.settings.theme.blank(isWhite: false))
  }

  /// What is of the explorer waits under what is presented.
  @Test func anOpenChartStaysUnderThePresenter() throws {
    var session = Session.following("80x24", at: "figure:gss-users").pressing("Esc")
    let index = try #require(session.state.subject?.indicator)
    session.state.openChart(index)
    let chart = session.pressing("Left")
    #expect(chart.pressing("f").slide == "figure:gss-users")
    #expect(chart.pressing("f Esc").grid == chart.pressing("Ctrl-L").grid)
  }

  /// Each a key of a follower with the presenter, and whether it leaves their place.
  @Test(arguments: [
    ("Right", true), ("Left", true), ("Space", true), ("Home", true), ("End", true), ("s", true), ("Down", true),
    ("Up", true), ("z", true), ("5 Enter", true), ("Esc", true), ("L", false), ("?", false), ("t", false),
    ("Ctrl-L", false), ("f", false), ("b", false), ("5", false), ("x", false),
  ])
  func keysThatBrowseLeaveThePresenter(_ keys: String, _ leaves: Bool) {
    var session = Session.following("80x24", at: "figure:gss-users").pressing(keys)
    #expect(session.state.peers.following?.isAway == leaves)
    session.follow(to: "pillars")
    #expect((session.slide == "pillars") == !leaves)
    session.press("Esc Esc f")
    #expect(session.slide == "pillars")
    #expect(session.state.peers.following?.isAway == false)
  }

  @Test func escGoesToWhatTheSlideShows() {
    let session = Session.following("80x24", at: "figure:gss-users").pressing("Esc")
    #expect(session.state.selectedID == "gss-users")
    #expect(session.rows.last?.hasPrefix(" f 発表者の画面へ") == true)
  }

  @Test func whatIsTypedWhileThePresenterGoesOnStays() {
    var session = Session.following("80x24", at: "title").pressing("1 2")
    session.follow(to: "pillars")
    #expect(session.lastRow.contains("12枚目へ Enter"))
    session.press("Enter")
    #expect(session.lastRow.hasPrefix(" 12/28"))
  }

  @Test func sizeAndLanguageAreOnesOwn() {
    var session = Session.following("80x24", at: "theme:life/card-in-use").pressing("L")
    session.resize("120x40")
    session.follow(to: "pillars")
    #expect(session.state.peers.following?.isAway == false)
    #expect(session.screen.contains("The five pillars") || session.state.settings.language == .english)
  }

  @Test func aClickIsNoReasonToLeave() {
    var session = Session.following("80x24", at: "title")
    session.send(.mouse(.init(.click, at: Position(column: 3, row: 3))))
    #expect(session.state.peers.following?.isAway == false)
    session.send(.mouse(.init(.wheelDown, at: Position(column: 3, row: 3))))
    #expect(session.state.peers.following?.isAway == true)
    #expect(session.slide == "agenda")
  }

  @Test func theyLeaveTheListOfSlidesForThePresenter() {
    for key in ["Esc", "Backspace", "Ctrl-G"] {
      var session = Session.following("80x24", at: "title").pressing("s Down")
      session.follow(to: "pillars")
      #expect(session.slide == "title")
      session.press(key)
      #expect(session.slide == "pillars")
      #expect(session.state.peers.following?.isAway == false)
      session.press("s Up Enter")
      #expect(session.state.peers.following?.isAway == true)
      let away = session.slide
      session.press("s \(key)")
      #expect(session.slide == away)
      #expect(session.state.peers.following?.isAway == true)
    }
  }

  @Test func slidesOfOnesOwnEndWhereTheyBegan() {
    let before = Session.following("80x24", at: "figure:gss-users").pressing("Esc 2 j l l")
    let session = before.pressing("p Right Right")
    #expect(session.slide != nil)
    #expect(session.pressing("Esc").screen == before.screen)
    #expect(session.pressing("Esc").state.place == before.state.place)
    #expect(session.pressing("f").slide == "figure:gss-users")
    #expect(session.pressing("f Esc").state.selectedID == "gss-users")
  }

  @Test func newsGoesBeforeAMessage() {
    let session = Session.following("80x24", at: "title").pressing("x")
    var other = session
    #expect(other.lastRow.contains("x には割り当てがありません"))
    other.follow(to: "title", pointer: 0)
    #expect(other.lastRow.contains("x には割り当てがありません"))
    other.follow(to: "pillars")
    #expect(other.lastRow.hasPrefix(" 27/28"))
    other = session
    other.state.receive(.absent(.nobody))
    #expect(other.lastRow.contains("発表者がいません"))
    other.press("x")
    other.state.receive(.absent(.refused(.full)))
    #expect(other.lastRow.contains("満席です"))
  }

  @Test func whatIsPointedAtShowsOnAnyScreen() {
    for size in ["20x6", "30x8", "60x18", "80x24", "200x60"] {
      for pointer in 0...4 {
        var session = Session.following(size)
        session.follow(to: "theme:life/card-in-use", pointer: pointer)
        #expect(session.cursorRow.contains("▌"), "\(pointer) at \(size)")
      }
    }
    var session = Session.following("60x18")
    session.follow(to: "theme:life/card-in-use", pointer: 4)
    #expect(session.row(0).hasSuffix("2/2"))
    session.follow(to: "theme:life/card-in-use")
    #expect(session.row(0).hasSuffix("1/2"))
  }

  @Test func thePresentersTimeShowsOnDemand() {
    var session = Session.following("80x24", at: "title", elapsed: 60, limit: 600)
    session.state.tick(100)
    #expect(!session.state.needsTicks)
    #expect(!session.lastRow.contains("経過"))
    session.press("t")
    #expect(session.state.needsTicks)
    session.state.tick(105)
    #expect(session.lastRow.hasSuffix("経過 1:05  残り 8:55"))
    #expect(!session.pressing("Esc").state.needsTicks, "the explorer has no time to show")
    session.state.receive(.absent(.nobody))
    #expect(!session.state.needsTicks)
    #expect(session.lastRow.hasSuffix("停止中"))
  }

  @Test func aPresenterWhoIsGoneLeavesTheSlide() {
    var session = Session.following("80x24", at: "figure:gss-users")
    session.follow(to: "figure:gss-users", blank: .white)
    session.state.receive(.absent(.nobody))
    #expect(session.slide == "figure:gss-users")
    #expect(session.lastRow.contains("発表者がいません"))
    session.follow(to: "pillars")
    #expect(session.slide == "pillars")
  }

  @Test func aSlideThatIsNotHereIsSaid() {
    var session = Session.following("80x24", language: .english)
    let deck = SharedDeck(report: "", slides: ["title", "theme:nowhere", "title:", "figure:life", ":", "closing"])
    for (number, slide) in deck.slides.enumerated() {
      session.state.receive(.present(deck, PresentationSnapshot(place: SlidePosition(slide: slide))))
      #expect(session.lastRow.hasPrefix(" \(number + 1)/6"))
      #expect(session.screen.contains("The presenter's report has this slide") == (1...4 ~= number), "\(slide)")
      #expect(session.lastRow.contains("figures may differ"))
    }
    session.press("s Esc Esc")
    #expect(session.state.peers.following?.isAway == true)
  }

  @Test func decksOfIdsAreThoseTheyAreFrom() {
    for section in [nil, "life", "gbizid", "pillars"] {
      let deck = Session.deck(of: section)
      let shared = SharedDeck(report: "", slides: deck.slides.map(\.id))
      #expect(Deck(.frozen, shared: shared).slides == deck.slides)
    }
  }

  @Test func stepsOfAnotherSizeAreFound() {
    for slide in Deck(.frozen).slides {
      for step in [0, 1, 999, 1000, 5500, 1_000_000, Int(Int32.max)] {
        var session = Session.following("60x18")
        session.follow(to: slide.id, step: step, pointer: step % 9)
        #expect(session.lastRow.contains("/28"))
      }
    }
  }

  @Test func nothingIsShownBeforeAPresenterIsThereButWhatHelps() {
    var session = Session.following("80x24").pressing("x")
    #expect(session.rows.last == " x には割り当てがありません(? でキー一覧)")
    session.press("?")
    #expect(session.screen.contains("発表者の画面へ戻る"))
    session.press("q Esc")
    #expect(session.rows.last?.hasPrefix(" f 発表者の画面へ") == true)
    session.press("f")
    #expect(session.screen.contains("発表者を待っています"))
    session.press("q")
    #expect(session.effects == [.quit])
  }

  @Test func whoeverFollowsNobodyHasNoSuchKeys() {
    let session = Session("80x24").pressing("f")
    #expect(session.rows.last == " f には割り当てがありません(? でキー一覧)")
  }

  @Test func thePresenterTellsWhatShows() {
    var session = Session.presenting("80x24", minutes: 10)
    #expect(session.state.sharedDeck?.slides == Deck(.frozen).slides.map(\.id))
    session.press("4 Enter Down w")
    session.state.tick(0)
    session.state.tick(7)
    let moment = session.state.sharedMoment
    #expect(moment?.place == session.presented)
    #expect((moment?.elapsed, moment?.limit, moment?.isRunning) == (7, 600, true))
    #expect(!session.state.needsTicks)
    session.state.peers.followers = 0
    #expect(session.state.needsTicks, "whoever comes wants the time")
  }
}

extension Session {
  static let shared = SharedDeck(report: Report.frozen.fingerprint, slides: Deck(.frozen).slides.map(\.id))

  /// A follower of a presenter of the frozen report; nobody is there yet without a slide.
  static func following(
    _ size: String, _ screen: Following.Screen = .slides, at slide: String? = nil, elapsed: Int = 0, limit: Int? = nil,
    language: Language = .japanese, glyphs: Glyphs = .unicode
  ) -> Session {
    var session = Session(size, language: language, glyphs: glyphs)
    session.state.startFollowing(screen, socket: "/run/user/1000/tenbo/present.sock")
    if let slide { session.follow(to: slide, elapsed: elapsed, limit: limit) }
    return session
  }

  mutating func follow(
    to slide: String, step: Int = 0, blank: SlidePosition.Blank = .none, pointer: Int? = nil, zoomed: Bool = false,
    elapsed: Int = 0, limit: Int? = nil
  ) {
    let place = SlidePosition(slide: slide, step: step, blank: blank, pointer: pointer, isZoomed: zoomed)
    state.receive(
      .present(
        Session.shared, PresentationSnapshot(place: place, elapsed: elapsed, limit: limit, isRunning: elapsed > 0)))
  }
}
