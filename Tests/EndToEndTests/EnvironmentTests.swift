import TerminalSession
import Testing
import TextUI

/// Terminals and locales as they are found at the other end of an SSH line.
@Suite(.serialized, .timeLimit(.minutes(10))) struct EnvironmentTests {
  @Test(arguments: [
    ("xterm-256color", 256), ("tmux-256color", 256), ("xterm", 8), ("screen", 8), ("linux", 8), ("vt100", 0),
    ("vt220", 0),
  ])
  func terminalTypes(_ name: String, colours: Int) throws {
    let session = try probe(environment: ["TERM": name])
    try session.waitFor("colours \(colours) utf8 true")
    #expect(session.row(0) == "展望 端末の確認")
    session.press("Down")
    try session.waitFor("key down")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [nil, "", "nosuchterm", "unknown"])
  func anUnknownTerminalIsTriedInMono(_ name: String?) throws {
    let session = try probe(environment: ["TERM": name])
    try session.waitFor("colours 0 utf8 true")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  @Test func aDumbTerminalIsRefused() throws {
    let session = try probe(environment: ["TERM": "dumb"])
    #expect(try session.waitForEnd() == .status(69))
    #expect(session.screen.contains("the terminal dumb cannot place its cursor"))
    #expect(session.output.count < 100)
    #expect(session.leftBehind == [])
  }

  @Test func outputThatIsNoTerminalIsRefused() throws {
    let session = try probe(shell: #""$0" | cat"#)
    try session.waitFor("there is no terminal to read keys from")
  }

  @Test(arguments: [[:], ["LANG": "POSIX"], ["LANG": "ja_JP.UTF-8"], ["LC_ALL": "ja_JP.eucJP"]] as [[String: String]])
  func localesWithoutUTF8(_ variables: [String: String]) throws {
    var environment: [String: String?] = ["LANG": String?.none]
    for (name, value) in variables { environment[name] = .some(value) }
    let session = try probe(environment: environment)
    try session.waitFor("utf8 true")
    #expect(session.row(0) == "展望 端末の確認")
  }

  @Test func aSystemWithoutUTF8() throws {
    let session = try probe(environment: ["LOCPATH": "/nonexistent", "LANG": "ja_JP.UTF-8"])
    try session.wait(for: "a screen") { $0.screen.contains("utf8") }
    // C.UTF-8 is part of newer C libraries themselves.
    guard session.screen.contains("utf8 false") else { return }
    #expect(session.row(0) == "???? ??????????")
  }

  @Test func linesAndColumnsOfAnotherTerminal() throws {
    let session = try probe(environment: ["LINES": "10", "COLUMNS": "40"])
    try session.waitFor("80x24 終")
  }

  @Test func wideAmbiguousCharactersByOption() throws {
    let session = try probe(["--wide"], answers: false)
    try session.waitFor("wide true")
    #expect(session.popAnswers() == [])
  }
}
