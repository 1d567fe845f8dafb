import Dataset
import Testing
import TextUI
import Typesetting

@testable import Explorer

/// Slides as a room sees them; blanks in reverse video are written as `#`.
@Suite struct PresentingScreenTests {
  @Test(arguments: ["60x18", "80x24", "120x40", "200x60"], Language.allCases)
  func slides(_ size: String, _ language: Language) {
    for slide in ["title", "theme:life/card-in-use", "figure:gss-users", "figure:govcloud-systems", "pillars"] {
      let session = Session.presenting(size, at: slide, language: language)
      let name = slide.split { ":/".contains($0) }.joined(separator: "-")
      expectScreen(session, "present-\(name)-\(size)-\(language.rawValue)", text: session.inked)
    }
  }

  @Test(arguments: Language.allCases) func theOthers(_ language: Language) {
    for slide in ["agenda", "closing"] {
      let session = Session.presenting("80x24", at: slide, language: language)
      expectScreen(session, "present-\(slide)-80x24-\(language.rawValue)")
    }
    let figure = Session.presenting("80x24", at: "figure:gss-users", minutes: 10, language: language)
    for (name, keys) in [("zoomed", "z"), ("pointed", "Down Down"), ("list", "s"), ("help", "?"), ("typing", "1 2")] {
      let session = figure.pressing(keys)
      expectScreen(session, "present-\(name)-80x24-\(language.rawValue)", text: session.inked)
    }
    let plan = Session.presenting(
      "80x24", at: "figure:pmh-municipalities", section: "pmh-municipalities", language: language)
    expectScreen(plan, "present-plan-80x24-\(language.rawValue)", text: plan.inked)
  }

  /// Who said the value comes before who said the rest.
  @Test(arguments: Language.allCases)
  func theSourceOfAValueStandsFirst(_ language: Language) throws {
    for (index, indicator) in Report.current.indicators.enumerated() where indicator.value == nil {
      let shown = try #require(Report.current.shown(index))
      var session = Session("120x40", report: .current, language: language)
      session.state.startPresenting(Deck(.current, section: .indicator(index)), minutes: nil)
      session.state[Presentation.self]?.show(SlidePosition(slide: "figure:\(indicator.id)"))
      let row = session.rows.firstIndex { $0.contains("\(session.state.strings.source) ") }
      let said = row.map { session.rows[$0].drop { $0 == " " } } ?? ""
      #expect(said.hasPrefix("\(session.state.strings.source) \(shown.observation.source.title.prefix(12))"), "\(said)")
      let history = session.rows.firstIndex { $0.contains("\(session.state.strings.history) ") }
      #expect(row.map { $0 < history ?? .max } == true, "\(indicator.id)")
    }
  }

  /// No date is said as a file has it.
  @Test(arguments: Language.allCases)
  func datesAreInTheReadersWords(_ language: Language) {
    for slide in Deck(.frozen).slides {
      for keys in ["", "z"] {
        let session = Session.presenting("80x24", at: slide.id, language: language).pressing(keys)
        let strings = session.state.strings
        // Titles of sources are their own.
        let rows = session.rows.prefix { row in ![strings.source, strings.history].contains { row.contains($0 + " ") } }
        for row in rows { #expect(!row.contains(/[0-9]{4}-[0-9]{2}/), "\(row)") }
      }
    }
  }

  @Test(arguments: ["80x24", "120x40"]) func aboutIsLargeInASCIIToo(_ size: String) throws {
    let session = Session.presenting(
      size, at: "figure:citizens-holding-card", section: "citizens-holding-card", glyphs: .ascii)
    #expect(!session.rows.contains { $0.contains("約") && $0.contains("##") }, "\(session.screen)")
    #expect(session.rows.count { $0.contains("##") } >= 7, "\(session.screen)")
  }

  @Test func asciiAlone() {
    for slide in ["title", "figure:gss-users", "pillars"] {
      var session = Session.presenting("80x24", at: slide, glyphs: .ascii)
      let name = slide.split { ":/".contains($0) }.joined(separator: "-")
      expectScreen(session, "present-ascii-\(name)-80x24")
      session.state.settings.isTextASCII = true
      #expect(!session.screen.contains { !$0.isASCII })
    }
  }

  @Test func onlyWhatHasOneWidthEverywhereIsDrawn() {
    let (narrow, wide) = (Metrics(ambiguousIsWide: false), Metrics(ambiguousIsWide: true))
    for slide in Deck(.frozen).slides {
      var session = Session.presenting("80x24", at: slide.id, minutes: 9)
      session.state.settings.metrics = wide
      // α is the report's own, in 標準型電子カルテα版.
      for character in session.screen where character != "α" {
        #expect(narrow.columns(of: character) == wide.columns(of: character), "\(slide.id): \(character)")
      }
    }
  }

  /// Where a wall of digits is read, so is that they are about so many.
  @Test(arguments: Language.allCases, ["80x24", "60x18", "120x40", "200x60"])
  func aboutStandsInTheSizeOfTheNumber(_ language: Language, _ size: String) throws {
    var session = Session.presenting(size, at: "figure:shelter-work-reduction", language: language)
    #expect(!Self.saysAbout(session, language), "\(session.inked)")
    session.state.settings.metrics = Metrics(ambiguousIsWide: true)
    // Whole cells have no small Latin letters, and no room for large ones.
    let hasRoom = language == .japanese ? size != "60x18" : size == "200x60"
    #expect(!Self.saysAbout(session, language) || !hasRoom, "\(session.inked)")
  }

  /// Whether about stands as a word beside the large number; the statement below has it before a number of its own.
  private static func saysAbout(_ session: Session, _ language: Language) -> Bool {
    let word = language == .japanese ? "約" : "about"
    return session.rows.contains { $0.split(separator: " ").contains { $0 == word } && !$0.contains("90") }
  }

  @Test func everyThemeSaysTheSameWords() {
    for slide in Deck(.frozen).slides {
      let mono = Session.presenting("80x24", at: slide.id).screen
      for name in [Theme.Name.dark, .light] {
        #expect(Session.presenting("80x24", at: slide.id, theme: Theme(name: name, colours: 256)).screen == mono)
      }
    }
  }

  @Test func theLastColumnStaysEmpty() {
    for size in ["60x18", "80x24", "120x40", "200x60"] {
      for slide in Deck(.frozen).slides {
        let grid = Session.presenting(size, at: slide.id, minutes: 100).grid
        for row in 0..<grid.size.rows { #expect(grid[grid.size.columns - 1, row].style.attributes == []) }
        for row in 0..<grid.size.rows {
          #expect(grid[grid.size.columns - 1, row].character == " ", "\(slide.id) \(size)")
        }
      }
    }
  }

  @Test func smallerIsPlainText() {
    for size in ["20x6", "40x12", "59x30", "100x12"] {
      for slide in Deck(.frozen).slides {
        let session = Session.presenting(size, at: slide.id)
        #expect(session.inked == session.screen, "\(slide.id) at \(size) has large type")
      }
    }
    #expect(Session.presenting("19x5").screen.contains("画面が"))
  }
}
