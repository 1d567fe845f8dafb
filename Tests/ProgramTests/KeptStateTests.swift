import Glibc
import TerminalSession
import Testing

@testable import tenbo

/// What the program keeps between runs, in real files.
@Suite(.serialized, .timeLimit(.minutes(10))) struct KeptStateTests {
  private let home = Home()

  /// What shows but for the bottom line, which depends on what was done before.
  private func place(_ session: TerminalSession) -> [Substring] {
    session.screen.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
  }

  @Test(arguments: ["q", "TERM", "HUP", "drop"])
  func resumesInTheSameSpot(_ end: String) throws {
    let session = try home.tenbo()
    session.press("4 j j Enter Left")
    try session.waitFor("図の種類")
    session.settle()
    let before = place(session)
    switch end {
    case "q": session.press("q")
    case "TERM": session.send(signal: SIGTERM)
    case "HUP": session.send(signal: SIGHUP)
    default: session.drop()
    }
    _ = try session.waitForEnd(within: 5000)
    let next = try TerminalSession(built("tenbo"), ["--resume"], environment: home.environment)
    try next.waitFor("図の種類")
    #expect(place(next) == before)
    next.press("q")
    #expect(try next.waitForEnd() == .status(0))
  }

  @Test func isSavedWhileItRuns() throws {
    let session = try home.tenbo()
    session.press("2")
    try session.wait(for: "the place") { _ in self.home.text("tenbo/place.json").contains("\"domains\"") }
    session.press("j j j")
    try session.wait(for: "the next place") { _ in self.home.text("tenbo/place.json").contains("life/emergency-support")
    }
    session.send(signal: SIGKILL)
    _ = try session.waitForEnd()
    #expect(home.names("tenbo") == ["place.json"], "no temporary file is left")
    #expect(home.mode("tenbo/place.json") == 0o600)
    #expect(home.mode("tenbo") == 0o700)
  }

  @Test func lookingAndLeavingKeepsWhatWasSaved() throws {
    home.write("tenbo/place.json", "kept")
    let session = try home.tenbo()
    session.press("q")
    _ = try session.waitForEnd()
    #expect(home.text("tenbo/place.json") == "kept")
  }

  @Test(arguments: [
    "", "{", "{\"version\": 1}", "{\"version\": 99, \"view\": \"figures\"}", "\u{0}\u{1B}[31m",
  ])
  func whatMakesNoSenseIsSetAside(_ text: String) throws {
    home.write("tenbo/place.json", text)
    home.write("tenbo/marks", "life\n")
    let session = try TerminalSession(built("tenbo"), ["--resume", "--lang", "en"], environment: home.environment)
    try session.waitFor("Damaged state was set aside as place.json.bad")
    #expect(home.text("tenbo/place.json.bad") == text)
    session.press("M")
    try session.waitFor("1 Change in")
    session.press("Esc 2 q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(home.text("tenbo/place.json").contains("\"version\": 1"))
  }

  @Test func withoutASavedPlaceThatIsSaid() throws {
    let session = try TerminalSession(built("tenbo"), ["--resume"], environment: home.environment)
    try session.waitFor("前回の場所は保存されていません")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func twoAtOnceDoNoHarm() throws {
    let one = try home.tenbo()
    let two = try home.tenbo()
    for step in 0..<20 {
      one.press("\(step % 6 + 1) j m")
      two.press("\(5 - step % 6 + 1) j m")
      _ = one.pump(1)
      _ = two.pump(1)
    }
    one.press("1 1 q")
    two.press("1 1 q")
    #expect(try one.waitForEnd() == .status(0))
    #expect(try two.waitForEnd() == .status(0))
    #expect(home.names("tenbo") == ["marks", "place.json"])
    let next = try home.tenbo(["--resume"])
    #expect(!next.screen.contains("移しました"))
  }

  // MARK: A talk that was cut off

  @Test func withoutATalkToGoOnWithOneBegins() throws {
    let session = try TerminalSession(built("tenbo"), ["present", "--resume"], environment: home.environment)
    try session.waitFor("前回の場所は保存されていません")
    session.press("Right")
    try session.waitFor(" 2/28")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    for more in [["--minutes", "3"], ["--marked"], ["--section", "life"]] {
      let refused = try TerminalSession(
        built("tenbo"), ["present", "--resume"] + more, environment: home.environment)
      try refused.waitFor("--resume goes on with your last talk")
      #expect(try refused.waitForEnd() == .status(64))
    }
  }

  @Test func aTalkGoesOnWithItsSlideAndItsTime() throws {
    let session = try TerminalSession(
      built("tenbo"), ["present", "--minutes", "5", "--lang", "en"], environment: home.environment)
    try session.waitFor("0:01")
    session.press("7 Enter")
    try session.waitFor(" 7/28")
    session.settle()
    let before = place(session)
    session.drop()
    _ = try session.waitForEnd(within: 5000)
    let next = try TerminalSession(built("tenbo"), ["--resume"], environment: home.environment)
    try next.waitFor(" 7/28")
    #expect(place(next) == before)
    #expect(!next.screen.contains("elapsed 0:00"))
    next.press("q")
    #expect(try next.waitForEnd() == .status(0))
  }

  /// Each file takes a second: what changed last is written when the signal has already come.
  @Test(.enabled(if: Shell.run("strace -o /dev/null true").status == 0, "strace is not here or not allowed"))
  func aSlowDiskLosesNothing() throws {
    let session = try TerminalSession(
      "/usr/bin/env",
      ["strace", "-f", "-o", "/dev/null", "-e", "inject=fsync:delay_enter=1000000", built("tenbo"), "--lang", "en"],
      environment: home.environment)
    try session.waitFor("move")
    session.press("2")
    session.settle(quiet: 20)
    session.press("4 j j")
    session.settle(quiet: 20)
    #expect(home.text("tenbo/place.json") == "", "the disk is not slow")
    let program = try #require(session.children.first)
    kill(program, SIGTERM)
    #expect(try session.waitForEnd() == .signal(SIGTERM))
    #expect(home.text("tenbo/place.json").contains("\"figures\""))
  }

  // MARK: Where nothing can be written

  private func expectQuietTrouble(_ line: String, _ environment: [String: String?], said: String) throws {
    let session = try TerminalSession("/bin/sh", ["-c", line, built("tenbo")], environment: environment)
    try session.waitFor("移動")
    session.press("2")
    try session.waitFor(said)
    session.press("j")
    try session.wait(for: "the message to go") { !$0.screen.contains(said) }
    session.press("3 j 4 j")
    session.settle(quiet: 1200)
    #expect(!session.screen.contains(said), "it is said once")
    session.press("2 m")
    try session.waitFor(said)
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func aReadOnlyHomeIsSaidOnce() throws {
    // A file where a directory is wanted stops root too.
    home.write("state", "no directory")
    var environment = home.environment
    environment["XDG_STATE_HOME"] = home.path("state")
    try expectQuietTrouble("exec \"$0\"", environment, said: "保存できません: Not a directory")
    environment["XDG_STATE_HOME"] = "/proc/tenbo-state"
    try expectQuietTrouble("exec \"$0\"", environment, said: "保存できません: No such file or directory")
  }

  @Test func noHomeIsSaidOnce() throws {
    let environment: [String: String?] = ["HOME": nil, "XDG_STATE_HOME": "relative"]
    try expectQuietTrouble("exec \"$0\"", environment, said: "保存できません: no HOME directory")
  }

  /// A disk of one page that is full, in a mount namespace of its own.
  @Test(.enabled(if: Shell.run("unshare -rm mount -t tmpfs tmpfs /mnt").status == 0, "no mount namespaces here"))
  func aFullDiskIsSaidOnceAndHarmsNothing() throws {
    let line = """
      mount -t tmpfs -o size=4k tmpfs $HOME && mkdir $HOME/tenbo && echo before >$HOME/tenbo/place.json \
      && "$0"; status=$?; test "$(cat $HOME/tenbo/*)" = before && test $(ls -A $HOME/tenbo) = place.json && exit $status
      """
    try expectQuietTrouble(
      "exec unshare -rm /bin/sh -c '\(line)' \"$0\"", home.environment, said: "保存できません: No space left on device")
  }

  /// A limit on files is an error like others, not the end by a signal.
  @Test func aLimitOnTheSizeOfFilesIsNoEnd() {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
    defer { setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) }
    signal(SIGXFSZ, SIG_IGN)
    var small = rlimit(rlim_cur: 3, rlim_max: limit.rlim_max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &small)
    #expect(throws: AtomicFile.Failure(EFBIG)) {
      try AtomicFile.write("four", to: home.path("file"), mode: 0o600)
    }
    #expect(home.names(".") == [])
  }

  @Test func savingDelaysNoEnd() throws {
    let session = try home.tenbo()
    for _ in 0..<20 { session.press("2 j 3 j") }
    let start = TerminalSession.now
    session.drop()
    _ = try session.waitForEnd(within: 5000)
    #expect(session.endTime - start < 500_000_000)
  }
}
