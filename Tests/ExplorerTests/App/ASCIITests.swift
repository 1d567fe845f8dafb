import Dataset
import Testing
import TextUI

@testable import Explorer

/// Systems that can show nothing but ASCII.
@Suite struct ASCIITests {
  private func session(_ size: String, _ language: Language) -> Session {
    var session = Session(size, language: language, glyphs: .ascii)
    session.state.settings.isTextASCII = true
    session.resize(size)
    return session
  }

  @Test(arguments: Language.allCases)
  func everythingIsASCII(_ language: Language) {
    for size in ["20x6", "40x12", "60x20", "80x24", "120x40"] {
      for keys in ["1", "2 j l", "3 l", "4 j", "5 j", "6 j", "?", "g", "2 Tab Down"] {
        let screen = session(size, language).pressing(keys).screen
        let others = screen.filter { !$0.isASCII }
        #expect(others == "", "\(size) \(keys)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func nothingIsJustQuestionMarks(_ language: Language) {
    for reference in Report.frozen.references.values {
      var session = session("120x60", language)
      session.state.start(at: reference)
      // Sources and remarks on observations exist in one language only.
      let rows = session.rows.prefix { !$0.contains("History") }
      #expect(!rows.contains { $0.contains("???") }, "\(rows.filter { $0.contains("???") })")
    }
  }

  @Test func theReadingStandsForTheJapanese() {
    var session = session("80x24", .japanese)
    session.state.start(at: "life/close-support/mynaportal-renewal")
    let title = session.state.settings.text(Report.frozen.title(of: session.state.selectedReference))
    #expect(title.contains("maina"), "in Latin letters")
    #expect(session.screen.contains(title))
    #expect(!session.screen.contains("マイナ"))
  }

  @Test func onlyOurOwnGlyphsChangeWithTheFlag() {
    for keys in ["1", "2 j l", "3 l", "4 j", "5 j", "6 j", "?", "g"] {
      for size in ["20x6", "60x20", "80x24", "120x40"] {
        let screen = Session(size, glyphs: .ascii).pressing(keys).screen
        #expect(!screen.contains { "▌▏›⋯▸▾╎╌✓☐◌✱✚∙⣿⣀".contains($0) }, "\(keys) at \(size)")
      }
    }
  }
}
