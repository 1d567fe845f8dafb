import Dataset
import Search
import Testing
import TextUI

@testable import Explorer

/// The command palette: every command by any of its names.
@Suite struct PaletteTests {
  private static let offered = Command.allCases.filter {
    ![.palette, .interrupt, .abort].contains($0) && !Keymap.standard.keys(for: $0).isEmpty
  }

  @Test(arguments: offered) func aCommandIsFoundByEachOfItsNames(_ command: Command) throws {
    let name = command.summary
    #expect(try Reading(name).segments.map(\.surface).joined() == name.ja)
    let romaji = Romanisation.ascii(of: name, language: .japanese).lowercased()
    let texts = [
      name.ja, name.en, name.en.uppercased(), command.rawValue, romaji, romaji.filter { $0.isLetter || $0.isNumber },
    ]
    for text in texts {
      let found = Session.commanding(text).candidates
      #expect(found.prefix(3).contains(command), "\(text): \(found)")
    }
  }

  @Test(arguments: [
    ("nenpyou", Command.showTimeline), ("ねんぴょう", .showTimeline), ("ｎｅｎｐｙｏ", .showTimeline), ("MOVE-UP", .moveUp),
    ("ue", .moveUp), ("quit", .quit), ("q", .quit), ("syuuryou", .quit), ("ヘルプ", nil), ("help", .help),
    ("mae basho", .goBack), ("basho mae", .goBack), ("mae timeline", nil), ("palette", nil), ("-", nil),
    ("-quit", .quit),
    ("kind:figure", nil), ("\"", nil), ("   ", .moveUp), ("", .moveUp),
  ])
  func theBestIsFirst(_ text: String, _ command: Command?) {
    #expect(Session.commanding(text).candidates.first == command)
  }

  @Test func everyCommandButThePaletteAndTheSignalsIsOffered() {
    #expect(Session.commanding("").candidates == PaletteTests.offered)
  }

  @Test func enterPerforms() {
    var session = Session.commanding("nenpyou").pressing("Enter")
    #expect(session.state.view == .timeline)
    #expect(session.palette == nil)
    session.press("Ctrl-P")
    session.type("english")
    session.press("Enter")
    #expect(session.state.settings.language == .english)
    session.press(":")
    session.type("search")
    session.press("Enter")
    #expect(session.searching != nil)
    #expect(Session.commanding("quit").pressing("Enter").effects == [.quit])
  }

  @Test func theArrowsChoose() {
    var session = Session.commanding("").pressing("Down Ctrl-N Down Ctrl-P Up")
    #expect(session.palette?.chosen == 1)
    session.press("Up Up Up")
    #expect(session.palette?.chosen == 0)
    for _ in 0..<100 { session.press("Down") }
    #expect(session.palette?.chosen == PaletteTests.offered.count - 1)
    #expect(session.screen.contains("❯ 終了"))
    session.type("q")
    #expect(session.palette?.chosen == 0)
  }

  @Test(arguments: ["Esc", "Ctrl-G", "Ctrl-U Backspace"]) func leavingLeavesNoTrace(_ keys: String) {
    let before = Session("80x24").pressing("2 Down Right")
    var session = before.pressing(":")
    session.type("年表")
    session.press("Down")
    session.press(keys)
    #expect(session.grid == before.grid)
    #expect(session.palette == nil)
    #expect(session.effects == before.effects)
  }

  @Test func whatMatchesNothingIsSaid() {
    var session = Session.commanding("zzz")
    #expect(session.rows.last?.hasSuffix("該当なし ") == true || session.rows.last?.hasSuffix("該当なし") == true)
    session.press("Enter")
    #expect(session.screen.contains("「zzz」というコマンドはありません"))
    #expect(session.palette?.prompt.text == "zzz")
  }

  @Test func whatMatchesIsMarked() {
    #expect(Session.commanding("nenpyou").marked == ["年表"])
    #expect(Session.commanding("timeline").marked == ["Timeline"])
  }

  @Test func aPasteOfAnythingIsTaken() {
    let garbage = String(repeating: "\u{1B}[31m\0\n年\u{300}👩‍👩‍👧 -\"a:b ", count: 20_000)
    for size in ["80x24", "40x12", "20x6"] {
      var session = Session(size).pressing(":")
      session.send(.paste(garbage))
      #expect(session.candidates.isEmpty)
      session.press("Enter Down Up Left Backspace")
      #expect(!session.screen.unicodeScalars.contains("\u{1B}"))
      session.press("Esc")
      #expect(session.palette == nil)
    }
  }

  @Test func whereTextIsASCIISoIsThePalette() {
    var session = Session("80x24", glyphs: .ascii)
    session.state.settings.isTextASCII = true
    session.press(":")
    session.type("nenpyou")
    #expect(!session.screen.contains { !$0.isASCII }, "\(session.screen)")
    #expect(session.screen.contains("nenpyou"))
  }

  @Test(arguments: Language.allCases) func theScreenShowsNamesAndKeys(_ language: Language) {
    var session = Session("80x24", language: language).pressing(":")
    expectScreen(session, "palette-80x24-\(language.rawValue)")
    session.type("ue")
    expectScreen(session, "palette-ue-80x24-\(language.rawValue)")
    session.resize("40x12")
    expectScreen(session, "palette-ue-40x12-\(language.rawValue)")
  }
}

extension Session {
  var palette: CommandPalette? {
    guard case .commanding(let palette) = state.mode else { return nil }
    return palette
  }

  var candidates: [Command] { palette?.candidates ?? [] }

  /// With a text typed into the palette.
  static func commanding(_ text: String) -> Session {
    var session = Session("80x24").pressing(":")
    session.type(text)
    return session
  }
}
