import Glibc
import SeededRandom
import TerminalSession
import Testing
import TextUI

@testable import tenbo

/// A presenter and those who follow, each in a terminal of their own.
@Suite(.serialized, .timeLimit(.minutes(10))) final class FollowTests: SharedTalk {
  @Test func followersSeeThePresentersSlideInTheirOwnSizesAndLanguages() throws {
    let presenter = try present()
    let small = try follow(["--lang", "en"], size: Size(columns: 60, rows: 18))
    let middle = try follow(["--ascii"])
    let large = try follow(["--lang", "en", "--theme", "light"], size: Size(columns: 120, rows: 40))
    for follower in [small, middle, large] { try follower.waitFor(" 1/28") }
    try presenter.waitFor("共有中 3人")
    presenter.press("4 Enter")
    for follower in [small, middle, large] { try follower.waitFor(" 4/28") }
    presenter.press("Down")
    for (follower, mark) in [(small, "▌"), (middle, ">"), (large, "▌")] { try follower.waitFor(mark) }
    presenter.press("b")
    for follower in [small, middle, large] {
      try follower.wait(for: "black") { !$0.screen.contains { !$0.isWhitespace } }
    }
    presenter.press("x")
    for follower in [small, middle, large] { try follower.waitFor(" 4/28") }
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
    try follower.waitFor(" 1/28")
    follower.press("Right Right")
    try follower.waitFor(" 3/28")
    try follower.waitFor("(1/28)")
    presenter.press("9 Enter")
    try follower.waitFor("(9/28)")
    follower.press("Esc")
    try follower.waitFor("f 発表者の画面へ")
    follower.press("5 j")
    try follower.waitFor("年表")
    presenter.press("Right")
    follower.press("f")
    try follower.waitFor(" 10/28")
    try presenter.waitFor(" 10/28")
    try end(follower, presenter)
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGSTOP]) func aFollowersEndDisturbsNobody(_ signal: Int32) throws {
    let presenter = try present()
    let (victim, other) = (try follow(), try follow())
    for follower in [victim, other] { try follower.waitFor(" 1/28") }
    victim.send(signal: signal)
    presenter.press("Right")
    try other.waitFor(" 2/28")
    try presenter.waitFor(signal == SIGSTOP ? "共有中 2人" : "共有中 1人")
    victim.send(signal: SIGKILL)
    try end(other, presenter)
  }

  @Test func aStormOfSizesLosesNoSlide() throws {
    let presenter = try present()
    let follower = try follow()
    try follower.waitFor(" 1/28")
    var generator = SeededGenerator(seed: 5)
    for slide in 2...20 {
      for _ in 0..<5 {
        follower.resize(
          to: Size(columns: .random(in: 1...150, using: &generator), rows: .random(in: 1...50, using: &generator)))
      }
      presenter.press("\(slide) Enter")
    }
    follower.resize(to: Size(columns: 80, rows: 24))
    try follower.waitFor(" 20/28")
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
    try follower.waitFor(" 3/28")
    try end(follower, presenter)
  }

  @Test func connectedItSleeps() throws {
    let presenter = try present()
    let follower = try follow()
    try follower.waitFor(" 1/28")
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
    try notes.waitFor("6/28")
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
    try follower.waitFor(" 1/28")
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
    try follower.waitFor(" 1/28")
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
    try guest.waitFor(" 1/28")
    presenter.press("2 Enter")
    try guest.waitFor(" 2/28")
    for key in ["Esc", "y"] { guest.press(key) }
    try guest.waitFor("閲覧専用のため、ここではできません")
    try end(guest, presenter)
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
    try follower.waitFor(" 1/28")
    try end(follower, presenter)
  }
}
