import Glibc
import TerminalSession
import Testing
import TextUI

/// Answers of the terminal that come late do not end up on a shell's command line.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LateAnswerTests {
  /// Longer than any key or frame takes, and than a terminal nearby.
  private static let late = 1500

  @Test(arguments: [Int32?.none, SIGTERM, SIGINT, SIGQUIT]) func afterTheEnd(_ signal: Int32?) throws {
    let session = try TerminalSession(
      "/bin/sh", ["-c", #""$0"; printf 'left: '; cat -v"#, built("terminal-probe")], answers: false)
    try session.waitFor("80x24 終")
    let answers = try waitForAllAnswers(session)
    if let signal {
      kill(try #require(session.children.first), signal)
    } else {
      session.press("q")
    }
    _ = session.listen(for: Self.late)
    #expect(!session.screen.contains("left:"))
    session.type(bytes: answers)
    try session.waitFor("left:")
    session.type("x\r\u{04}")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.screen.contains("left: x"))
    #expect(!session.screen.contains("[") && !session.screen.contains(";"))
  }

  @Test(arguments: [Int32?.none, SIGTSTP]) func whileItIsStopped(_ signal: Int32?) throws {
    let shell = try TerminalSession(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "ready> ", "PROBE": built("terminal-probe")], answers: false)
    try shell.waitFor("ready>")
    shell.type("\"$PROBE\"\r")
    try shell.waitFor("80x24 終")
    let answers = try waitForAllAnswers(shell)
    if let signal {
      kill(try #require(shell.children.first), signal)
    } else {
      shell.press("C-z")
    }
    _ = shell.listen(for: Self.late)
    shell.type(bytes: answers)
    try shell.waitFor("Stopped")
    shell.type("fg\r")
    try shell.waitFor("resumed")
    // What it said is known all the same.
    #expect(shell.screen.contains("answer narrow"))
    shell.press("q")
    try shell.wait(for: "the shell") { !$0.isOn(1049) }
    #expect(!shell.screen.contains("not found"))
  }

  @Test func aTerminalThatNeverAnswersIsNotWaitedForLong() throws {
    let session = try probe(answers: false)
    try session.waitFor("80x24 終")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    // 3 s from the question on, and a busy machine.
    #expect(session.endTime - session.startTime < 10_000_000_000)
    #expect(session.leftBehind == [])
  }

  @Test func oneThatHasAnsweredIsAskedNothingAtTheEnd() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.outputText.ranges(of: "\u{1B}[5n").count == 1)
  }

  /// Up to the one that is asked for behind all others.
  private func waitForAllAnswers(_ session: TerminalSession) throws -> [UInt8] {
    var answers: [UInt8] = []
    while answers.suffix(4) != Array("\u{1B}[0n".utf8) { answers += try session.waitForAnswers() }
    return answers
  }
}
