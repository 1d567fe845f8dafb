import Glibc
import TerminalSession
import Testing
import TextUI

/// The explorer itself gives the terminal back on every way out.
@Suite(.serialized, .timeLimit(.minutes(10))) struct LifeTests {
  private func tenbo(_ arguments: [String] = [], environment: [String: String?] = [:]) throws -> TerminalSession {
    let session = try TerminalSession(built("tenbo"), arguments, environment: environment)
    return session
  }

  @Test(arguments: ["q", "C-c", "C-\\"])
  func endsByKey(_ key: String) throws {
    let session = try tenbo()
    try session.waitFor("終了")
    session.press(key)
    let ends: [String: TerminalSession.End] = ["q": .status(0), "C-c": .signal(SIGINT), "C-\\": .signal(SIGQUIT)]
    #expect(try session.waitForEnd(within: 5000) == ends[key])
    #expect(session.leftBehind == [])
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT], ["", "g", "?", "2 Right Right Tab"])
  func endsBySignal(_ signal: Int32, _ keys: String) throws {
    let session = try tenbo()
    try session.waitFor("終了")
    session.press(keys)
    session.send(signal: signal)
    #expect(try session.waitForEnd(within: 5000) == .signal(signal))
    #expect(session.leftBehind == [])
  }

  @Test func endsWithTheLine() throws {
    let session = try tenbo()
    try session.waitFor("終了")
    session.drop()
    #expect(try session.waitForEnd(within: 5000) == .signal(SIGHUP))
  }

  @Test func aTrapGivesTheTerminalBack() throws {
    let session = try tenbo()
    try session.waitFor("終了")
    session.send(signal: SIGILL)
    #expect(try session.waitForEnd(within: 5000) == .signal(SIGILL))
    #expect(session.leftBehind == [])
  }

  @Test func aStormOfResizesEndsInTheRightScreen() throws {
    let session = try tenbo(["--section", "life"])
    try session.waitFor("終了")
    let expected = session.screen
    for step in 0..<200 {
      session.resize(to: Size(columns: 1 + step * 37 % 300, rows: 1 + step * 53 % 100))
      // Some of them are drawn, others come in the midst of drawing.
      if step % 4 == 0 { _ = session.pump(1) }
    }
    session.resize(to: Size(columns: 80, rows: 24))
    try session.wait(for: "the first screen again") { $0.screen == expected }
    session.press("q")
    #expect(try session.waitForEnd(within: 5000) == .status(0))
  }

  @Test func sleepsWhenIdle() throws {
    let session = try tenbo()
    try session.waitFor("終了")
    session.settle(quiet: 300)
    let sleeps = session.sleeps
    #expect(session.listen(for: 2000) == 0)
    #expect(session.sleeps == sleeps)
  }

  @Test func fiftyKeysAtOnceAreOneFrame() throws {
    let session = try tenbo(["--view", "programmes"])
    try session.waitFor("終了")
    session.settle()
    let page = session.output.count
    // Where fifty keys lead, one frame after another.
    let slow = try tenbo(["--view", "programmes"])
    try slow.waitFor("終了")
    for _ in 0..<50 {
      slow.press("j")
      slow.settle(quiet: 20)
    }
    #expect(slow.row(1) != session.row(1))
    session.type(String(repeating: "j", count: 50))
    try session.wait(for: "the same row") { $0.row(1) == slow.row(1) }
    session.settle()
    #expect(session.screen == slow.screen)
    #expect(
      slow.row(1).hasPrefix(" 施策 › 計画・文書 › デジタル社会の実現に向けた重点計画 ") && slow.row(1).hasSuffix(" 6/7"), "\(slow.row(1))")
    let (fast, frames) = (session.output.count - page, slow.output.count - page)
    #expect(fast * 10 < page * 16, "\(fast) bytes; a page is \(page), fifty frames are \(frames)")
  }

  @Test func resizingIsDrawnAnew() throws {
    let session = try tenbo()
    try session.waitFor("終了")
    session.resize(to: Size(columns: 15, rows: 5))
    try session.waitFor("20x6以上")
    session.resize(to: Size(columns: 120, rows: 40))
    try session.waitFor("五つの柱")
  }
}
