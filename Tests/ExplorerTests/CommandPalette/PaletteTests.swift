import Dataset
import Search
import Testing
import TextUI

@testable import Explorer

/// The command palette: every command by any of its names, where it can be done.
@Suite struct PaletteTests {
  private static let figures: [Command] = [.compare, .wall, .sort, .reverseSort]
  private static let charts: [Command] = [.addSimilar, .chartKind, .chartBase, .chartScale, .zoomIn, .zoomOut]
  /// Where figures of different units are compared.
  private static let comparing: [Command] = [.chartIndex]
  /// The list of marks has keys of its own, and no palette; hits there are only after a search.
  private static let offered = Command.allCases.filter {
    ![.palette, .interrupt, .abort, .markEarlier, .markLater, .nextHit, .previousHit].contains($0)
      && !Keymap.explorer.keys(for: $0).isEmpty
  }
  /// Whence one has come and gone back.
  private static let ways: [Command] = [.goBack, .goForward]
  private static let offeredInTrees = offered.filter { !(figures + charts + ways + comparing).contains($0) }

  private static let places = [
    Session("80x24"), Session("80x24").pressing("4"), .chart(of: "gbizid-accounts"),
    Session("80x24").pressing("2 3 4 Backspace"), WallTests.compared(["mynumber-cards-held", "agency-staff"]),
  ]

  private static func place(of command: Command) -> Session {
    places[
      comparing.contains(command)
        ? 4 : charts.contains(command) ? 2 : figures.contains(command) ? 1 : ways.contains(command) ? 3 : 0]
  }

  @Test(arguments: offered) func aCommandIsFoundByEachOfItsNames(_ command: Command) throws {
    let name = command.summary
    #expect(try Reading(name).segments.map(\.surface).joined() == name.ja)
    let romaji = Romanisation.ascii(of: name, language: .japanese).lowercased()
    let texts = [
      name.ja, name.en, name.en.uppercased(), command.rawValue, romaji, romaji.filter { $0.isLetter || $0.isNumber },
    ]
    for text in texts {
      let found = Session.commanding(text, in: Self.place(of: command)).candidates
      #expect(found.prefix(3).contains(command), "\(text): \(found)")
    }
  }

  @Test(arguments: [
    ("nenpyou", Command.showTimeline), ("ねんぴょう", .showTimeline), ("ｎｅｎｐｙｏ", .showTimeline), ("MOVE-UP", .moveUp),
    ("ue", .moveUp), ("quit", .quit), ("q", .quit), ("syuuryou", .quit), ("ヘルプ", nil), ("help", .help),
    ("mae basho", nil), ("mae timeline", nil), ("palette", nil), ("-", nil),
    ("-quit", .quit),
    ("kind:figure", nil), ("\"", nil), ("   ", .search), ("", .search),
  ])
  func theBestIsFirst(_ text: String, _ command: Command?) {
    #expect(Session.commanding(text).candidates.first == command)
  }

  @Test(arguments: ["mae basho", "basho mae"]) func wordsMayComeInAnyOrder(_ text: String) {
    #expect(Session.commanding(text, in: Self.place(of: .goBack)).candidates.first == .goBack)
  }

  @Test func whatCanBeDoneIsOffered() {
    let notInCharts = Self.figures + Self.comparing + [.filter, .nextPane, .previousPane, .goForward]
    #expect(Session.commanding("").candidates == Self.offeredInTrees)
    let inFigures = Self.offered.filter { !(Self.charts + Self.comparing).contains($0) }
    #expect(Session.commanding("", in: Self.places[1]).candidates == inFigures.filter { $0 != .goForward })
    let gone = inFigures.filter { !Self.figures.contains($0) }
    #expect(Session.commanding("", in: Self.places[3]).candidates == gone)
    #expect(Session.commanding("", in: Self.places[2]).candidates == Self.offered.filter { !notInCharts.contains($0) })
  }

  @Test func hitsAreOfferedWhereThereAreAny() {
    var session = Session("80x24").pressing("/")
    session.type("GSS")
    session.press("Enter :")
    #expect(session.candidates.contains(.nextHit) && session.candidates.contains(.previousHit))
  }

  /// In a chart keys do other things, and are called after these.
  @Test func inAChartCommandsAreNamedAfterWhatTheyDoThere() {
    let chart = Self.places[2]
    #expect(Session.commanding("次の値", in: chart).candidates.first == .moveIn)
    #expect(Session.commanding("saisho no atai", in: chart).candidates.first == .moveToStart)
    #expect(!Session.commanding("次の検索結果", in: chart).candidates.contains(.nextHit))
    #expect(Session.commanding("次の値", in: chart).screen.contains("次の値を読む"))
    #expect(chart.pressing("?").screen.contains("次の値を読む"))
    #expect(!Session("80x24").pressing("?").screen.contains("次の値を読む"))
  }

  /// What is offered does not answer that it is for another place.
  @Test(arguments: [0, 1, 2, 4]) func whatIsOfferedIsDone(_ place: Int) {
    let session = Self.places[place]
    for command in session.state.offeredCommands {
      var other = session
      _ = other.state.perform(command)
      let strings = session.state.strings
      let refusals = [
        strings.onlyInChart, strings.onlyWithDates, strings.notInChart, strings.onlyInFigures, strings.notForGuests,
        strings.notOnWall, strings.onlyInComparison,
      ]
      #expect(other.state.message.map { !refusals.contains($0.text) } ?? true, "\(command.rawValue)")
    }
  }

  @Test func guestsAndFollowersAreOfferedWhatTheyMayDo() {
    var guest = Session("80x24")
    guest.state.settings.isKiosk = true
    guest.press(":")
    #expect(guest.candidates == Self.offeredInTrees.filter { !$0.isRefusedToGuests })
    var follower = Session("80x24")
    follower.state.startFollowing(.slides, socket: "/s")
    follower.press("Esc :")
    #expect(follower.candidates.contains(.follow))
  }

  @Test func enterPerforms() {
    var session = Session.commanding("nenpyou").pressing("Enter")
    #expect(session.state.browser.view == .timeline)
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
    #expect(session.palette?.chosen == PaletteTests.offeredInTrees.count - 1)
    #expect(session.screen.contains("▌ 終了"))
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
  var palette: CommandPalette? { state[CommandPalette.self] }

  var candidates: [Command] { palette?.candidates ?? [] }

  /// With a text typed into the palette.
  static func commanding(_ text: String, in session: Session = Session("80x24")) -> Session {
    var session = session.pressing(":")
    session.type(text)
    return session
  }
}
