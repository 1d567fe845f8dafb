import Dataset
import Testing
import TextUI

@testable import Explorer

/// The timeline at every kind of size, on days before, within and after the plans, as whole screens.
@Suite struct TimelineScreenTests {
  @Test(arguments: ["40x12", "80x24", "120x40", "200x60"], Language.allCases)
  func showsWhereTodayIs(_ size: String, _ language: Language) {
    for (name, day) in Reading.days {
      // So small a screen shows but one end of it.
      let keys = size == "40x12" && name != "before" ? "5 G" : "5"
      let session = Session(size, language: language).on(day).pressing(keys)
      expectScreen(session, "timeline-\(name)-\(size)-\(language.rawValue)")
    }
  }

  @Test(arguments: ["80x24", "120x40"])
  func isDrawnInASCIIToo(_ size: String) {
    let session = Session(size, language: .english, glyphs: .ascii).pressing("5").on("2026-05-01").pressing("G")
    expectScreen(session, "timeline-ascii-\(size)-en")
  }

  /// The planned ones are due from October 2025 to March 2027.
  enum Reading {
    static let days = [("before", "2021-06-30"), ("within", "2026-05-01"), ("after", "2030-01-01")]
  }
}

extension Session {
  /// As it shows on another day.
  func on(_ day: String) -> Session {
    var session = self
    session.state.settings.today = ReportDate(text: day)?.first ?? .reading
    session.send(.resize(state.size))
    return session
  }
}
