import Dataset
import Testing
import TextUI

@testable import Explorer

/// The presenter's notes: everything can be scrolled to, and nothing is cut without saying so.
@Suite struct NotesTests {
  static let sizes = ["20x6", "30x8", "80x8", "60x10", "80x10", "60x18", "80x24", "100x12", "120x40", "200x60"]

  @Test(arguments: sizes.dropFirst(), Language.allCases) func everythingIsReached(_ size: String, _ language: Language)
    throws
  {
    for slide in ["title", "agenda", "theme:life/card-in-use", "figure:gss-users", "closing"] {
      var session = Session.following(size, .notes, at: slide, language: language)
      let presentation = try #require(session.state[Presentation.self])
      let page = NotesPage(state: session.state, presentation: presentation)
      var left = Set(page.columns.flatMap(\.rows).map { $0.line.text.trimmed })
      for _ in 0...page.lastTop {
        let shown = page.columns.flatMap { session.rows[$0.area.row..<$0.area.maxRow] }
        left = left.filter { text in !text.isEmpty && !shown.contains { $0.contains(text) } }
        session.press("Down")
      }
      #expect(!session.screen.contains(language == .english ? "more line" : "ほか"), "\(slide) at \(size)")
      #expect(left.isEmpty, "\(slide) at \(size): \(left)")
      #expect(page.columns.allSatisfy { $0.area.maxRow < session.state.size.rows }, "the last row is the keys'")
    }
  }

  @Test(arguments: sizes) func someOfTheSlideShowsOnLowScreens(_ size: String) {
    let session = Session.following(size, .notes, at: "figure:gss-users", language: .english)
    #expect(session.rows.filter { !$0.isEmpty }.count >= 4, "\(session.screen)")
    let rest = session.rows.firstIndex { $0.contains("more line") } ?? session.rows.count - 1
    #expect(rest > 2)
    #expect(session.lastRow.hasPrefix(" L 日本語"))
  }

  @Test(arguments: ["30x8", "80x8", "60x10"], Language.allCases) func lowScreens(_ size: String, _ language: Language) {
    let session = Session.following(
      size, .notes, at: "theme:life/card-in-use", elapsed: 754, limit: 1200, language: language)
    expectScreen(session, "notes-low-\(size)-\(language.rawValue)")
    #expect(session.row(0).hasPrefix(" 6/28") && session.row(0).contains("7:26"))
  }

  @Test func whatIsPointedAtShows() {
    for size in Self.sizes {
      var session = Session.following(size, .notes, at: "theme:life/card-in-use", language: .english)
      for pointer in [0, 1, 2, 3, 4, 2, 0] {
        session.follow(to: "theme:life/card-in-use", pointer: pointer)
        #expect(session.cursorRow.contains("▌ ∙"), "\(pointer) at \(size)")
      }
    }
  }

  @Test func theySayWhoIsGoneAndWhoseReportItIs() {
    var session = Session.following("80x24", .notes, at: "title", language: .english)
    session.state.receive(.absent(.refused(.full)))
    #expect(session.lastRow.hasPrefix(" As many follow as may  L 日本語"))
    session.state.receive(.absent(.nobody))
    #expect(session.lastRow.hasPrefix(" The presenter is gone; waiting  L 日本語"))
    session.state.receive(
      .present(SharedDeck(report: "", slides: ["title"]), PresentationSnapshot(place: SlidePosition(slide: "title"))))
    #expect(session.lastRow.hasPrefix(" Not the presenter's report: figures may differ  L 日本語"))
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
