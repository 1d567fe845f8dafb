import Dataset
import TerminalSession
import Testing
import TextUI

@testable import tenbo

/// What is marked, in real files.
@Suite(.serialized, .timeLimit(.minutes(10))) struct KeptMarksTests {
  private let home = Home()

  @Test func marksAreKept() throws {
    let session = try home.tenbo(["--section", "life"])
    session.press("m")
    try session.waitFor("発表の印1件")
    session.press("q")
    _ = try session.waitForEnd()
    let expected = """
      # tenbo marks 1
      # dataset: 2025年デジタル庁活動報告 (2025-09-05)
      life  # 「生活」の変化

      """
    #expect(home.text("tenbo/marks") == expected)
    #expect(home.mode("tenbo/marks") == 0o600)
    let next = try home.tenbo()
    next.press("M")
    try next.waitFor("1 「生活」の変化")
  }

  @Test func marksOfAnotherDatasetStay() throws {
    home.write("tenbo/marks", "life\nof-next-year\n")
    let session = try home.tenbo(["--section", "gbizid"])
    #expect(!session.screen.contains("of-next-year"))
    session.press("m q")
    _ = try session.waitForEnd()
    #expect(home.text("tenbo/marks").hasSuffix("life  # 「生活」の変化\nof-next-year\ngbizid  # GビズID\n"))
  }

  @Test func aListOfOnesOwnIsReadAndWritten() throws {
    home.write("talk.txt", "# for Monday\nlife\ngbizid\n")
    let session = try home.tenbo(["--marks", home.path("talk.txt")])
    session.press("M J")
    try session.waitFor("1 GビズID")
    session.press("q q")
    session.press("Esc q")
    _ = try session.waitForEnd()
    #expect(
      home.text("talk.txt").hasSuffix(")\n# for Monday\ngbizid  # GビズID\nlife  # 「生活」の変化\n"), "\(home.text("talk.txt"))"
    )
    #expect(home.mode("talk.txt") == 0o644, "its mode is its owner's choice")
    #expect(home.text("tenbo/marks") == "", "the usual list isn't touched")
  }

  @Test func whatIsWrongWithAListIsSaidAndItIsLeftAlone() throws {
    for (text, said) in [
      ("life\n\nlief\nx\n", "talk.txt:3: lief はありません(ほか1件)"), ("# tenbo marks 7\n", "talk.txt は印の一覧ではありません"),
      ("\u{0}", "talk.txt は印の一覧ではありません"),
    ] {
      home.write("talk.txt", text)
      // Long names of directories are cut at the screen's edge.
      let session = try TerminalSession(
        built("tenbo"), ["--marks", home.path("talk.txt")], size: Size(columns: 160, rows: 24),
        environment: home.environment)
      try session.waitFor(said)
      session.press("q")
      _ = try session.waitForEnd()
      #expect(home.text("talk.txt") == text)
    }
  }

  @Test func theListIsWrittenToAFile() throws {
    home.write("old.txt", "old")
    let session = try home.tenbo(["--section", "life"])
    session.press("m W C-u")
    session.type(home.path("new.txt"))
    session.press("Enter")
    try session.waitFor("書き出しました")
    #expect(home.text("new.txt").hasSuffix("\nlife  # 「生活」の変化\n"))
    session.press("W C-u")
    session.type(home.path("old.txt"))
    session.press("Enter")
    try session.waitFor("既にあります")
    #expect(home.text("old.txt") == "old")
    session.press("Enter")
    try session.waitFor("書き出しました")
    #expect(home.text("old.txt") == home.text("new.txt"))
    session.press("W C-u /dev/null Enter")
    try session.waitFor("既にあります")
    session.press("Enter")
    try session.waitFor("not a regular file")
    session.press("C-u /nowhere/marks Enter")
    try session.waitFor("No such file")
    session.press("Esc q")
    #expect(try session.waitForEnd() == .status(0))
  }

  // MARK: Presenting what is marked

  @Test func whoPresentsAListMustHaveAllOfItRight() throws {
    let report = Repository.report
    let list = Playlist(file: home.path("talk.txt"))
    home.write("talk.txt", "gbizid\nlife\n")
    #expect(try list.things(of: report).map(report.id) == ["gbizid", "life"])
    let path = home.path("talk.txt")
    let nothing = "\(path) marks nothing; m in the explorer marks what is selected"
    for (wrong, sentence) in [
      ("gbizid\nlief\n", "\(path):2: nothing has the id \"lief\""), ("\u{0}", "\(path) is no list of marks"),
      ("# nothing\n", nothing), ("", nothing),
    ] {
      home.write("talk.txt", wrong)
      let failure = #expect(throws: Failure.self) { try list.things(of: report) }
      #expect(failure?.sentences == [sentence] && failure?.status == ExitStatus.badData)
    }
    let missing = #expect(throws: Failure.self) { try Playlist(file: home.path("nowhere.txt")).things(of: report) }
    #expect(missing?.status == ExitStatus.cannotOpen)
  }

  @Test func presentsWhatIsMarkedInItsOrder() throws {
    let session = try home.tenbo()
    session.press("g gbizid-accounts Enter m")
    try session.waitFor("発表の印1件")
    session.press("g m a i n a h o k e n Enter m")
    try session.waitFor("発表の印2件")
    session.press("M G K")
    session.press("Esc q")
    _ = try session.waitForEnd()
    let present = try TerminalSession(built("tenbo"), ["present", "--marked"], environment: home.environment)
    try present.waitFor(" 1/2 ")
    try present.waitFor("マイナ保険証")
    present.press("Right")
    try present.waitFor(" 2/2")
    try present.waitFor("GビズID")
    present.press("q")
    #expect(try present.waitForEnd() == .status(0))
  }

  /// A new edition of the report must not take somebody's talk away.
  @Test func marksOfAnotherDatasetAreNotPresented() throws {
    home.write("tenbo/marks", "old/thing\ngbizid\nold/other\n")
    let present = try TerminalSession(built("tenbo"), ["present", "--marked"], environment: home.environment)
    try present.waitFor(" 1/1 ")
    try present.waitFor("GビズID")
    present.press("q")
    #expect(try present.waitForEnd() == .status(0))
    home.write("tenbo/marks", "old/thing\n")
    let nothing = try TerminalSession(built("tenbo"), ["present", "--marked"], environment: home.environment)
    try nothing.waitFor("marks:1: nothing has the id \"old/thing\"")
    #expect(try nothing.waitForEnd() == .status(65))
  }

  @Test(arguments: [
    (["--marked"], 66, "nothing is marked yet"),
    (["--marks", "nowhere"], 66, "nowhere: it cannot be read (No such file"),
    (["--marks", "/dev/null"], 66, "/dev/null: it cannot be read"),
    (["--marked", "--marks", "x"], 64, "give one of them"),
    (["--marked", "--section", "life"], 64, "give one of them"),
  ])
  func aListThatCannotBePresentedIsSaid(_ arguments: [String], _ status: Int, _ sentence: String) throws {
    let session = try TerminalSession(built("tenbo"), ["present"] + arguments, environment: home.environment)
    try session.waitFor(sentence)
    #expect(try session.waitForEnd() == .status(Int32(status)))
  }
}
