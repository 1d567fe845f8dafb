import Dataset
import Testing
import TextUI

@testable import Explorer

/// What the last row leaves out where there is little room.
@Suite struct PresenterRowTests {
  @Test(arguments: 20...60, Language.allCases) func theNumberIsAlwaysThere(_ columns: Int, _ language: Language) {
    var presenter = Session.presenting("\(columns)x18", at: "pillars", minutes: 20, language: language)
    presenter.state.peers.followers = 12
    #expect(presenter.lastRow.hasPrefix(" 27/28"), "\(columns): \(presenter.lastRow)")
    #expect(columns < 40 || presenter.lastRow.contains("20:00"), "\(columns): \(presenter.lastRow)")
    let follower = Session.following(
      "\(columns)x18", at: "pillars", elapsed: 754, limit: 1200, language: language
    ).pressing("t")
    for session in [follower, follower.pressing("Left")] {
      #expect(session.lastRow.contains("/28"), "\(columns): \(session.lastRow)")
      #expect(!session.lastRow.contains("⋯"), "\(columns): \(session.lastRow)")
    }
  }

  @Test func theKeyThatComesBackGoesBeforeTheTime() {
    var session = Session.following("60x18", at: "pillars", elapsed: 754, limit: 1200, language: .english)
    session.press("t")
    #expect(session.lastRow.hasSuffix("elapsed 12:34  left 7:26"))
    session.press("Left")
    #expect(session.lastRow.contains("f back to the presenter (27/28)"))
    #expect(session.lastRow.hasSuffix("  left 7:26"))
    session.resize("40x18")
    #expect(session.lastRow.contains("f back to the presenter"))
    session.resize("80x18")
    #expect(session.lastRow.hasSuffix("elapsed 12:34  left 7:26"))
    #expect(session.lastRow.contains("f back to the presenter (27/28)"))
  }
}
