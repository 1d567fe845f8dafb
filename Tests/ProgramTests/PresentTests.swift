import TerminalSession
import Testing
import TextUI

/// `tenbo present` in a terminal.
@Suite(.serialized, .timeLimit(.minutes(10))) struct PresentTests {
  private func present(_ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24)) throws -> TerminalSession {
    try TerminalSession(built("tenbo"), ["present"] + arguments, size: size)
  }

  @Test(arguments: ["q", "Esc"]) func beginsWithTheTitleAndEnds(_ key: String) throws {
    let session = try present()
    try session.waitFor("公表 2025年9月5日")
    session.press("Space")
    try session.waitFor("目次")
    session.press("1 6 Enter")
    try session.waitFor("万件")
    session.press(key)
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  @Test func everySlideIsSeen() throws {
    let session = try present(["--lang", "en"], size: Size(columns: 100, rows: 40))
    for slide in 1...28 {
      try session.wait(for: "slide \(slide)") { $0.row(39).hasPrefix(" \(slide)/28") }
      session.press("Right")
    }
    try session.waitFor("This is the last slide")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  /// Slides are sent as differences, or on a cleared ground; blanks and gaps are passed over.
  @Test(arguments: [("ja", "xterm-256color"), ("en", "tmux-256color"), ("ja", "linux"), ("en", "vt100")])
  func everySlideIsAsIfDrawnAnew(_ language: String, _ terminal: String) throws {
    let session = try TerminalSession(
      built("tenbo"), ["present", "--lang", language], environment: ["TERM": terminal])
    func picture() -> [[String]] {
      (0..<24).flatMap { row in (0..<80).map { session.cell($0, row).asSeen } }
    }
    try session.waitFor(" 1/28")
    for slide in 2...28 {
      // The last row is sent last, and then the cursor leaves it.
      let isThere = { (session: TerminalSession) in
        session.row(23).hasPrefix(" \(slide)/28") && session.cursor.row < 23
      }
      session.press("\(slide) Enter")
      try session.wait(for: "slide \(slide)", until: isThere)
      let sent = picture()
      let bytes = session.output.count
      session.press("C-l")
      try session.wait(for: "the same") { $0.output.count > bytes && isThere($0) }
      #expect(picture() == sent, "\(session.screen)")
    }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  /// A frame may end with a pen that no blank shows; the one that repairs the screen must not begin with it.
  @Test(arguments: ["C-l", "resize"]) func aRepairBeginsWithAPlainPen(_ repair: String) throws {
    let session = try present()
    try session.waitFor(" 1/28")
    session.press("3 Enter 5")
    try session.waitFor("5枚目へ")
    session.settle()
    func picture() -> [[String]] { (0..<23).flatMap { row in (0..<79).map { session.cell($0, row).asSeen } } }
    let before = picture()
    let bytes = session.output.count
    if repair == "resize" {
      session.resize(to: Size(columns: 80, rows: 25))
      session.settle()
      session.resize(to: Size(columns: 80, rows: 24))
    } else {
      session.press(repair)
    }
    try session.wait(for: "another frame") { $0.output.count > bytes }
    session.settle()
    #expect(picture() == before)
    session.press("Esc q")
    #expect(try session.waitForEnd() == .status(0))
  }

  /// What `script/bench presenting` measures, with room for other texts.
  @Test(arguments: ["ja", "en"]) func aSlideChangeIsFewBytes(_ language: String) throws {
    let session = try present(["--lang", language])
    try session.waitFor(" 1/28")
    session.settle()
    var bytes: [Int] = []
    for slide in 2...28 {
      let before = session.output.count
      session.press("\(slide) Enter")
      try session.waitFor(" \(slide)/28")
      session.settle(quiet: 15)
      bytes.append(session.output.count - before)
    }
    // What is typed shows too.
    #expect(bytes.sorted()[bytes.count / 2] <= 1250, "\(bytes)")
    #expect(bytes.sorted()[bytes.count * 95 / 100] <= 2500, "\(bytes)")
  }

  @Test(arguments: [("life", 9), ("gyousei", 9), ("gbizid", 2), ("2.1.2", 4), ("pillars", 7)])
  func aPartIsPresentedAlone(_ place: String, _ count: Int) throws {
    let session = try present(["--section", place])
    try session.waitFor(" 1/\(count)")
    session.press("End")
    try session.waitFor("https://www.digital.go.jp/")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func theTimeGoesOnByItselfAndStopsWithoutAKeyMore() throws {
    let session = try present(["--minutes", "1"])
    try session.wait(for: "the time") { $0.screen.contains(/経過 0:0\d  残り (1:00|0:5\d)/) }
    try session.wait(for: "the next seconds") { $0.screen.contains(/経過 0:0[2-9]  残り 0:5[1-8]/) }
    session.settle(quiet: 50)
    let bytes = session.listen(for: 2200)
    #expect(1...200 ~= bytes, "\(bytes) bytes in two seconds")
    session.press("t")
    try session.wait(for: "no time") { !$0.screen.contains("経過") }
    session.settle(quiet: 300)
    let sleeps = session.sleeps
    #expect(session.listen(for: 2000) == 0)
    #expect(session.sleeps == sleeps)
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func theExplorerPresentsAndGoesOn() throws {
    let session = try TerminalSession(built("tenbo"), ["--section", "life/card-in-use"])
    try session.waitFor("終了")
    session.settle()
    let before = session.screen
    session.press("p")
    try session.waitFor("マイナンバーカードは持つから使うへ")
    session.press("Right Right")
    try session.waitFor(" 7/28")
    session.press("Esc")
    try session.wait(for: "the screen before") { $0.screen == before }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func blackIsBlackToTheLastCell() throws {
    let session = try present(["--theme", "dark"])
    try session.waitFor(" 1/28")
    session.press("b")
    try session.wait(for: "black") { session in
      (0..<24).allSatisfy { row in (0..<80).allSatisfy { session.cell($0, row).background != nil } }
    }
    #expect(!session.screen.contains { !$0.isWhitespace })
    session.press("b")
    try session.waitFor(" 1/28")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test(arguments: [
    ("$TENBO present --section xyzzy </dev/null", 64, "tenbo: nothing is called \"xyzzy\"; nearest: "),
    ("$TENBO present --minutes 0", 64, "Error: --minutes is 1 to 1440, not 0."),
    ("$TENBO present --minutes 1441", 64, "Error: --minutes is 1 to 1440, not 1441."),
    ("$TENBO present --minutes x", 64, "Error: The value 'x' is invalid for '--minutes"),
    ("$TENBO present --data /nowhere", 66, "tenbo: /nowhere/report.json: there is no such file"),
  ])
  func mistakesAreSaid(_ line: String, _ status: Int32, _ beginning: String) {
    let result = Shell.complaint(line)
    #expect(result.status == status)
    #expect(result.output.hasPrefix(beginning), "\(result.output)")
  }

  @Test func whereThereIsNoTerminalItPrintsWhatShowWould() {
    #expect(Shell.run("$TENBO present --section life | cat") == Shell.run("$TENBO show life"))
    #expect(Shell.run("$TENBO present --plain --lang en") == Shell.run("$TENBO show --lang en"))
  }

  @Test func aDumbTerminalIsRefused() throws {
    let session = try TerminalSession(built("tenbo"), ["present"], environment: ["TERM": "dumb"])
    #expect(try session.waitForEnd() == .status(69))
  }
}

extension ScreenCell {
  /// Of a blank only what can be seen.
  fileprivate var asSeen: [String] {
    let isBlank = text == " " && !isReversed && !isUnderlined
    let ground = background.map(String.init) ?? ""
    return isBlank
      ? [" ", ground] : [text, ground, foreground.map(String.init) ?? "", "\(isBold)\(isUnderlined)\(isReversed)"]
  }
}
