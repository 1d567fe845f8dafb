import Dataset
import Testing
import TextUI

@testable import Explorer

/// Marking for presenting: keys in, marks, signs and messages out.
@Suite struct MarkingTests {
  private static func ids(_ session: Session) -> [String] {
    session.state.marks.map(session.state.report.id)
  }

  private static func marked(_ ids: [String], _ size: String = "80x24", language: Language = .japanese) -> Session {
    var session = Session(size, language: language)
    session.state.marks = ids.compactMap { session.state.report.references[$0] }
    return session
  }

  @Test(arguments: [
    "life", "life/card-in-use", "life/close-support/mynaportal-renewal", "pillar-1", "citizens-holding-card", "gbizid",
  ])
  func anyThingCanBeMarked(_ id: String) {
    var session = Session("80x24")
    session.state.start(at: id)
    if session.state.focusName == "detail" { session.press("Esc") }
    session.press("m")
    #expect(Self.ids(session) == [id])
    // In the pillars' table it stands below the mark of the selection.
    let isInTable = session.state.layout?.form == .matrix
    #expect(
      isInTable ? session.row(3).contains("♦") : session.cursorRow.hasPrefix("▌♦") || session.cursorRow.contains(" ♦ "),
      "\(session.screen)")
    #expect(session.rows.last?.hasPrefix(" 発表の印1件(M で一覧) 付けたもの: ") == true, "\(session.rows.last ?? "")")
    session.press("m")
    #expect(Self.ids(session).isEmpty)
    #expect(!session.screen.contains("♦"))
    #expect(session.rows.last?.hasPrefix(" 発表の印0件(M で一覧) 外したもの: ") == true)
  }

  @Test(arguments: ["x\u{202E}txt", "a\u{200B}b"])
  func noFileHasANameThatATerminalWouldObey(_ name: String) {
    var session = Self.marked(["life"], language: .english).pressing("W")
    session.state[MarksFilePrompt.self]?.prompt = Prompt(name)
    session.press("Enter")
    #expect(session.screen.contains(" No name of a file has this character: U+"), "\(session.screen)")
    #expect(session.effects.isEmpty)
  }

  @Test func marksOfAnotherExplorerComeIn() {
    var session = Self.marked(["life", "gbizid"]).pressing("M End")
    session.state.receive(marks: [])
    #expect(session.row(0) == Session("80x24").row(0))
    session = Self.marked(["life", "gbizid"]).pressing("M End")
    session.state.receive(marks: Array(session.state.marks.prefix(1)))
    #expect(session.pressing("m").state.marks.isEmpty, "what is chosen is there")
  }

  @Test func theDayIsWhatItIsByNow() {
    var session = Session("80x24").pressing("5")
    let before = session.screen
    session.state.receive(today: ReportDate.year(2020).first)
    #expect(session.screen != before)
    #expect(session.screen.contains("2020"))
  }

  @Test func milestonesAreMarkedInListAndLanes() {
    for size in ["80x24", "120x40"] {
      let session = Session(size).pressing("5 Down m")
      #expect(session.state.marks.count == 1)
      #expect(session.screen.contains("♦"), "\(session.screen)")
    }
  }

  @Test func theFigureOfAChartIsMarked() {
    var session = Session("80x24")
    session.state.start(at: "gbizid-accounts")
    session.press("Esc Enter m")
    #expect(session.state[ChartScreen.self] != nil)
    #expect(Self.ids(session) == ["gbizid-accounts"])
    #expect(session.pressing("Esc").rows.contains { $0.contains("♦ ") })
  }

  @Test func aMarkedFigureCanBeComparedToo() {
    let session = Session("80x24").pressing("4 m Space")
    let row = session.row(session.rowOfFigure(0))
    #expect(row.hasPrefix(" ✚") && row.contains("♦ "))
  }

  @Test(arguments: ["m", "M"]) func whereThereIsNothingToMarkItIsSaid(_ key: String) {
    let session = Session("80x24", language: .english).pressing(key)
    #expect(session.state.marks.isEmpty)
    let said = ["m": " There is nothing to mark here", "M": " Nothing is marked (m marks)"]
    #expect(session.rows.last == said[key])
  }

  @Test func marksKeepTheOrderInWhichTheyWereMade() {
    let session = Session("80x24").pressing("2 Down m Up m 6 Down m")
    #expect(Self.ids(session).prefix(2) == ["life/anywhere", "life"])
    #expect(session.state.marks.count == 3)
  }

  // MARK: The list

  private static let three = ["life", "gbizid", "citizens-holding-card"]

  @Test(arguments: [
    ("J", ["gbizid", "life", "citizens-holding-card"], 1), ("J J J J", ["gbizid", "citizens-holding-card", "life"], 2),
    ("K", three, 0), ("j K", ["gbizid", "life", "citizens-holding-card"], 0),
    ("End K K", ["citizens-holding-card", "life", "gbizid"], 0), ("m", ["gbizid", "citizens-holding-card"], 0),
    ("G m", ["life", "gbizid"], 1), ("k k j j j j", three, 2), ("G Home", three, 0), ("PgDn", three, 2),
    ("x", three, 0), ("L", three, 0),
  ])
  func theListIsPutInOrder(_ keys: String, _ ids: [String], _ chosen: Int) {
    let session = Self.marked(Self.three).pressing("M \(keys)")
    #expect(Self.ids(session) == ids)
    #expect(session.state[MarkList.self]?.chosen == chosen)
    #expect(session.cursorRow.hasPrefix("▌ \(chosen + 1) "), "\(session.screen)")
  }

  @Test(arguments: ["Esc", "M"]) func leavingTheListLeavesNoTrace(_ key: String) {
    let before = Self.marked(Self.three).pressing("2 Down")
    #expect(before.pressing("M j \(key)").grid == before.grid)
  }

  @Test func enterGoesToTheMarkAndBackspaceBack() {
    let before = Self.marked(Self.three).pressing("2 Down")
    let session = before.pressing("M j Enter")
    #expect(session.state.selectedID == "gbizid")
    #expect(session.pressing("Backspace").state.selectedID == "life/anywhere")
  }

  @Test func removingTheLastClosesTheList() {
    let session = Self.marked(["life"]).pressing("M m")
    #expect(session.rows.last == " 印がありません(m で付ける)")
    #expect(session.state.marks.isEmpty)
  }

  @Test func outsideTheListItsKeysSayWhere() {
    for key in ["J", "K"] { #expect(Session("80x24").pressing(key).rows.last == " 印の一覧で使います(M)") }
  }

  @Test(arguments: Language.allCases) func theListShowsWhatWillBePresented(_ language: Language) {
    var session = Self.marked(Self.three, language: language).pressing("M j")
    expectScreen(session, "marks-80x24-\(language.rawValue)")
    session.resize("20x6")
    session.press("G")
    #expect(session.cursorRow.hasPrefix("▌ 3 "))
  }

  @Test func aListLongerThanTheScreenScrolls() {
    var session = Session("80x24")
    session.state.marks = session.state.report.items.indices.map { .item($0) }
    session.press("M")
    for _ in session.state.marks.indices {
      #expect(session.cursorRow.hasPrefix("▌"))
      session.press("j")
    }
    #expect(session.cursorRow.hasPrefix("▌ 110 "), "\(session.screen)")
  }

  @Test func theMouseWalksAndGoes() {
    var session = Self.marked(Self.three).pressing("M")
    session.send(.mouse(.init(.wheelDown, at: Position(column: 5, row: 21))))
    #expect(session.cursorRow.hasPrefix("▌ 2"))
    session.send(.mouse(.init(.click, at: Position(column: 5, row: 20))))
    #expect(session.state.selectedID == "life")
    session.press("M")
    session.send(.mouse(.init(.click, at: Position(column: 5, row: 3))))
    #expect(session.state.selectedID == "life" && !session.rows.contains { $0.hasPrefix("▌ 1") })
  }

  @Test func withASCIIAloneTheSignIsAnother() {
    var session = Session("80x24", glyphs: .ascii)
    session.state.settings.isTextASCII = true
    session.press("2 m")
    #expect(session.cursorRow.hasPrefix(">@"), "\(session.screen)")
    for keys in ["M", "W"] {
      let screen = session.pressing(keys).screen
      #expect(!screen.contains { !$0.isASCII }, "\(screen)")
    }
  }

  // MARK: Writing

  @Test func theListIsWrittenToTheFileThatIsNamed() {
    var session = Self.marked(["life", "gbizid"], language: .english).pressing("W")
    #expect(session.rows.last == " Write to file: tenbo-marks.txt")
    session.press("Ctrl-U")
    session.type("talk.txt")
    session.press("Enter")
    let text = """
      # tenbo marks 1
      # dataset: Digital Agency Activity Report 2025 (2025-09-05)
      life  # Change in "daily life"
      gbizid  # gBizID

      """
    #expect(session.effects == [.write(text, to: "talk.txt", replacing: false)])
    session.state.receive(.exists)
    #expect(session.rows[22] == " talk.txt exists already (Enter again overwrites it)")
    session.press("Enter")
    #expect(session.effects.last == .write(text, to: "talk.txt", replacing: true))
    session.state.receive(.written)
    #expect(session.rows.last == " Wrote 2 marks to talk.txt")
  }

  @Test func anotherNameIsNotOverwrittenUnasked() {
    var session = Self.marked(["life"]).pressing("W Enter")
    session.state.receive(.exists)
    session.press("Backspace Enter")
    guard case .write(_, "tenbo-marks.tx", replacing: false)? = session.effects.last else {
      Issue.record("\(session.effects)")
      return
    }
    session.state.receive(.failed("Permission denied"))
    #expect(session.rows[22] == " tenbo-marks.tx に書けません: Permission denied")
    #expect(session.rows.last == " 書き出すファイル: tenbo-marks.tx")
  }

  @Test(arguments: ["Esc", "Ctrl-G", "Ctrl-U Backspace", "Ctrl-U Enter"])
  func writingIsLeft(_ keys: String) {
    let before = Self.marked(["life"])
    let session = before.pressing("W \(keys)")
    #expect(session.effects.isEmpty)
    #expect(session.grid == before.grid)
  }

  @Test func withoutMarksThereIsNothingToWrite() {
    #expect(Session("80x24").pressing("W").rows.last == " 印がありません(m で付ける)")
  }
}
