import Glibc
import TerminalSession
import Testing
import TextUI

/// Lines that break, through a real sshd: nothing stays behind, and nothing is lost.
@Suite(
  .serialized, .timeLimit(.minutes(10)), .enabled(if: SecureShell.isThere, "OpenSSH's server or clients are missing"))
struct DroppedLineTests {
  enum End: CaseIterable {
    /// As with a closed laptop that says so.
    case clientIsKilled
    /// As with a pulled cable: the server has to find out.
    case clientIsSilent
    case serverIsKilled
  }

  private let shell: SecureShell

  init() throws {
    shell = try SecureShell()
  }

  private func open(_ arguments: String, size: Size = Size(columns: 80, rows: 24)) throws -> TerminalSession {
    try shell.session(
      port: shell.members, ["XDG_STATE_HOME=\(shell.directory)/home exec \(built("tenbo")) \(arguments)"], size: size)
  }

  private func drop(_ session: TerminalSession, by end: End) throws {
    let program = try #require(shell.programs.first)
    switch end {
    case .clientIsKilled: session.send(signal: SIGKILL)
    case .clientIsSilent: session.send(signal: SIGSTOP)
    case .serverIsKilled: kill(Int32(shell.run("ps -o ppid= -p \(program)").output.filter(\.isNumber)) ?? 0, SIGKILL)
    }
    let gone = shell.run("for i in $(seq 800); do kill -0 \(program) 2>/dev/null || exit 0; sleep 0.01; done; exit 1")
    #expect(gone.status == 0, "the program goes with the line")
  }

  private func place(_ session: TerminalSession) -> [Substring] {
    session.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test(arguments: [End.clientIsKilled, .serverIsKilled]) func theExplorerGoesOnWhereItWas(_ end: End) throws {
    let session = try open("")
    try session.waitFor("移動")
    session.press("2 j j m Tab j")
    try session.waitFor("▏♦")
    session.settle()
    let before = place(session)
    try drop(session, by: end)
    let next = try open("--resume")
    try next.wait(for: "the same spot") { self.place($0) == before }
    next.press("q")
    #expect(try next.waitForEnd() == .status(0))
  }

  @Test(arguments: End.allCases) func aPresentationLeavesNothingBehindAndGoesOn(_ end: End) throws {
    let session = try open("present --minutes 10")
    try session.waitFor("残り 10:00")
    // With each second that shows sshd waits anew for the client.
    session.press("Right Right Right t")
    try session.wait(for: "the slide alone") { $0.screen.contains(" 4/28") && !$0.screen.contains("残り") }
    session.settle()
    let before = place(session)
    try drop(session, by: end)
    #expect(shell.programs.isEmpty, "\(shell.programs)")
    let next = try open("--resume")
    try next.wait(for: "the same slide") { self.place($0) == before }
    next.press("q")
    #expect(try next.waitForEnd() == .status(0))
  }

  /// A meeting: each in a terminal of their own, one of whom loses the line.
  @Test(arguments: [End.clientIsKilled, .clientIsSilent]) func aMeetingGoesOn(_ end: End) throws {
    let socket = "--socket \(shell.directory)/s"
    let presenter = try open("present --share \(socket) --minutes 20")
    try presenter.waitFor(" 1/28")
    let followers = [
      try open("follow \(socket) --lang en", size: Size(columns: 60, rows: 18)),
      try open("follow \(socket) --theme light", size: Size(columns: 120, rows: 40)),
      try open("follow \(socket) --lang en --ascii", size: Size(columns: 200, rows: 60)),
    ]
    func waitForAll(_ text: String) throws { for follower in followers { try follower.waitFor(text) } }
    try presenter.waitFor("共有中 3人")
    presenter.press("1 6 Enter Down Down")
    try waitForAll(" 16/28")
    #expect(followers[0].screen.contains("gBizID accounts"), "\(followers[0].screen)")
    #expect(followers[1].screen.contains("発行"), "\(followers[1].screen)")
    // Looks around meanwhile.
    followers[2].press("Esc")
    try followers[2].waitFor("f ")
    try presenter.waitFor("▌ 2025年3月末")
    let before = place(presenter)
    switch end {
    case .clientIsKilled:
      presenter.send(signal: SIGKILL)
      try followers[0].waitFor("gone")
      try followers[1].waitFor("待っています")
    case .clientIsSilent, .serverIsKilled: presenter.send(signal: SIGSTOP)
    }
    let next = try open("present --share \(socket) --resume")
    try next.wait(for: "the same slide") { self.place($0) == before }
    #expect(next.row(23).contains("残り"))
    try next.waitFor("共有中 3人")
    next.press("Right")
    followers[2].press("f")
    try waitForAll(" 17/28")
    for session in followers + [next] {
      session.press("q")
      #expect(try session.waitForEnd() == .status(0))
    }
  }

  @Test func slidesArriveWholeOverASlowLine() throws {
    let line = try SlowLine(to: shell.members)
    let session = try shell.session(port: line.port, ["\(built("tenbo")) present"])
    let near = try open("present")
    for number in 1...3 {
      try session.waitFor(" \(number)/28")
      try near.waitFor(" \(number)/28")
      let slide = place(near)
      try session.wait(for: "the slide") { self.place($0) == slide }
      let before = TerminalSession.now
      near.press("Right")
      session.press("Right")
      try session.wait(for: "the next slide") { self.place($0) != slide }
      #expect(session.outputTime - before >= 150_000_000, "there and back")
    }
    for session in [near, session] {
      session.press("q")
      #expect(try session.waitForEnd() == .status(0))
    }
  }
}
