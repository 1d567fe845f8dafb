import Dataset
import Testing

@testable import Explorer

/// The report that people read, as they see it: the only screens that an edit of Data/ changes.
@Suite struct PublishedScreenTests {
  private static func session(_ size: String, _ language: Language) -> Session {
    Session(size, report: .current, language: language)
  }

  @Test(arguments: View.allCases, [("80x24", Language.japanese), ("80x24", .english), ("120x40", .japanese)])
  func view(_ view: View, _ at: (size: String, language: Language)) {
    let session = Self.session(at.size, at.language).pressing("\(view.index + 1)")
    expectScreen(session, "published/\(view.rawValue)-\(at.size)-\(at.language.rawValue)")
  }

  @Test(arguments: ["60x18", "200x60"], [View.overview, .figures])
  func viewAtItsEnds(_ size: String, _ view: View) {
    let session = Self.session(size, .japanese).pressing("\(view.index + 1)")
    expectScreen(session, "published/\(view.rawValue)-\(size)-ja")
  }

  @Test(
    arguments: [
      "business-region/connected-data/dfft-iap", "administration/public-private/open-data", "pillar-4", "pillar-2",
      "govcloud", "std-late-municipalities",
    ], Language.allCases)
  func page(_ id: String, _ language: Language) throws {
    var session = Self.session("80x24", language)
    session.state.start(at: try #require(Report.current.references[id]))
    session.press("Tab")
    expectScreen(session, "published/page-\(id.replacing("/", with: "-"))-\(language.rawValue)")
  }

  @Test(arguments: ["mynumber-cards-held", "opendata-rate", "cocreation-municipalities"])
  func chart(_ id: String) {
    expectScreen(Session.chart(of: id, report: .current), "published/chart-\(id)-ja")
  }

  @Test(arguments: ["title", "pillars", "figure:opendata-municipalities"])
  func slide(_ id: String) {
    var session = Self.session("80x24", .japanese)
    session.state.startPresenting(Deck(.current), minutes: nil)
    session.state[Presentation.self]?.show(SlidePosition(slide: id))
    expectScreen(session, "published/slide-\(id.replacing(":", with: "-"))-ja")
  }

  /// No value that is found is without its date, nor in another language than the reader's where both have it.
  @Test(arguments: [("80x24", Language.japanese), ("80x24", .english), ("60x18", .japanese), ("120x40", .english)])
  func hitsOfAValue(_ size: String, _ language: Language) {
    var session = Session(size, report: .current, language: language).pressing("/")
    session.type("1,564")
    expectScreen(session, "published/search-value-\(size)-\(language.rawValue)")
  }
}
