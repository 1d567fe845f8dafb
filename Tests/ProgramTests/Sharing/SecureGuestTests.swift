import Dataset
import Explorer
import TerminalSession
import Testing
import TextUI

/// Guests through a real sshd: whatever they press and ask for, they can look around and nothing else.
@Suite(
  .serialized, .timeLimit(.minutes(10)), .enabled(if: SecureShell.isThere, "OpenSSH's server or clients are missing"))
struct SecureGuestTests {
  /// Esc twice, and a report of focus that means nothing: behind it no ESC has to be waited for.
  static let leaving: [UInt8] = [0x1B, 0x1B, 0x1B] + Array("[I".utf8)

  /// All that is bound in the explorer and to presenters but for what ends, each from where it means something.
  static let typing: [[UInt8]] =
    KioskTests.keys.map { $0 + leaving }
    + Keymap.talk.bindings.filter { ![.interrupt, .abort].contains($0.command) }.flatMap(\.keys)
    .map { keyBytes("p") + $0.bytes + leaving }

  @Test func noKeyWritesAFileOrStartsAProcess() throws {
    let shell = try SecureShell()
    let session = try shell.session(port: shell.guests)
    try session.waitFor("移動")
    for bytes in Self.typing {
      session.type(bytes: bytes)
      session.settle(quiet: 20)
    }
    #expect(shell.programs.count == 1, "\(shell.programs)")
    session.press("y")
    // The language was switched twice among them.
    try session.waitFor("閲覧専用のため、ここではできません")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(!session.outputText.contains("\u{1B}]52"))
    #expect(shell.run("find home").output == "home\n")
  }

  /// The block that the guide tells people to copy.
  @Test func theGuidesConfigurationIsAccepted() throws {
    let guide = String(decoding: try FileBytes.read(Repository.root + "/docs/kiosk.md"), as: UTF8.self)
    let block = try #require(guide.split(separator: "```").first { $0.contains("\nMatch User ") })
    let shell = try SecureShell()
    let checked = shell.run(
      """
      ssh-keygen -q -t ed25519 -N '' -f checked
      printf '%s\\n' "HostKey $PWD/checked" '\(block)' >checked.conf
      /usr/sbin/sshd -t -f checked.conf
      """)
    #expect(checked.status == 0, "\(checked.output)")
  }

  @Test(arguments: [
    "ssh $OPTIONS -p PORT 127.0.0.1 'touch made'", "scp $OPTIONS -P PORT key 127.0.0.1:made",
    "scp -O $OPTIONS -P PORT key 127.0.0.1:made", "scp $OPTIONS -P PORT 127.0.0.1:/etc/passwd made",
    "scp -O $OPTIONS -P PORT 127.0.0.1:/etc/passwd made", "echo 'put key made' | sftp -b - $OPTIONS -P PORT 127.0.0.1",
    "ssh $OPTIONS -s -p PORT 127.0.0.1 sftp",
    // What -L asks for with each connection; then ports and sockets of the server.
    "ssh $OPTIONS -W 127.0.0.1:PORT -p PORT 127.0.0.1",
    "ssh $OPTIONS -o ExitOnForwardFailure=yes -N -R 0:127.0.0.1:PORT -p PORT 127.0.0.1",
    "ssh $OPTIONS -o ExitOnForwardFailure=yes -N -R made:127.0.0.1:PORT -p PORT 127.0.0.1",
  ])
  func nothingElseIsToBeHad(_ line: String) throws {
    let shell = try SecureShell()
    let line = line.replacing("PORT", with: "\(shell.guests)")
      .replacing("made", with: "\(shell.directory)/made")
    let result = shell.run("timeout 20 \(line)")
    #expect(result.status != 0 && result.status != 124, "\(result.output)")
    #expect(
      !result.output.contains("root:") && Shell.run("ls \(shell.directory)/made 2>&1").status != 0, "\(result.output)")
  }

  @Test func aCommandWithATerminalIsNotRunEither() throws {
    let shell = try SecureShell()
    let session = try shell.session(port: shell.guests, ["touch", "\(shell.directory)/made"])
    try session.waitFor("移動")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(Shell.run("ls \(shell.directory)/made 2>&1").status != 0)
  }

  /// Agent and display are offered, and variables that would name files to load and to write.
  @Test func onlyTheLanguageComesFromTheClient() throws {
    let shell = try SecureShell()
    let offered = [
      "LANG=C.UTF-8", "LD_PRELOAD=/x", "TERMINFO=/x", "XDG_STATE_HOME=/x", "TMUX=/x", "SWIFT_BACKTRACE=/x",
    ]
    let options = ["-tt", "-A", "-X", "-o", "SetEnv=\(offered.joined(separator: " "))"]
    let ordinary = shell.run("ssh-agent ssh $OPTIONS -A -p \(shell.members) 127.0.0.1 env").output
    #expect(ordinary.contains("SSH_AUTH_SOCK="), "forwarded where it may be")

    let session = try TerminalSession(
      "/usr/bin/ssh-agent", ["/usr/bin/ssh"] + shell.server.options + options + ["-p", "\(shell.guests)", "127.0.0.1"],
      environment: ["DISPLAY": ":0"])
    try session.waitFor("移動")
    let program = try #require(shell.programs.first)
    let variables = Shell.run("tr '\\0' '\\n' </proc/\(program)/environ").output.split(separator: "\n")
    #expect(variables.contains("LANG=C.UTF-8"))
    #expect(variables.contains("XDG_STATE_HOME=\(shell.directory)/home"), "the server's")
    for name in ["LD_PRELOAD", "TERMINFO", "TMUX", "SWIFT_BACKTRACE", "SSH_AUTH_SOCK", "DISPLAY"] {
      #expect(!variables.contains { $0.hasPrefix("\(name)=") }, "\(name)")
    }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }
}
