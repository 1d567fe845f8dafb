import TerminalSession
import Testing
import TextUI

/// What kind of terminal and locale the program finds.
@Suite(.serialized, .timeLimit(.minutes(10))) struct TerminalNeedsTests {
  @Test func aDumbTerminalIsRefused() throws {
    let session = try TerminalSession(built("tenbo"), environment: ["TERM": "dumb"])
    #expect(try session.waitForEnd() == .status(69))
    #expect(session.screen.contains("--plain"))
  }

  @Test(arguments: [nil, "nosuchterm"] as [String?])
  func anUnknownTerminalIsTried(_ name: String?) throws {
    let session = try TerminalSession(built("tenbo"), environment: ["TERM": name])
    try session.waitFor("終了")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test(arguments: [nil, "POSIX", "ja_JP.UTF-8", "ja_JP.EUC-JP"] as [String?])
  func anyLocaleShowsJapanese(_ locale: String?) throws {
    let session = try TerminalSession(built("tenbo"), environment: ["LANG": locale])
    try session.waitFor("2025年デジタル庁活動報告")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test(arguments: [(nil, true), ("", true), ("1", false)] as [(String?, Bool)])
  func noColourMeansNone(_ value: String?, _ hasColours: Bool) throws {
    let session = try TerminalSession(built("tenbo"), environment: ["NO_COLOR": value])
    try session.waitFor("終了")
    session.settle()
    let cells = (0..<24).flatMap { row in (0..<80).map { session.cell($0, row) } }
    #expect(cells.contains { $0.foreground != nil || $0.background != nil } == hasColours)
    // Parameters of SGR from 30 on are colours; 39 and 49 take them back.
    let parameters = session.outputText.matches(of: /\u{1B}\[([0-9;]*)m/).flatMap { $0.output.1.split(separator: ";") }
    #expect(parameters.contains { $0.count > 1 && !["39", "49"].contains($0) && Int($0) ?? 0 >= 30 } == hasColours)
  }

  @Test func withoutAnyTerminalItSaysSo() throws {
    let session = try TerminalSession(
      "/bin/sh", ["-c", #"setsid -w "$0" </dev/null; echo "status $?""#, built("tenbo")])
    try session.waitFor("status 69")
    #expect(session.screen.contains("--plain"))
  }

  @Test func keysComeFromTheTerminalWhenStandardInputIsNone() throws {
    let session = try TerminalSession("/bin/sh", ["-c", "exec \"$0\" </dev/null", built("tenbo")])
    try session.waitFor("終了")
    session.press("2")
    try session.waitFor("「生活」の変化")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func plainPrintsTextInATerminalToo() throws {
    let session = try TerminalSession(built("tenbo"), ["--plain", "--section", "gbizid"])
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.screen.contains("ID: gbizid"))
    #expect(!session.outputText.contains("\u{1B}"))
  }

  /// Whatever the first thing is that there is no descriptor for, it is said where it stays to be read.
  @Test func withoutDescriptorsItSaysSo() throws {
    for limit in 8...64 {
      let session = try TerminalSession("/bin/sh", ["-c", "ulimit -n \(limit); exec \"$0\"", built("tenbo")])
      try session.wait(for: "a screen or a sentence") {
        // Of marks that cannot be read there may be a message beside the screen.
        $0.outputText.contains("公表") || $0.outputText.contains("tenbo: ")
      }
      let isShown = session.outputText.contains("公表")
      if isShown { session.press("q") }
      let end = try session.waitForEnd()
      #expect(session.leftBehind == [], "\(limit) descriptors")
      guard !isShown else { return #expect(end == .status(0)) }
      #expect(session.screen.contains("tenbo: "), "\(limit) descriptors")
    }
    Issue.record("it is never shown")
  }

  /// A person who says how wide the characters are has answered the question.
  @Test(arguments: [([], true), (["--ambiguous-width", "1"], false), (["--ambiguous-width", "2"], false)])
  func theWidthIsAskedForUnlessItIsGiven(_ arguments: [String], _ isAsked: Bool) throws {
    let session = try TerminalSession(built("tenbo"), arguments)
    try session.waitFor("終了")
    session.settle()
    #expect(session.outputText.contains("\u{1B}[6n") == isAsked)
  }

  @Test(arguments: [("dark", "38;5;117"), ("light", "38;5;19")])
  func aThemeIsDrawnAsAskedFor(_ name: String, _ accent: String) throws {
    let session = try TerminalSession(built("tenbo"), ["--theme", name])
    try session.waitFor("終了")
    session.settle()
    #expect(session.outputText.contains(accent + "m"))
  }
}
