import Glibc
import TerminalSession
import Testing
import TextUI

/// On every way out the terminal is as it was, and the process is gone within a second.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LifeAndDeathTests {
  @Test(arguments: ["q", "C-c", "C-\\"])
  func byKey(_ key: String) throws {
    let session = try probe()
    try session.waitFor("80x24 終")
    session.press(key)
    let ends: [String: TerminalSession.End] = ["q": .status(0), "C-c": .signal(SIGINT), "C-\\": .signal(SIGQUIT)]
    #expect(try session.waitForEnd(within: 5000) == ends[key])
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [
    SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU, SIGPIPE, SIGVTALRM, SIGPROF, SIGIO, SIGPWR,
    SIGSTKFLT, 40,
  ])
  func bySignal(_ signal: Int32) throws {
    let session = try probe()
    try session.waitFor("80x24 終")
    session.send(signal: signal)
    #expect(try session.waitForEnd(within: 5000) == .signal(signal))
    #expect(session.leftBehind == [])
  }

  @Test(.disabled(if: Sanitizer.isOfThreads, "it keeps signals back"), arguments: [SIGTERM, SIGHUP, SIGINT])
  func bySignalWhileBusy(_ signal: Int32) throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.press("#")
    session.send(signal: signal)
    #expect(try session.waitForEnd(within: 5000) == .signal(signal))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func bySignalWhileNobodyReads(_ signal: Int32) throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.press("w")
    try session.waitUntilFull()
    session.send(signal: signal)
    #expect(waitForDeath(of: session.process, within: 5000))
    #expect(try session.waitForEnd() == .signal(signal))
    #expect(!session.leftBehind.contains("line settings"))
  }

  @Test func byADroppedLine() throws {
    let session = try probe()
    try session.waitFor("80x24 終")
    session.drop()
    #expect(try session.waitForEnd(within: 5000) == .signal(SIGHUP))
  }

  @Test func byADroppedLineWhenHangUpsAreIgnored() throws {
    let session = try probe(shell: #"trap '' HUP; exec "$0""#)
    try session.waitFor("80x24 終")
    session.drop()
    #expect(try session.waitForEnd(within: 5000) == .signal(SIGHUP))
  }

  @Test func byADroppedLineThatNoSignalTellsOf() throws {
    // In a session of its own the program is sent no SIGHUP.
    let session = try probe(shell: #"setsid "$0" <&1 & wait"#)
    try session.waitFor("80x24 終")
    let child = try #require(session.children.first)
    session.drop()
    try session.waitForProcess(child, within: 5000)
  }

  @Test(
    .disabled(if: Sanitizer.isOfThreads, "it keeps signals back"), arguments: ["!", "@", "%"], [nil, "enable=yes"])
  func byItsOwnFault(_ key: String, backtrace: String?) throws {
    let session = try probe(environment: ["SWIFT_BACKTRACE": backtrace])
    try session.waitFor("answer narrow")
    session.press(key)
    let end = try session.waitForEnd(within: 3000)
    #expect(key == "!" ? [.signal(SIGILL), .signal(SIGTRAP)].contains(end) : end == .signal(SIGSEGV))
    #expect(session.leftBehind == [])
    if key == "!" {
      #expect(session.screen.contains("about to trap"))
      #expect(session.screen.contains("Fatal error: Index out of range"))
    }
  }

  @Test func messagesComeAfterTheScreen() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.press("$")
    try session.waitFor("key $")
    #expect(!session.screen.contains("kept"))
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.screen.contains("kept until the end"))
  }

  @Test func idleMeansAsleepAndSilent() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.settle()
    let sleeps = session.sleeps
    #expect(session.listen(for: 3000) == 0)
    #expect(session.sleeps == sleeps)
  }

  private func waitForDeath(of process: Int32, within limit: Int) -> Bool {
    let end = TerminalSession.now + Int64(limit) * 1_000_000
    while TerminalSession.now < end {
      // The session would read, and so free the program, if it waited itself.
      var information = siginfo_t()
      if waitid(P_PID, id_t(process), &information, WEXITED | WNOHANG | WNOWAIT) == 0,
        information.si_signo == SIGCHLD
      {
        return true
      }
      usleep(1000)
    }
    return false
  }
}
