import Dataset
import SeededRandom
import Testing
import TextUI

@testable import Explorer

/// Where a presentation begins and ends, and what stays of it whatever happens to its screen.
@Suite struct PresentingPlaceTests {
  @Test(arguments: ["Esc", "q"]) func startedByItselfItEndsTheProgram(_ key: String) {
    #expect(Session.presenting("80x24").pressing(key).effects == [.quit])
  }

  @Test(arguments: [
    ("", "title"), ("2", "domain:life"), ("2 j l l", "theme:life/anywhere"),
    ("3", "pillars"),
    ("4 j", nil), ("4 j j j j j Enter", nil), ("5", nil), ("6 j", nil), ("/ a Enter Ctrl-L", nil),
    ("4 j l & 1 Enter", nil),
  ])
  func pStartsWhereOneIsAndEscIsBackExactlyThere(_ keys: String, _ slide: String?) throws {
    for size in ["80x24", "120x40"] {
      for end in ["Esc", "q"] {
        let before = Session(size).pressing(keys)
        var session = before.pressing("p")
        let presentation = try #require(session.state[Presentation.self])
        if let slide { #expect(presentation.slide.id == slide, "\(keys)") }
        session.press("Right Right b b t Down z Left s Down Enter \(end)")
        if session.state[Presentation.self] != nil { session.press(end) }
        #expect(session.screen == before.screen, "\(keys) at \(size)")
        #expect(session.grid == before.grid, "\(keys) at \(size)")
        #expect(session.effects == before.effects)
        #expect(session.pressing("Down").grid == before.pressing("Down").grid)
      }
    }
  }

  @Test func whatTheSlidesLeaveOutIsPresentedAlone() {
    var session = Session("80x24")
    session.state.start(at: "gbizid")
    session.press("p")
    #expect(session.slide == "programme:gbizid")
    #expect(session.state[Presentation.self]?.deck.slides.count == 2)
  }

  @Test func aPlaceIsShownOnAScreenOfAnotherSizeAndLanguage() {
    let presenter = Session.presenting("60x18", at: "theme:life/card-in-use").pressing("Right Down")
    for size in ["60x18", "80x24", "200x60", "20x6"] {
      var other = Session.presenting(size, language: .english)
      if let place = presenter.presented { other.state[Presentation.self]?.show(place) }
      #expect(other.slide == "theme:life/card-in-use")
      #expect(other.presented == presenter.presented)
      // On a wall the name is in large type.
      let words = size == "200x60" ? "▌" : "▌ ∙ Driver"
      #expect(
        other.cursorRow.contains { $0 == "▌" } && (size == "20x6" || other.cursorRow.contains(words)),
        "\(size)\n\(other.screen)")
    }
    var other = Session.presenting("80x24")
    other.state[Presentation.self]?.show(SlidePosition(slide: "no-such-slide", blank: .black))
    #expect(other.presented == SlidePosition(slide: "title"))
    other.state[Presentation.self]?.show(
      SlidePosition(slide: "closing", step: .max, pointer: .max, isZoomed: true))
    #expect(other.screen.contains("https://"))
  }

  @Test func aResizeShowsTheSamePartOfTheSlide() {
    var session = Session.presenting("60x18", at: "theme:life/card-in-use").pressing("Right")
    let before = session.screen
    session.resize("200x60")
    #expect(session.screen.contains("マイナ免許証"))
    session.resize("60x18")
    #expect(session.screen == before)
  }

  @Test func theWheelGoesOnAndAClickDoesNothing() {
    var session = Session.presenting("80x24")
    func send(_ action: Event.Mouse.Action) {
      session.send(.mouse(Event.Mouse(action, at: Position(column: 5, row: 5))))
    }
    for action in [Event.Mouse.Action.click, .doubleClick] {
      send(action)
      #expect(session.slide == "title")
    }
    send(.wheelDown)
    send(.wheelDown)
    send(.wheelUp)
    #expect(session.slide == "agenda")
  }

  @Test(arguments: 0..<6) func anyKeyAtAnySizeIsNoTrouble(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed + 100))
    var session = Session("80x24", language: seed.isMultiple(of: 2) ? .japanese : .english)
    for _ in 0..<200 {
      if session.state[Presentation.self] == nil { session.press("Esc Esc p") }
      if Int.random(in: 0..<3, using: &random) == 0 {
        session.press(["Space", "z", "b", "w", "t", "s", "Down", "Up", "."].randomElement(using: &random) ?? "z")
      }
      session.send(random.event())
      session.state.tick(Int.random(in: 0..<9999, using: &random))
      #expect(session.grid.size == session.state.size)
    }
  }
}
