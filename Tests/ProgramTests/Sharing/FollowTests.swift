import Glibc
import SeededRandom
import TerminalSession
import Testing
import TextUI

@testable import tenbo

/// A presenter and those who follow, each in a terminal of their own.
@Suite(.serialized, .timeLimit(.minutes(10))) final class FollowTests {
  private let directory = TemporaryDirectory()
  private var socket: String { directory.path + "/s" }

  private func present(_ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24)) throws -> TerminalSession {
    let session = try TerminalSession(
      built("tenbo"), ["present", "--share", "--socket", socket] + arguments, size: size)
    try session.waitFor(" 1/25 ")
    return session
  }

  private func follow(_ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24)) throws -> TerminalSession {
    try TerminalSession(built("tenbo"), ["follow", "--socket", socket] + arguments, size: size)
  }

  private func end(_ sessions: TerminalSession..., key: String = "q") throws {
    for session in sessions {
      session.press(key)
      #expect(try session.waitForEnd() == .status(0))
      #expect(session.leftBehind == [])
    }
  }

  @Test func followersSeeThePresentersSlideInTheirOwnSizesAndLanguages() throws {
    let presenter = try present()
    let small = try follow(["--lang", "en"], size: Size(columns: 60, rows: 18))
    let middle = try follow(["--ascii"])
    let large = try follow(["--lang", "en", "--theme", "light"], size: Size(columns: 120, rows: 40))
    for follower in [small, middle, large] { try follower.waitFor(" 1/25 ") }
    try presenter.waitFor("共有中 3人")
    presenter.press("4 Enter")
    for follower in [small, middle, large] { try follower.waitFor(" 4/25 ") }
    presenter.press("Down")
    for (follower, mark) in [(small, "❯"), (middle, ">"), (large, "❯")] { try follower.waitFor(mark) }
    presenter.press("b")
    for follower in [small, middle, large] {
      try follower.wait(for: "black") { !$0.screen.contains { !$0.isWhitespace } }
    }
    presenter.press("x")
    for follower in [small, middle, large] { try follower.waitFor(" 4/25 ") }
    try end(small)
    try presenter.waitFor("共有中 2人")
    try end(presenter)
    for follower in [middle, large] {
      try follower.wait(for: "the end") { $0.screen.contains("gone") || $0.screen.contains("待って") }
    }
    #expect(Shell.run("ls -A \(directory.path)").output == "", "the socket is left behind")
    try end(middle, large)
  }

  @Test func aFollowerLooksAroundAndComesBack() throws {
    let presenter = try present()
    let follower = try follow()
    try follower.waitFor(" 1/25 ")
    follower.press("Right Right")
    try follower.waitFor(" 3/25 ")
    try follower.waitFor("(1/25)")
    presenter.press("9 Enter")
    try follower.waitFor("(9/25)")
    follower.press("Esc")
    try follower.waitFor("f 発表者の画面へ")
    follower.press("5 j")
    try follower.waitFor("年表")
    presenter.press("Right")
    follower.press("f")
    try follower.waitFor(" 10/25 ")
    try presenter.waitFor(" 10/25 ")
    try end(follower, presenter)
  }

  @Test func aKilledPresenterIsMissedAndFollowedAgain() throws {
    let first = try present()
    let follower = try follow(["--lang", "en"])
    try follower.waitFor(" 1/25 ")
    first.press("7 Enter")
    try follower.waitFor(" 7/25 ")
    first.send(signal: SIGKILL)
    try follower.waitFor("The presenter is gone; waiting")
    #expect(follower.screen.contains(" 7/25 "))
    #expect(Shell.run("test -S \(socket)").status == 0, "what kill -9 leaves behind")
    let second = try present()
    try follower.waitFor(" 1/25 ")
    #expect(!follower.screen.contains("gone"))
    try end(second, follower)
  }

  /// The line has dropped, but nobody has told the presenter's program yet.
  @Test func whoResumesTakesTheirOwnPlaceOver() throws {
    let home = Home()
    let shared = ["present", "--share", "--socket", socket]
    let first = try TerminalSession(built("tenbo"), shared + ["--minutes", "9"], environment: home.environment)
    try first.waitFor(" 1/25 ")
    let follower = try follow()
    try follower.waitFor(" 1/25 ")
    first.press("8 Enter Down")
    try follower.waitFor(" 8/25 ")
    let second = try TerminalSession(built("tenbo"), shared + ["--resume"], environment: home.environment)
    try second.waitFor(" 8/25 ")
    #expect(second.screen.contains("残り") && second.screen.contains("❯"))
    #expect(try first.waitForEnd() == .signal(SIGHUP))
    try second.waitFor("共有中 1人")
    second.press("Right")
    try follower.waitFor(" 9/25 ")
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

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGSTOP]) func aFollowersEndDisturbsNobody(_ signal: Int32) throws {
    let presenter = try present()
    let (victim, other) = (try follow(), try follow())
    for follower in [victim, other] { try follower.waitFor(" 1/25 ") }
    victim.send(signal: signal)
    presenter.press("Right")
    try other.waitFor(" 2/25 ")
    try presenter.waitFor(signal == SIGSTOP ? "共有中 2人" : "共有中 1人")
    victim.send(signal: SIGKILL)
    try end(other, presenter)
  }

  @Test(arguments: [(SIGTERM, "SIGTERM"), (SIGHUP, "SIGHUP")])
  func aSignalledPresenterTakesTheSocketAway(_ signal: Int32, _ name: String) throws {
    let presenter = try present()
    presenter.send(signal: signal)
    #expect(try presenter.waitForEnd() == .signal(signal))
    #expect(Shell.run("ls -A \(directory.path)").output == "")
  }

  @Test func aStormOfSizesLosesNoSlide() throws {
    let presenter = try present()
    let follower = try follow()
    try follower.waitFor(" 1/25 ")
    var generator = SeededGenerator(seed: 5)
    for slide in 2...20 {
      for _ in 0..<5 {
        follower.resize(
          to: Size(columns: .random(in: 1...150, using: &generator), rows: .random(in: 1...50, using: &generator)))
      }
      presenter.press("\(slide) Enter")
    }
    follower.resize(to: Size(columns: 80, rows: 24))
    try follower.waitFor(" 20/25 ")
    try end(follower, presenter)
  }

  @Test func aFollowerWaitsCalmly() throws {
    let follower = try follow()
    try follower.waitFor("発表者を待っています")
    #expect(follower.screen.contains(socket))
    follower.settle(quiet: 200)
    #expect(follower.listen(for: 2500) == 0)
    follower.press("Esc 4")
    try follower.waitFor("f 発表者の画面へ")
    let presenter = try present()
    presenter.press("3 Enter")
    follower.press("f")
    try follower.waitFor(" 3/25 ")
    try end(follower, presenter)
  }

  @Test func connectedItSleeps() throws {
    let presenter = try present()
    let follower = try follow()
    try follower.waitFor(" 1/25 ")
    for session in [presenter, follower] { session.settle(quiet: 300) }
    let sleeps = (presenter.sleeps, follower.sleeps)
    #expect(follower.listen(for: 2000) == 0)
    #expect((presenter.sleeps, follower.sleeps) == sleeps)
    try end(follower, presenter)
  }

  @Test func theNotesAreThePresentersSecondScreen() throws {
    let presenter = try present(["--minutes", "10", "--lang", "en"])
    let notes = try follow(["--notes", "--lang", "en"], size: Size(columns: 120, rows: 40))
    try notes.waitFor("Presenter's notes")
    try notes.wait(for: "two seconds") { $0.screen.contains(/elapsed 0:0[2-9]  left 9:5[1-8]/) }
    presenter.press("6 Enter")
    try notes.waitFor("6/25")
    try notes.waitFor("https://")
    presenter.press("w")
    try notes.waitFor("screen is white")
    presenter.press("w t")
    try notes.waitFor("stopped")
    notes.settle(quiet: 300)
    #expect(notes.listen(for: 2000) == 0)
    try end(notes, key: "Esc")
    try end(presenter)
  }

  @Test func aSlideIsNotHiddenByWhatIsWrongWithFiles() throws {
    let presenter = try present()
    #expect(Shell.run("mkdir -p \(directory.path)/tenbo/marks").status == 0)
    let follower = try TerminalSession(
      built("tenbo"), ["follow", "--socket", socket], environment: ["XDG_STATE_HOME": directory.path])
    try follower.waitFor(" 1/25 ")
    follower.press("Esc 4 j m")
    try follower.waitFor("marks を読めません: Is a directory")
    try end(follower, presenter)
  }

  @Test func aFollowerKeepsMarksAndNoPlace() throws {
    let presenter = try present()
    let home = directory.path + "/home"
    #expect(mkdir(home, 0o700) == 0)
    let follower = try TerminalSession(
      built("tenbo"), ["follow", "--socket", socket], environment: ["HOME": home, "XDG_STATE_HOME": home])
    try follower.waitFor(" 1/25 ")
    follower.press("Esc 4 j m")
    try follower.waitFor("♦")
    try end(follower, presenter)
    #expect(Shell.run("ls \(home)/tenbo").output == "marks\n")
    let guest = try TerminalSession(
      built("tenbo"), ["follow", "--kiosk", "--socket", socket], environment: ["XDG_STATE_HOME": home + "/guest"])
    guest.press("Esc 4 j m")
    try guest.waitFor("♦")
    try end(guest)
    #expect(Shell.run("ls \(home)").output == "tenbo\n")
  }

  @Test func guestsFollowToo() throws {
    let presenter = try present(["--group"])
    #expect(Shell.run("stat -c %a \(socket)").output == "660\n")
    let guest = try follow(["--kiosk"])
    try guest.waitFor(" 1/25 ")
    presenter.press("2 Enter")
    try guest.waitFor(" 2/25 ")
    for key in ["Esc", "y"] { guest.press(key) }
    try guest.waitFor("閲覧専用のため、ここではできません")
    try end(guest, presenter)
  }

  @Test func inTheRuntimeDirectoryNoPathIsNeeded() throws {
    #expect(Shell.run("chmod 700 \(directory.path)").status == 0)
    let environment: [String: String?] = ["XDG_RUNTIME_DIR": directory.path]
    let presenter = try TerminalSession(built("tenbo"), ["present", "--share"], environment: environment)
    try presenter.waitFor("共有中")
    #expect(Shell.run("stat -c %a \(directory.path)/tenbo \(directory.path)/tenbo/*").output == "700\n600\n")
    let follower = try TerminalSession(built("tenbo"), ["follow"], environment: environment)
    try follower.waitFor(" 1/25 ")
    let second = try TerminalSession(built("tenbo"), ["present", "--share"], environment: environment)
    #expect(try second.waitForEnd() == .status(73))
    #expect(second.outputText.contains("process \(presenter.process) presents there already"))
    presenter.press("Right")
    try follower.waitFor(" 2/25 ")
    try end(follower, presenter)
  }

  /// What somebody who presents instead of tenbo may say, and what a follower makes of it.
  @Test(arguments: [
    ("{\"type\":\"deck\",\"version\":2}\n", "The presenter's tenbo speaks version 2, this one version 1"),
    ("220 mail ESMTP\r\n", "What comes from there is not tenbo's"),
    ("{\"type\":\"refused\",\"reason\":\"full\"}\n", "As many follow as may"),
  ])
  func whatIsWrongIsOnTheScreen(_ words: String, _ said: String) throws {
    let listener = try ListeningSocket(
      at: SocketAddress(named: socket, environment: { _ in nil }), allowsGroup: false)
    let follower = try follow(["--lang", "en"])
    try follower.waitFor("Waiting for the presenter")
    var watched = pollfd(fd: listener.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&watched, 1, 5000)
    let connection = UnixSocket.accept(from: listener.descriptor)
    _ = send(connection, words, words.utf8.count, Int32(MSG_NOSIGNAL))
    try follower.waitFor(said)
    close(connection)
    close(listener.descriptor)
    let presenter = try present()
    try follower.waitFor(" 1/25 ")
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
    try other.waitFor(" 1/25 ")
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
    try follower.waitFor(" 1/25 ")
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
        $0.outputText.contains("1/25") || $0.outputText.contains("presents there already")
      }
    }
    let winners = rivals.filter { $0.screen.contains("1/25") }
    #expect(winners.count == 1)
    let follower = try follow()
    try follower.waitFor(" 1/25 ")
    for winner in winners { try end(winner) }
    try end(follower)
  }
}

/// A directory for the time of a test.
final class TemporaryDirectory: Sendable {
  let path: String

  init() {
    path = Shell.run("mktemp -d /tmp/tenbo-XXXXXX").output.filter { $0 != "\n" }
  }

  deinit {
    _ = Shell.run("rm -rf '\(path)'")
  }
}
