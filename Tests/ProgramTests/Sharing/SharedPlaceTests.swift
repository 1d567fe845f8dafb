import Glibc
import TerminalSession
import Testing

@testable import tenbo

/// Whose the place is where a talk is followed.
@Suite(.serialized, .timeLimit(.minutes(10))) final class SharedPlaceTests: SharedTalk {
  @Test func aKilledPresenterIsMissedAndFollowedAgain() throws {
    let first = try present()
    let follower = try follow(["--lang", "en"])
    try follower.waitFor(" 1/28")
    first.press("7 Enter")
    try follower.waitFor(" 7/28")
    first.send(signal: SIGKILL)
    try follower.waitFor("The presenter is gone; waiting")
    #expect(follower.screen.contains(" 7/28"))
    #expect(Shell.run("test -S \(socket)").status == 0, "what kill -9 leaves behind")
    let second = try present()
    try follower.waitFor(" 1/28")
    #expect(!follower.screen.contains("gone"))
    try end(second, follower)
  }

  /// The line has dropped, but nobody has told the presenter's program yet.
  @Test func whoResumesTakesTheirOwnPlaceOver() throws {
    let home = Home()
    let shared = ["present", "--share", "--socket", socket]
    let first = try TerminalSession(built("tenbo"), shared + ["--minutes", "9"], environment: home.environment)
    try first.waitFor(" 1/28")
    let follower = try follow()
    try follower.waitFor(" 1/28")
    first.press("8 Enter Down")
    try follower.waitFor(" 8/28")
    let second = try TerminalSession(built("tenbo"), shared + ["--resume"], environment: home.environment)
    try second.waitFor(" 8/28")
    #expect(second.screen.contains("残り") && second.screen.contains("▌"))
    #expect(try first.waitForEnd() == .signal(SIGHUP))
    try second.waitFor("共有中 1人")
    second.press("Right")
    try follower.waitFor(" 9/28")
    try end(second, follower)
  }

  @Test func nobodyElsesPlaceIsTakenOver() throws {
    let other = try ListeningSocket(at: SocketAddress(named: socket, environment: { _ in nil }), allowsGroup: false)
    let session = try TerminalSession(built("tenbo"), ["present", "--share", "--socket", socket, "--resume"])
    try session.waitFor("process \(getpid()) presents there already")
    #expect(try session.waitForEnd() == .status(73))
    #expect(Shell.run("test -S \(socket)").status == 0)
    other.remove()
    close(other.descriptor)
  }

  @Test(arguments: [(SIGTERM, "SIGTERM"), (SIGHUP, "SIGHUP")])
  func aSignalledPresenterTakesTheSocketAway(_ signal: Int32, _ name: String) throws {
    let presenter = try present()
    presenter.send(signal: signal)
    #expect(try presenter.waitForEnd() == .signal(signal))
    #expect(Shell.run("ls -A \(directory.path)").output == "")
  }

  @Test func inTheRuntimeDirectoryNoPathIsNeeded() throws {
    #expect(Shell.run("chmod 700 \(directory.path)").status == 0)
    let environment: [String: String?] = ["XDG_RUNTIME_DIR": directory.path]
    let presenter = try TerminalSession(built("tenbo"), ["present", "--share"], environment: environment)
    try presenter.waitFor("共有中")
    #expect(Shell.run("stat -c %a \(directory.path)/tenbo \(directory.path)/tenbo/*").output == "700\n600\n")
    let follower = try TerminalSession(built("tenbo"), ["follow"], environment: environment)
    try follower.waitFor(" 1/28")
    let second = try TerminalSession(built("tenbo"), ["present", "--share"], environment: environment)
    #expect(try second.waitForEnd() == .status(73))
    #expect(second.outputText.contains("process \(presenter.process) presents there already"))
    presenter.press("Right")
    try follower.waitFor(" 2/28")
    try end(follower, presenter)
  }

  /// Somebody else on the host, where the tests may become somebody else.
  @Test(.enabled(if: geteuid() == 0, "only root can be somebody else"))
  func strangersAreRefused() throws {
    func stranger(_ groups: String) throws -> TerminalSession {
      try TerminalSession(
        "/usr/bin/setpriv",
        ["--reuid=65534", "--regid=65534", groups, built("tenbo"), "follow", "--lang", "en", "--socket", socket])
    }
    #expect(Shell.run("chgrp 4242 \(directory.path); chmod 2755 \(directory.path)").status == 0)
    let closed = try present()
    let other = try stranger("--groups=4242")
    try other.waitFor("Cannot be reached: Permission denied")
    #expect(Shell.run("chmod 666 \(socket)").status == 0)
    try other.waitFor("You are not among those who may follow")
    try end(closed)
    let open = try present(["--group"])
    try other.waitFor(" 1/28")
    #expect(Shell.run("chmod 666 \(socket)").status == 0)
    let outside = try stranger("--clear-groups")
    try outside.waitFor("You are not among those who may follow")
    try end(other, outside, open)
  }

  @Test func nobodyTakesAnothersSocketAway() throws {
    let first = try present()
    #expect(Shell.run("rm \(socket)").status == 0)
    let second = try present()
    try end(first)
    let follower = try follow()
    try follower.waitFor(" 1/28")
    try end(follower, second)
  }

  @Test func ofManyWhoFindAStaleSocketOneTakesIt() throws {
    let killed = try present()
    killed.send(signal: SIGKILL)
    #expect(try killed.waitForEnd() == .signal(SIGKILL))
    let rivals = try (0..<6).map { _ in
      try TerminalSession(built("tenbo"), ["present", "--share", "--socket", socket])
    }
    for rival in rivals {
      try rival.wait(for: "a slide or a sentence") {
        $0.outputText.contains("1/28") || $0.outputText.contains("presents there already")
      }
    }
    let winners = rivals.filter { $0.screen.contains("1/28") }
    #expect(winners.count == 1)
    let follower = try follow()
    try follower.waitFor(" 1/28")
    for winner in winners { try end(winner) }
    try end(follower)
  }
}
