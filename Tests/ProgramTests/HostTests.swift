import Glibc
import TerminalSession
import Testing
import TextUI

/// Hosts that are other than one thinks: without /proc, with limits, with names in any bytes, at any time.
@Suite(.serialized, .timeLimit(.minutes(10))) struct HostTests {
  private let home = Home()

  private static let canHide = Shell.run("unshare -m true 2>/dev/null").status == 0

  @Test(
    .enabled(if: canHide && !Sanitizer.isOn, "only root may hide /proc, which a sanitizer needs"),
    arguments: ["--version", "show gbizid", "search GビズID", "check", "figures --sort -value"])
  func withoutProcAllIsAsWithIt(_ arguments: String) {
    let hidden = Shell.run("unshare -m sh -c 'mount -t tmpfs none /proc && exec \"$TENBO\" \(arguments)'")
    #expect(hidden.status == 0)
    #expect(hidden == Shell.run("$TENBO \(arguments)"))
  }

  @Test(
    .enabled(if: canHide, "only root may hide /proc"))
  func theExplorerNeedsNoProc() throws {
    let session = try TerminalSession(
      "/bin/sh",
      ["-c", "exec unshare -m sh -c 'mount -t tmpfs none /proc && exec \"$0\" --section life' \"$0\"", built("tenbo")])
    try session.waitFor("「生活」の変化")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  private static let release = Repository.root + "/.build-release/release/tenbo"
  /// Whether the executable that is shipped has been built of these sources, more or less.
  private static let isReleased =
    geteuid() == 0 && Shell.run("test '\(release)' -nt '\(Repository.root)/Sources/CStart/start.c'").status == 0

  @Test(.enabled(if: isReleased, "only root may chroot, and script/run makes what is shipped"))
  func aloneInAChroot() {
    let result = Shell.run("cp \(Self.release) \(home.root)/tenbo && chroot \(home.root) /tenbo show gbizid")
    #expect(result.status == 0)
    #expect(result == Shell.run("$TENBO show gbizid"))
  }

  @Test(.disabled(if: Sanitizer.isOfThreads, "it writes a file of its own"), arguments: [0, 1, 8])
  func theScreenIsWholeUnderAnyLimitOfFiles(_ blocks: Int) throws {
    let expected = try TerminalSession(built("tenbo"), ["--kiosk"])
    let session = try TerminalSession("/bin/sh", ["-c", "ulimit -f \(blocks); exec \"$0\" --kiosk", built("tenbo")])
    for keys in ["", "4", "5", "1 Tab"] {
      for one in [expected, session] { one.press(keys) }
      try session.waitFor("終了")
      expected.settle()
      try session.wait(for: "the same screen") { $0.screen == expected.screen }
    }
    for one in [expected, session] {
      one.press("q")
      #expect(try one.waitForEnd() == .status(0))
      #expect(one.leftBehind == [])
    }
  }

  @Test func allOfALongTextGoesThroughAPipeThatDoesNotBlock() {
    let unblocking = "perl -e 'use Fcntl; fcntl(STDOUT, F_SETFL, O_WRONLY | O_NONBLOCK); exec @ARGV'"
    #expect(
      Shell.run("\(unblocking) $TENBO show | (read -r x; cat) | wc -l") == Shell.run("$TENBO show | tail -n +2 | wc -l")
    )
  }

  // MARK: Names

  @Test func namesAreBytes() {
    let data = Shell.run(
      """
      d="$(printf '\(home.root)/d\\351')"; cp -r '\(Repository.data)' "$d" && $TENBO show life --data "$d"
      """)
    #expect(data.status == 0)
    #expect(data == Shell.run("$TENBO show life --data '\(Repository.data)'"))
    let missing = Shell.complaint("$TENBO show --data \"$(printf '/no\\351where')\"")
    #expect(missing.status == 66)
    #expect(missing.output.contains("/no\\xE9where"), "\(missing.output)")
  }

  @Test func aHomeIsBytes() throws {
    #expect(Shell.run("mkdir \"$(printf '\(home.root)/h\\377')\"").status == 0)
    let session = try TerminalSession(
      "/bin/bash", ["-c", "unset XDG_STATE_HOME; HOME=$'\(home.root)/h\\xff' exec \"$0\"", built("tenbo")])
    try session.waitFor("終了")
    session.press("2 j m q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(Shell.run("ls '\(home.root)'/h*/.local/state/tenbo").output == "marks\nplace.json\n")
  }

  @Test func aHomeThatIsNotThereIsNotMade() throws {
    let missing = home.path("no/home")
    let session = try TerminalSession(built("tenbo"), environment: ["HOME": missing])
    try session.waitFor("終了")
    session.press("2 j m")
    try session.waitFor("保存できません: No such file or directory")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(home.names("") == [])
  }

  // MARK: Time

  /// A time zone in which it is midnight in so many seconds.
  private func zone(midnightIn seconds: Int) -> String {
    let left = (time(nil) + seconds) % 86400
    return "XXX\(left / 3600):\(left / 60 % 60):\(left % 60)"
  }

  @Test func midnightPasses() throws {
    let session = try TerminalSession(
      built("tenbo"), ["--view", "timeline", "--lang", "en"], size: Size(columns: 120, rows: 40),
      environment: ["TZ": zone(midnightIn: 4)])
    try session.waitFor("today")
    let before = session.screen.split(separator: "today").last.map { $0.prefix(24) }
    try session.wait(for: "another day", within: 15_000) { session in
      session.screen.split(separator: "today").last.map { $0.prefix(24) } != before
    }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }
}
