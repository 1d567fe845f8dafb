import Dataset
import Testing
import TextUI

@testable import Explorer

/// Followers' screens; blanks in reverse video are written as `#`.
@Suite struct FollowingScreenTests {
  static let sizes = ["60x18", "80x24", "120x40"]

  @Test(arguments: sizes, Language.allCases) func following(_ size: String, _ language: Language) {
    func expect(_ name: String, _ session: Session) {
      expectScreen(session, "follow-\(name)-\(size)-\(language.rawValue)", text: session.inked)
    }
    expect("waiting", Session.following(size, language: language))
    let session = Session.following(size, at: "figure:gss-users", language: language)
    expect("with", session)
    expect("away", session.pressing("Right Down"))
    expect("exploring", session.pressing("Esc"))
    var gone = session
    gone.state.receive(.absent(.nobody))
    expect("gone", gone)
    expect("away-gone", gone.pressing("Right"))
  }

  @Test(arguments: sizes + ["200x60"], Language.allCases) func notes(_ size: String, _ language: Language) {
    func expect(_ name: String, _ session: Session) {
      expectScreen(session, "notes-\(name)-\(size)-\(language.rawValue)", text: session.inked)
    }
    var session = Session.following(
      size, .notes, at: "theme:life/card-in-use", elapsed: 754, limit: 1200, language: language)
    expect("theme", session)
    session.follow(to: "figure:gss-users", blank: .black, pointer: 1, zoomed: true, elapsed: 1210, limit: 1200)
    expect("figure", session)
    session.follow(to: "closing")
    session.state.receive(.absent(.nobody))
    expect("closing", session)
  }

  @Test(arguments: Language.allCases) func theRest(_ language: Language) {
    func expect(_ name: String, _ session: Session) { expectScreen(session, "\(name)-80x24-\(language.rawValue)") }
    expect("notes-waiting", Session.following("80x24", .notes, language: language))
    expect("notes-scrolled", Session.following("80x24", .notes, at: "agenda", language: language).pressing("Down Down"))
    let absences: [(String, PresenterStatus.Absence)] = [
      ("version", .otherVersion(2)), ("damaged", .damaged), ("full", .refused(.full)),
      ("stranger", .refused(.stranger)),
      ("other-user", .otherUser), ("unreachable", .unreachable("Permission denied")),
    ]
    for (name, absence) in absences {
      var session = Session.following("80x24", language: language)
      session.state.receive(.absent(absence))
      expect("follow-\(name)", session)
    }
    expect("follow-help", Session.following("80x24", at: "title", language: language).pressing("?"))
    var presenter = Session.presenting("80x24", at: "pillars", minutes: 10, language: language)
    presenter.state.peers.followers = 3
    expect("present-shared", presenter)
  }

  @Test func inASCIIAlone() {
    for screen in [Following.Screen.slides, .notes] {
      var session = Session.following("80x24", screen, glyphs: .ascii)
      session.state.settings.isTextASCII = true
      #expect(!session.screen.contains { !$0.isASCII })
      for slide in Session.shared.slides {
        session.follow(to: slide, pointer: 0)
        #expect(!session.screen.contains { !$0.isASCII }, "\(slide)")
      }
    }
  }

  @Test func everySizeHasNotes() {
    for columns in [20, 60, 99, 100, 200] {
      for rows in [6, 9, 18] {
        var session = Session.following("\(columns)x\(rows)", .notes)
        for slide in ["title", "agenda", "theme:life/card-in-use", "figure:gss-users"] {
          session.follow(to: slide)
          #expect(session.grid.cursor != nil)
          for row in 0..<rows { #expect(session.grid[columns - 1, row].character == " ") }
          session.press("PgDn PgDn Up")
        }
      }
    }
  }
}
