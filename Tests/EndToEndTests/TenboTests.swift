import Glibc
import TerminalSession
import Testing
import TextUI

/// The program itself, as a person starts, uses and leaves it.
@Suite(.serialized, .timeLimit(.minutes(2))) struct TenboTests {
  @Test func opensAndLeaves() throws {
    let session = try open()
    #expect(session.screen.contains("展望"))
    session.press("q")
    #expect(try session.waitForEnd(within: 1000) == .status(0))
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func endsBySignal(_ signal: Int32) throws {
    let session = try open()
    session.send(signal: signal)
    #expect(try session.waitForEnd(within: 1000) == .signal(signal))
    #expect(session.leftBehind == [])
  }

  @Test func endsWithItsLine() throws {
    let session = try open()
    session.drop()
    #expect(try session.waitForEnd(within: 1000) == .signal(SIGHUP))
  }

  @Test func aStormOfResizes() throws {
    let session = try open()
    for step in 0..<200 {
      session.resize(to: Size(columns: 1 + step * 37 % 300, rows: 1 + step * 53 % 100))
      if step % 4 == 0 { _ = session.pump(1) }
    }
    session.resize(to: Size(columns: 80, rows: 24))
    let fresh = try open()
    fresh.settle()
    try session.wait(for: "the screen of a fresh start") { $0.screen == fresh.screen }
  }

  @Test func sleepsWhenIdle() throws {
    let session = try open()
    session.settle(quiet: 300)
    let sleeps = session.sleeps
    #expect(session.listen(for: 2000) == 0)
    #expect(session.sleeps == sleeps)
  }

  @Test func aTerminalThatCannotAddressItsCursor() throws {
    let session = try TerminalSession(built("tenbo"), environment: ["TERM": "dumb"])
    let end = try session.waitForEnd()
    #expect(end == .status(69))
    #expect(session.screen.contains("--plain"))
  }

  @Test func noTerminalToReadKeysFrom() throws {
    let session = try TerminalSession(
      "/bin/sh", ["-c", #"setsid -w "$0" </dev/null; echo "status $?""#, built("tenbo")])
    try session.waitFor("status 69")
    #expect(session.screen.contains("--plain"))
  }

  private func open() throws -> TerminalSession {
    let session = try TerminalSession(built("tenbo"))
    try session.waitFor("終了")
    return session
  }
}
