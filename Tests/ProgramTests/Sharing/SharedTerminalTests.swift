import TerminalSession
import Testing
import TextUI

/// Two people in one session of tmux, as docs/presenting.md tells.
@Suite(
  .serialized, .timeLimit(.minutes(10)), .enabled(if: Shell.run("command -v tmux").status == 0, "tmux is not installed")
)
struct SharedTerminalTests {
  private let socket = "/tmp/tenbo-test-shared-\(Int.random(in: 1...Int.max))"

  private func tmux(_ command: String, size: Size) throws -> TerminalSession {
    try TerminalSession("/bin/sh", ["-c", "exec tmux -S \(socket) -f /dev/null \(command)"], size: size)
  }

  @Test func theOtherOneSeesEverySlideAndChangesNone() throws {
    defer { _ = Shell.run("tmux -S \(socket) kill-server 2>&1; rm -f \(socket)") }
    let presenter = try tmux("new -s talk '\(built("tenbo")) present'", size: Size(columns: 100, rows: 30))
    try presenter.waitFor(" 1/28")
    let guest = try tmux("attach -r -t talk", size: Size(columns: 80, rows: 24))
    try guest.waitFor("公表 2025年9月5日")
    presenter.press("Right")
    for session in [presenter, guest] { try session.waitFor("目次") }
    guest.press("Right")
    presenter.press("Right")
    try guest.waitFor("いつでもどこでも")
    try presenter.waitFor(" 3/28")
    #expect(presenter.row(29).hasPrefix("[talk]"), "the presenter's size, less tmux's own row")
    presenter.press("q")
    for session in [presenter, guest] { #expect(try session.waitForEnd() == .status(0)) }
  }
}
