import Testing
import TextUI

@testable import Explorer

/// Ctrl-C leaves what lies over the views, and ends the program only where nothing does.
@Suite struct InterruptingTests {
  @Test(arguments: [
    ("j", "g a"), ("j", ": a"), ("j", "/ x Down"), ("2", "& x"), ("j", "?"), ("j", "Y"), ("j m", "M"), ("j m", "W"),
    ("j", "p"), ("j p", "s"), ("j p", "."), ("j p", "1 2"), ("j p", "?"),
  ])
  func leavesWhatWasOpenedLast(_ before: String, _ keys: String) {
    let before = Session("80x24").pressing("\(before) Ctrl-L")
    var session = before.pressing(keys)
    #expect(session.screen != before.screen)
    session.press("Ctrl-C")
    #expect(session.screen == before.screen)
    #expect(session.effects == before.effects)
  }

  @Test func leavesAChart() {
    let session = Session.chart(of: "gss-users")
    #expect(session.pressing("Ctrl-C").screen == session.pressing("Esc").screen)
    #expect(session.pressing("Ctrl-C Ctrl-C").effects == [.interrupt])
  }

  @Test(arguments: ["", "2 j Right", "4", "Tab"]) func endsTheProgramWhereNothingIsOpen(_ keys: String) {
    #expect(Session("80x24").pressing("\(keys) Ctrl-C").effects == [.interrupt])
  }

  @Test(arguments: ["4 & k a Enter", "/ k a Enter"]) func leavesAFilterAndASearch(_ keys: String) {
    let session = Session("80x24").pressing(keys)
    let left = session.pressing("Ctrl-C")
    #expect(left.effects.isEmpty)
    #expect(left.state.browsing.filter == nil && left.state.search.active == nil)
    #expect(left.pressing("Ctrl-C").effects == [.interrupt])
  }

  @Test func endsAPresentationThatIsTheProgram() {
    #expect(Session.presenting("80x24").pressing("Space Ctrl-C").effects == [.interrupt])
    let slide = Session.presenting("80x24", at: "figure:gss-users")
    let zoomed = slide.pressing("z")
    #expect(zoomed.screen != slide.screen)
    #expect(zoomed.pressing("Ctrl-C").screen == slide.screen)
    #expect(zoomed.pressing("Ctrl-C").effects.isEmpty)
  }

  @Test func endsFollowing() {
    #expect(Session.following("80x24").pressing("Ctrl-C").effects == [.interrupt])
    #expect(Session.following("80x24", .notes, at: "agenda").pressing("Ctrl-C").effects == [.interrupt])
    let follower = Session.following("80x24", at: "agenda")
    #expect(follower.pressing("Ctrl-C").effects == [.interrupt])
    #expect(follower.pressing("s Ctrl-C").effects.isEmpty)
    #expect(follower.pressing("Esc p Ctrl-C").effects.isEmpty)
  }

  @Test(arguments: ["", "g", "/ a", "?", "p", "p .", "p s"]) func theOtherSignalKeyEndsItFromEverywhere(_ keys: String)
  {
    #expect(Session("80x24").pressing("j \(keys) Ctrl-\\").effects == [.abort])
  }

  @Test(arguments: ["g", "/ g", "&", ":", "?", "p", "Y", ""]) func aKeyWithAltDoesNothing(_ keys: String) {
    let before = Session("80x24").pressing("j \(keys)")
    let session = before.pressing("Alt-q Alt-Enter Alt-Left Alt-1")
    #expect(session.effects == before.effects)
    // The help closes by any key, as it always does.
    if keys != "?" { #expect(session.rows.dropLast() == before.rows.dropLast()) }
  }
}
