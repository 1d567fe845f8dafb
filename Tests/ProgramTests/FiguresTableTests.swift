import TerminalSession
import Testing
import TextUI
import Typesetting

/// The table of `tenbo figures` on a terminal.
@Suite(.timeLimit(.minutes(2))) struct FiguresTableTests {
  @Test(arguments: [
    (
      80, "ja",
      """
        指標                                          値  時点                   変化
      """
    )
  ])
  func fits(_ columns: Int, _ language: String, _ screen: String) throws {
    let session = try shown(columns, ["--domain", "administration", "--lang", language])
    #expect(session.screen == screen)
  }

  private func shown(
    _ columns: Int, _ options: [String], environment: [String: String?] = [:]
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      built("tenbo"), ["figures"] + options, size: Size(columns: columns, rows: 50), environment: environment)
    #expect(try session.waitForEnd() == .status(0))
    return session
  }
}
