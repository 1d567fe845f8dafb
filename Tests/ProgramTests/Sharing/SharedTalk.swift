import TerminalSession
import Testing
import TextUI

/// A presenter and those who follow, each in a terminal of their own: what such tests are made of.
class SharedTalk {
  let directory = TemporaryDirectory()
  var socket: String { directory.path + "/s" }

  func present(_ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24)) throws -> TerminalSession {
    let session = try TerminalSession(
      built("tenbo"), ["present", "--share", "--socket", socket] + arguments, size: size)
    try session.waitFor(" 1/28")
    return session
  }

  func follow(_ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24)) throws -> TerminalSession {
    try TerminalSession(built("tenbo"), ["follow", "--socket", socket] + arguments, size: size)
  }

  func end(_ sessions: TerminalSession..., key: String = "q") throws {
    for session in sessions {
      session.press(key)
      #expect(try session.waitForEnd() == .status(0))
      #expect(session.leftBehind == [])
    }
  }
}
