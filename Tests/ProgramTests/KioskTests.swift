import Explorer
import Glibc
import TerminalSession
import Testing
import TextUI

/// What guests can do: look around, and nothing else.
@Suite(.serialized, .timeLimit(.minutes(10))) struct KioskTests {
  /// All that the keymap has, but for those that end.
  static let keys = Keymap.explorer.bindings.filter { ![.quit, .interrupt, .abort].contains($0.command) }.flatMap(
    \.keys
  )
  .map(\.bytes)

  @Test(arguments: [
    ("--kiosk --data /tmp", 64, "--kiosk reads no files"), ("--kiosk --resume", 64, "--kiosk reads no files"),
    ("--kiosk --marks x", 64, "--kiosk reads no files"), ("--kiosk", 69, "tenbo: there is no terminal"),
    ("-c ls", 64, "tenbo: this account opens the report and runs no commands\n"),
    ("-c 'scp -t .'", 64, "tenbo: this account opens the report and runs no commands\n"),
    ("-c", 64, "tenbo: this account opens the report and runs no commands\n"),
  ])
  func mistakesAndCommandsAreRefused(_ arguments: String, _ status: Int32, _ said: String) {
    for input in ["</dev/null", ""] {
      let result = Shell.complaint("SSH_ORIGINAL_COMMAND=ls $TENBO \(arguments) \(input)")
      #expect(result.status == status)
      #expect(result.output.contains(said), "\(result.output)")
    }
  }

  @Test func asALoginShellItIsAKiosk() throws {
    for line in [
      "exec -a -tenbo \"$0\"", "d=$(mktemp -d); ln -s \"$0\" $d/tenbo-kiosk; exec $d/tenbo-kiosk --data /tmp -l",
    ] {
      let session = try TerminalSession("/bin/bash", ["-c", line, built("tenbo")])
      try session.waitFor("移動")
      session.press("y")
      try session.waitFor("閲覧専用のため、ここではできません")
      session.press("q")
      #expect(try session.waitForEnd() == .status(0))
    }
  }

  @Test(arguments: ["y", "Y", "o", "C-z", "m W"]) func whatGuestsCannotDoSaysSo(_ keys: String) throws {
    let session = try TerminalSession(built("tenbo"), ["--kiosk", "--section", "life"])
    try session.waitFor("移動")
    session.press(keys)
    try session.waitFor("閲覧専用のため、ここではできません")
    #expect(!session.outputText.contains("\u{1B}]52"))
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  @Test func theSignalOfCtrlZIsIgnored() throws {
    let session = try TerminalSession(built("tenbo"), ["--kiosk"])
    try session.waitFor("移動")
    session.send(signal: SIGTSTP)
    session.press("2")
    try session.waitFor("分野 ›")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  /// With every key of the keymap, and an environment that names files to read: what the system sees.
  @Test(
    .disabled(if: Sanitizer.isOfThreads, "it writes a file of its own"),
    .enabled(if: Shell.run("strace -o /dev/null true").status == 0, "strace is not here or not allowed"))
  func theSystemSeesNoFileWrittenAndNoProcessStarted() throws {
    let directory = Shell.run("mktemp -d").output.filter { $0 != "\n" }
    defer { _ = Shell.run("rm -r \(directory)") }
    let session = try TerminalSession(
      "/usr/bin/env", ["strace", "-f", "-s", "4096", "-o", "\(directory)/log", built("tenbo"), "--kiosk"],
      environment: [
        "HOME": directory, "XDG_STATE_HOME": directory, "TERMINFO": directory, "TERMINFO_DIRS": directory,
        "TZ": ":\(directory)/zone", "LOCPATH": directory, "LANG": "ja_JP.UTF-8", "TMUX": "\(directory)/socket,1,0",
        "TMPDIR": directory,
      ])
    try session.waitFor("移動")
    for key in Self.keys {
      session.type(bytes: key)
      session.press("Esc")
      session.settle(quiet: 20)
    }
    session.press("Esc C-c")
    #expect(try session.waitForEnd() == .signal(SIGINT))
    let log = Shell.run("cat \(directory)/log").output
    #expect(log.contains("SIGINT"))
    let calls = log.split(separator: "\n")
    #expect(calls.count { $0.contains(" execve(") } == 1)
    #expect(!calls.contains { $0.contains(" fork(") || $0.contains(" vfork(") })
    #expect(!calls.contains { $0.contains(" clone") && !$0.contains("CLONE_THREAD") })
    for call in calls where call.contains(" open") {
      let writes = ["O_WRONLY", "O_RDWR", "O_CREAT"].contains { call.contains($0) }
      #expect(!writes || call.contains("\"/proc/self/fd/1\""), "\(call)")
    }
    let changes = ["mkdir", "rename", "unlink", "symlink", "link", "chmod", "truncate", "mknod", "connect", "bind"]
    for name in changes {
      #expect(!calls.contains { $0.contains(" \(name)(") || $0.contains(" \(name)at(") }, "\(name)")
    }
    // The first call passes the environment on; what is in the directory is never looked for.
    #expect(Sanitizer.isOn || !calls.dropFirst().contains { $0.contains(directory) })
  }
}

extension Key {
  /// What a terminal sends for it.
  var bytes: [UInt8] {
    switch self {
    case .character(let character): Array(String(character).utf8)
    case .control(let letter): keyBytes("C-\(letter)")
    case .backTab: keyBytes("BackTab")
    case .pageUp: keyBytes("PageUp")
    case .pageDown: keyBytes("PageDown")
    default: keyBytes(name)
    }
  }
}
