import Glibc
import TerminalSession
import Testing

@testable import tenbo

/// Guests, and dropped lines, through a real sshd.
@Suite(
  .serialized, .timeLimit(.minutes(2)), .enabled(if: SecureShell.isThere, "OpenSSH's server or clients are missing"))
struct SecureShellTests {
  @Test func guestsMayPressAnyKey() throws {
    let shell = try SecureShell()
    let session = try shell.session(port: shell.guests)
    try session.waitFor("移動")
    for key in KioskTests.keys {
      session.type(bytes: key)
      session.press("Esc")
      // Over SSH what comes within 100 ms belongs to the Esc.
      session.settle(quiet: 150)
    }
    session.press("y")
    // The language was switched among them.
    try session.waitFor("Guests can only look around here")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(!session.outputText.contains("\u{1B}]52"))
  }

  @Test(arguments: [
    "ssh $OPTIONS -p PORT 127.0.0.1 'touch made'", "scp $OPTIONS -P PORT key 127.0.0.1:made",
    "scp -O $OPTIONS -P PORT key 127.0.0.1:made", "scp $OPTIONS -P PORT 127.0.0.1:/etc/passwd made",
    "scp -O $OPTIONS -P PORT 127.0.0.1:/etc/passwd made", "echo 'put key made' | sftp -b - $OPTIONS -P PORT 127.0.0.1",
    "ssh $OPTIONS -s -p PORT 127.0.0.1 sftp", "ssh $OPTIONS -W 127.0.0.1:PORT -p PORT 127.0.0.1",
    "ssh $OPTIONS -o ExitOnForwardFailure=yes -N -R 1:127.0.0.1:PORT -p PORT 127.0.0.1",
  ])
  func guestsGetNothingElse(_ line: String) throws {
    let shell = try SecureShell()
    let line = line.replacing("PORT", with: "\(shell.guests)")
      .replacing("made", with: "\(shell.directory)/made")
    let result = shell.run("timeout 20 \(line)")
    #expect(result.status != 0 && result.status != 124, "\(result.output)")
    #expect(
      !result.output.contains("root:") && Shell.run("ls \(shell.directory)/made 2>&1").status != 0, "\(result.output)")
  }

  @Test func aCommandWithATerminalIsNotRunEither() throws {
    let shell = try SecureShell()
    let session = try shell.session(port: shell.guests, ["touch", "\(shell.directory)/made"])
    try session.waitFor("移動")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(Shell.run("ls \(shell.directory)/made 2>&1").status != 0)
  }

  @Test func aDroppedLineLosesNothing() throws {
    let shell = try SecureShell()
    let program = "XDG_STATE_HOME=\(shell.directory) exec \(built("tenbo"))"
    let session = try shell.session(port: shell.members, ["echo $$ >\(shell.directory)/pid;", program])
    try session.waitFor("移動")
    session.press("2 j j m Tab j")
    try session.waitFor("›♦")
    session.settle()
    let before = session.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let process = Shell.run("cat \(shell.directory)/pid").output.filter { $0 != "\n" }
    // The client is gone without a word, as with a closed laptop.
    session.send(signal: SIGKILL)
    let gone = Shell.run("for i in $(seq 200); do kill -0 \(process) 2>/dev/null || exit 0; sleep 0.01; done; exit 1")
    #expect(gone.status == 0, "the program goes with the line")
    let next = try shell.session(port: shell.members, [program, "--resume"])
    try next.waitFor("›♦")
    try next.wait(for: "the same spot") {
      $0.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast() == before
    }
    next.press("q")
    #expect(try next.waitForEnd() == .status(0))
  }
}
