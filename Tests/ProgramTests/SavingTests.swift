import Glibc
import Locking
import TerminalSession
import Testing
import TextUI

@testable import tenbo

/// What is written of a person's state, how, and what is said where that fails.
@Suite(.serialized, .timeLimit(.minutes(10))) struct SavingTests {
  private let home = Home()

  private func tenbo(
    _ arguments: [String], columns: Int = 80, showing text: String = "移動"
  ) throws -> TerminalSession {
    let session = try TerminalSession(
      built("tenbo"), arguments, size: Size(columns: columns, rows: 24), environment: home.environment)
    try session.waitFor(text)
    return session
  }

  private func quit(_ session: TerminalSession) throws {
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  // MARK: Files

  @Test func withoutThreadsAllIsWrittenToo() throws {
    let attempts = Locked(0)
    let writer = try BackgroundWriter(wakePipe: WakePipe()) { _ in
      attempts.withLock { $0 += 1 }
      return false
    }
    for text in ["one", "two", "three"] {
      writer.keep(text, in: .own(home.path("file")))
      #expect(home.text("file") == text)
    }
    #expect(attempts.withLock(\.self) == 3)
  }

  /// As on a machine that has other things to do, or a disk.
  @Test func theEndWaitsForWhatIsWrittenLate() throws {
    let writer = try BackgroundWriter(wakePipe: WakePipe()) { body in
      BackgroundThread.start {
        poll(nil, 0, 600)
        body()
      }
    }
    writer.keep("late", in: .own(home.path("file")))
    writer.finish()
    #expect(home.text("file") == "late")
  }

  @Test func everyFailureIsThereToBeTold() throws {
    let wakePipe = try WakePipe()
    let writer = try BackgroundWriter(wakePipe: wakePipe) { _ in false }
    let file = BackgroundWriter.File.own("/nowhere/file")
    for _ in 1...2 {
      writer.keep("x", in: file)
      #expect(wakePipe.answer())
      #expect(writer.popFailures() == [file: "No such file or directory"])
      #expect(writer.popFailures() == [:])
    }
  }

  @Test func whatIsSetAsideTakesNothingsPlace() throws {
    for (text, name) in [("one", "file.bad"), ("two", "file.bad-2"), ("three", "file.bad-3")] {
      home.write("file", text)
      #expect(try StateDirectory.setAside(home.path("file")) == home.path(name))
    }
    #expect(["file.bad", "file.bad-2", "file.bad-3"].map(home.text) == ["one", "two", "three"])
    #expect(throws: AtomicFile.Failure.self) { try StateDirectory.setAside("/proc/version") }
  }

  @Test func stateIsForThePersonAloneWhateverItWas() throws {
    home.write("tenbo/marks", "gbizid\n")
    home.write("tenbo/place.json", "{}")
    #expect(home.mode("tenbo/marks") == 0o644)
    let session = try tenbo(["--section", "life"])
    session.press("m j")
    try quit(session)
    #expect(home.text("tenbo/marks").contains("life"))
    #expect(home.mode("tenbo/marks") == 0o600)
    #expect(home.mode("tenbo/place.json") == 0o600)
  }

  @Test func aRunningTimeAloneIsNotWrittenEachSecond() throws {
    func file() -> String { Shell.run("stat -c %i '\(home.path("tenbo/place.json"))'").output }
    let session = try TerminalSession(built("tenbo"), ["present", "--minutes", "5"], environment: home.environment)
    session.press("Right")
    try session.waitFor(" 2/28")
    try session.wait(for: "the place") { _ in self.home.text("tenbo/place.json").contains("\"elapsed\"") }
    try session.wait(for: "two seconds") { $0.screen.contains(/経過 0:0[2-4]/) }
    let before = file()
    try session.wait(for: "five") { $0.screen.contains(/経過 0:0[5-9]/) }
    #expect(file() == before)
    session.press("Right")
    try session.wait(for: "the next slide") { _ in file() != before }
    try session.wait(for: "seven") { $0.screen.contains(/経過 0:(0[7-9]|[1-5]\d)/) }
    // A talk that a person ends is over, and no time of it is kept.
    session.send(signal: SIGINT)
    #expect(try session.waitForEnd() == .signal(SIGINT))
    #expect(home.text("tenbo/place.json").contains(/"elapsed": ([7-9]|[1-5]\d)\b/))
  }

  @Test func twoExplorersHaveOneList() throws {
    let (one, two) = (try tenbo(["--section", "life"]), try tenbo(["--section", "gbizid"]))
    for session in [one, two] {
      session.press("m")
      try session.wait(for: "the mark") { $0.screen.contains("発表の印") }
      session.press("q")
      #expect(try session.waitForEnd() == .status(0))
    }
    let text = home.text("tenbo/marks")
    #expect(text.contains("\nlife  #") && text.contains("\ngbizid  #"), "\(text)")
  }

  // MARK: What is said

  @Test(arguments: [["--marks", "/no/dir/x.txt"], []]) func aMarkThatCannotBeKeptSaysSo(_ arguments: [String]) throws {
    home.write("blocked", "")
    var environment = home.environment
    if arguments.isEmpty { environment["XDG_STATE_HOME"] = home.path("blocked") }
    let reason = arguments.isEmpty ? "Not a directory" : "No such file or directory"
    let session = try TerminalSession(built("tenbo"), arguments, environment: environment)
    try session.waitFor("移動")
    session.press("j")
    // The place cannot be kept either, where it is there that nothing can; that is said once.
    if arguments.isEmpty { try session.waitFor("保存できません: \(reason)") }
    for _ in 1...2 {
      session.press("j")
      try session.wait(for: "no message") { !$0.screen.contains("保存できません") }
      session.press("m")
      try session.waitFor("保存できません: \(reason)")
    }
    try quit(session)
  }

  @Test func aScriptIsNoListOfMarks() throws {
    let script = "#!/bin/sh\nset -e\necho life\n"
    home.write("run.sh", script)
    let said = "run.sh は印の一覧ではありません"
    let session = try tenbo(["--marks", home.path("run.sh")], columns: 160, showing: said)
    session.press("j")
    try session.wait(for: "the message to go") { !$0.screen.contains(said) }
    session.press("m")
    try session.waitFor(said)
    try quit(session)
    #expect(home.text("run.sh") == script)
  }

  @Test(arguments: ["", "# for Monday\n", "# tenbo marks 1\nof-next-year\n"])
  func aListWithoutKnownMarksIsOneStill(_ text: String) throws {
    home.write("talk.txt", text)
    let said = text.contains("of-next-year") ? "of-next-year はありません" : "移動"
    let session = try tenbo(["--section", "life", "--marks", home.path("talk.txt")], columns: 160, showing: said)
    session.press("m")
    try quit(session)
    #expect(home.text("talk.txt").contains("life  # 「生活」の変化\n"))
    #expect(home.text("talk.txt").contains(text.split(separator: "\n").last ?? ""))
  }

  @Test func whatCannotBeReadIsSaidOnce() throws {
    try quit(tenbo(["--marks", "/tmp"], showing: "/tmp を読めません: Is a directory"))
    try quit(tenbo(["--marks", "/tmp", "--lang", "en"], showing: "/tmp: it cannot be read (Is a directory)"))
  }

  // MARK: Resuming

  @Test func theLanguageThatIsAskedForCounts() throws {
    let session = try tenbo([])
    session.press("2 j")
    try quit(session)
    try quit(tenbo(["--resume", "--lang", "en"], showing: "quit"))
    try quit(tenbo(["--resume"]))
  }
}
