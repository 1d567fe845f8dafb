import Dataset
import Explorer
import Testing

/// The search screen as a whole.
@Suite struct SearchScreenTests {
  @Test(arguments: ["80x24", "120x40", "40x12"], Language.allCases)
  func anEmptyPromptSaysWhatCanBeTyped(_ size: String, _ language: Language) {
    let session = Session(size, language: language).pressing("/")
    expectScreen(session, "search-empty-\(size)-\(language.rawValue)")
  }

  @Test(arguments: ["80x24", "120x40", "40x12"])
  func whatIsFoundStandsBesideItsDocument(_ size: String) {
    var session = Session(size).pressing("/")
    session.type("カード")
    expectScreen(session, "search-card-\(size)-ja")
  }

  @Test func englishIsSearchedInEnglish() {
    var session = Session("80x24", language: .english).pressing("/")
    session.type("card")
    expectScreen(session, "search-card-80x24-en")
  }

  @Test func theListIsNarrowedByGroup() {
    var session = Session("80x24").pressing("/")
    session.type("カード")
    session.press("Tab Down")
    expectScreen(session, "search-narrowed-80x24-ja")
  }

  @Test func whatIsOpenedStaysMarked() {
    var session = Session("80x24").pressing("/")
    session.type("カード")
    session.press("Enter n n")
    expectScreen(session, "search-opened-80x24-ja")
  }
}
