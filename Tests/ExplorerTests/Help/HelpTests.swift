import Dataset
import Testing
import TextUI

@testable import Explorer

/// The list of keys: in columns where they have room, and searched by typing.
@Suite struct HelpTests {
  /// English says the same in wider lines.
  @Test(arguments: [
    ("120x40", Language.japanese), ("160x45", .japanese), ("160x45", .english), ("200x60", .japanese),
    ("200x60", .english),
  ])
  func itShowsWholeWhereThereIsRoom(_ size: String, _ language: Language) {
    let session = Session(size, language: language).pressing("?")
    for binding in Keymap.explorer.bindings {
      #expect(session.screen.contains(binding.command.summary[language]), "\(session.screen)")
    }
    #expect(session.screen.contains(session.state.strings.oursLong))
    #expect(!session.row(0).contains("/"))
    #expect(session.pressing("Down PgDn End").screen == session.screen)
  }

  @Test(arguments: [
    ("並べ替え", "s "), ("narabekae", "s "), ("Sort", "s "), ("sort", "s "), ("pgdn", "PgDn"), ("editors", "(editors)"),
  ])
  func whatIsTypedStays(_ text: String, _ shown: String) {
    var session = Session("80x24", language: text == "editors" ? .english : .japanese).pressing("?")
    session.type(text)
    #expect(session.screen.contains(shown), "\(session.screen)")
    #expect(!session.screen.contains("Shift-Tab") && !session.screen.contains("Ctrl-Z"))
    #expect(session.rows.last?.contains(text) == true)
  }

  @Test func itIsLeftInManyWays() {
    let before = Session("80x24").pressing("2 j")
    for keys in ["Esc", "q", "?", "F1", "Enter", "Backspace", "Ctrl-C", "s o r t Esc", "s o r t Enter"] {
      #expect(before.pressing("? \(keys)").screen == before.screen, "\(keys)")
    }
    #expect(before.pressing("? x q Backspace Backspace").screen == before.pressing("?").screen)
  }

  @Test func nothingFoundIsSaid() {
    var session = Session("80x24").pressing("?")
    session.type("zzz")
    #expect(session.row(0).contains("該当なし"))
  }

  @Test func itScrollsWhereItIsLongerThanTheScreen() {
    let session = Session("60x18").pressing("?")
    #expect(session.pressing("Down").row(1) == session.row(2))
    #expect(session.pressing("End").screen.contains("編者による関連付け"))
    #expect(session.pressing("End Home").screen == session.screen)
  }
}
