import TerminalSession
import Testing
import TextUI

/// What is said where nothing can be shared or followed.
@Suite(.serialized, .timeLimit(.minutes(10))) struct FollowMistakesTests {
  private let directory = TemporaryDirectory()
  private var socket: String { directory.path + "/s" }

  @Test(arguments: [
    ("present --share --socket FILE", 73, "FILE: is there already and is no socket"),
    ("follow --socket FILE", 66, "FILE is no socket"),
    ("present --share --socket /nowhere/s", 73, "/nowhere/s: cannot be listened on: No such file or directory"),
    ("present --share --socket /proc/s", 73, "/proc/s: cannot be listened on: "),
    ("present --share --socket /tmp/LONG", 73, "longer than the 107 bytes"),
    ("follow --socket /tmp/LONG", 66, "longer than the 107 bytes"),
    ("present --share --socket NOTHING", 73, "--socket names no path"),
    ("follow --socket NOTHING", 66, "--socket names no path"),
    ("follow --socket /nowhere/s", 66, "/nowhere/s: there is no directory /nowhere"),
    ("follow --socket FILE/s", 66, "FILE/s: there is no directory FILE"),
    ("present --share --group", 64, "--group needs --socket"),
    ("present --socket x", 64, "--socket and --group are for sharing: add --share."),
    ("follow --kiosk", 64, "--kiosk needs --socket"),
    ("follow --kiosk --socket x --data /tmp", 64, "--kiosk reads no files"),
    ("follow --plain", 64, "leave out --plain"),
  ])
  func mistakesAreSaid(_ arguments: String, _ status: Int32, _ said: String) throws {
    let file = directory.path + "/file"
    #expect(Shell.run("echo mine >\(file)").status == 0)
    func filled(_ text: String) -> String {
      text.replacing("NOTHING", with: "").replacing("FILE", with: file).replacing(
        "LONG", with: String(repeating: "x", count: 108))
    }
    let session = try TerminalSession(
      built("tenbo"), arguments.split(separator: " ").map { filled(String($0)) }, size: Size(columns: 200, rows: 24))
    #expect(try session.waitForEnd() == .status(status))
    #expect(session.outputText.contains(filled(said)), "\(session.outputText)")
    #expect(Shell.run("cat \(file)").output == "mine\n")
  }

  @Test func whereThereIsNoTerminalNothingIsShared() {
    let presented = Shell.run("XDG_RUNTIME_DIR=\(directory.path) $TENBO present --share --section life 2>&1 >/dev/null")
    #expect(presented.output == "tenbo: standard output is no terminal: nothing is presented or shared\n")
    #expect(presented.status == 0)
    #expect(Shell.run("ls -A \(directory.path)").output == "")
    let placeless = Shell.run("unset XDG_RUNTIME_DIR; $TENBO present --share --section life 2>/dev/null")
    #expect(placeless == Shell.run("$TENBO show life"))
    let followed = Shell.complaint("$TENBO follow --socket \(socket)")
    #expect(followed.output == "tenbo: standard output is no terminal: there is nothing to follow on\n")
    #expect(followed.status == 69)
  }

  @Test(arguments: [("present", true), ("follow", false)])
  func plainTextIsAdvisedWhereThereIsSome(_ command: String, _ isAdvised: Bool) throws {
    let session = try TerminalSession(
      built("tenbo"), [command] + (isAdvised ? [] : ["--socket", socket]), environment: ["TERM": "dumb"])
    #expect(try session.waitForEnd() == .status(69))
    #expect(session.outputText.contains("cannot place its cursor"))
    #expect(session.outputText.contains("try --plain") == isAdvised)
  }
}
