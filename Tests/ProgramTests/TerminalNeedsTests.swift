import TerminalSession
import Testing
import TextUI

/// What kind of terminal and locale the program finds.
@Suite(.serialized, .timeLimit(.minutes(2))) struct TerminalNeedsTests {
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

  @Test func noColourMeansNone() throws {
    let session = try TerminalSession(built("tenbo"), environment: ["NO_COLOR": "1"])
    try session.waitFor("終了")
    session.settle()
    let text = session.outputText
    #expect(!text.contains("[38;5;") && !text.contains("[36m"))
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
}
