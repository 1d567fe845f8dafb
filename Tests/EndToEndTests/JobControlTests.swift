import Glibc
import TerminalSession
import Testing
import TextUI

/// What bash sets for its own command line.
private let shells = ["bracketed paste", "line settings"]

/// Ctrl-Z and back, under a shell as a person has it.
@Suite(.serialized, .timeLimit(.minutes(10))) struct JobControlTests {
  @Test func stopAndContinue() throws {
    let shell = try start()
    shell.press("C-z")
    try shell.waitFor("Stopped")
    try shell.wait(for: "the shell's own settings") { $0.leftBehind.filter { !shells.contains($0) } == [] }
    shell.type("fg\r")
    try shell.waitFor("resumed")
    #expect(shell.row(0) == "展望 端末の確認")
    #expect(shell.isOn(1049) && shell.isOn(1006) && shell.isOn(2004))
    shell.press("j")
    try shell.waitFor("key j")
    try leave(shell)
  }

  @Test func anotherSizeMeanwhile() throws {
    let shell = try start()
    shell.press("C-z")
    try shell.waitFor("Stopped")
    shell.resize(to: Size(columns: 60, rows: 20))
    shell.type("fg\r")
    try shell.wait(for: "the new size") { $0.row(19) == "60x20 終" }
    #expect(shell.row(0) == "展望 端末の確認")
    try leave(shell)
  }

  @Test(arguments: [SIGTSTP, SIGSTOP])
  func stoppedFromOutside(_ signal: Int32) throws {
    let shell = try start()
    // SIGSTOP leaves no time to wait for answers, which would go to the shell.
    shell.settle()
    try kill(shell, signal)
    try shell.waitFor("Stopped")
    shell.type("fg\r")
    try shell.waitFor("resumed")
    shell.press("j")
    try shell.waitFor("key j")
    #expect(shell.row(0) == "展望 端末の確認")
    #expect(shell.isOn(1006) && shell.isOn(2004))
    try leave(shell)
  }

  @Test func endedWhileStopped() throws {
    let shell = try start()
    shell.press("C-z")
    try shell.waitFor("Stopped")
    let child = try #require(shell.children.first)
    // As kill %1 does, but without bash, which can lose a job that ends so.
    try kill(shell, SIGTERM)
    try kill(shell, SIGCONT)
    try shell.waitForProcess(child)
    // It must not have taken the terminal again, not even to give it back.
    #expect(shell.outputText.split(separator: "\u{1B}[?1049h").count == 2)
    #expect(!shell.isOn(1049))
  }

  /// Started where it may not have the terminal, it waits for that, and for its end.
  @Test(.disabled(if: Sanitizer.isOfThreads, "it keeps signals back")) func endedInTheBackground() throws {
    let session = try probe(shell: #"timeout 1 "$0"; echo "status $?""#)
    try session.waitFor("status 124", within: 5000)
    #expect(!session.isOn(1049))
  }

  @Test func aTerminalThatDoesNotBlockGetsAll() throws {
    let unblocking = "use Fcntl; fcntl(STDOUT, F_SETFL, O_RDWR | O_NONBLOCK); exec @ARGV"
    let session = try probe(shell: "exec perl -e '\(unblocking)' \"$0\"")
    try session.waitFor("answer narrow")
    session.press("w")
    session.press("C-l")
    try session.wait(for: "all and a whole screen") {
      $0.outputText.contains(String(repeating: " ", count: 200_000)) && $0.row(0) == "展望 端末の確認"
    }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  @Test func aKioskDoesNotStop() throws {
    let session = try probe(["--kiosk"])
    try session.waitFor("answer narrow")
    session.press("C-z")
    try session.waitFor("ctrl z")
    session.send(signal: SIGTSTP)
    session.press("j")
    try session.waitFor("key j")
    #expect(!session.screen.contains("resumed"))
  }

  /// Bash with the program in its foreground.
  private func start() throws -> TerminalSession {
    let shell = try TerminalSession(
      "/bin/bash", ["--norc", "--noprofile", "-i"],
      environment: ["PS1": "ready> ", "PROBE": built("terminal-probe")])
    try shell.waitFor("ready>")
    shell.type("\"$PROBE\"\r")
    try shell.waitFor("answer narrow")
    return shell
  }

  private func leave(_ shell: TerminalSession) throws {
    shell.press("q")
    try shell.wait(for: "the shell") { !$0.isOn(1049) && $0.screen.contains("ready>") }
    shell.type("echo \"status $?\"\r")
    try shell.waitFor("status 0")
    shell.type("exit\r")
    _ = try shell.waitForEnd()
    #expect(shell.leftBehind == [])
  }

  /// Sends a signal to the program, not to the shell that started it.
  private func kill(_ shell: TerminalSession, _ signal: Int32) throws {
    let child = try #require(shell.children.first)
    _ = Glibc.kill(child, signal)
  }
}
