import Glibc
import TerminalSession
import Testing
import TextUI

@testable import tenbo

/// What reaches the clipboard.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ClipboardTests {
  // MARK: Sequences

  @Test func aTerminalIsTold() {
    #expect(Clipboard.text("約8割", inside: .none) == "\u{1B}]52;c;57SEOOWJsg==\u{07}")
    #expect(Clipboard.text("", inside: .none) == "\u{1B}]52;c;\u{07}")
  }

  @Test func tmuxIsToldPlainlyAndWrapped() {
    #expect(
      Clipboard.text("a", inside: .tmux)
        == "\u{1B}]52;c;YQ==\u{07}" + "\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{07}\u{1B}\\")
  }

  @Test func screenIsToldPlainlyAndInPieces() {
    #expect(
      Clipboard.text("a", inside: .screen) == "\u{1B}]52;c;YQ==\u{07}" + "\u{1B}P\u{1B}]52;c;YQ==\u{07}\u{1B}\\")
    // 7 bytes before the data and one after it: 232 are the most in one piece, 233 fall to the next.
    let whole = String(repeating: "a", count: 174)
    #expect(Clipboard.text(whole, inside: .screen).ranges(of: "\u{1B}P").count == 1)
    let plain = Clipboard.text(whole + "a", inside: .none)
    #expect(plain.utf8.count == 244)
    #expect(
      Clipboard.text(whole + "a", inside: .screen)
        == plain + "\u{1B}P\(plain.prefix(240))\u{1B}\\\u{1B}P\(plain.dropFirst(240))\u{1B}\\")
  }

  /// RFC 4648, section 10.
  @Test(
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"), ("\u{3FE}\u{3FF}?>", "z77Pvz8+"),
    ])
  func base64(_ text: String, _ expected: String) {
    #expect(Base64.text(of: Array(text.utf8)) == expected)
  }

  // MARK: What runs between us and the terminal

  @Test(
    arguments: [
      ([:], .none, false), (["TERM": "xterm-256color"], .none, false),
      (["TERM": "screen-256color", "TMUX": "/tmp/tmux-0/default,1,0"], .tmux, true),
      (["TERM": "tmux-256color"], .tmux, false),
      (["TERM": "screen.xterm-256color", "STY": "1.pts-0.host"], .screen, false),
      (["TERM": "screen-256color"], .screen, false), (["TERM": "xterm", "STY": "1.pts-0.host"], .screen, false),
      (["TERM": "tmux-256color", "STY": "1.pts-0.host", "TMUX": ""], .screen, false),
    ] as [([String: String], Clipboard.Multiplexer, Bool)])
  func theEnvironmentTells(_ environment: [String: String], _ multiplexer: Clipboard.Multiplexer, _ reachesTmux: Bool) {
    let clipboard = Clipboard { environment[$0] }
    #expect(clipboard.multiplexer == multiplexer)
    #expect(clipboard.reachesTmux == reachesTmux)
  }

  // MARK: The program

  private let citation = """
    デジタル庁『2025年デジタル庁活動報告』、2025年9月5日公表、https://www.digital.go.jp/policies/report-2025
    """

  @Test(arguments: [
    ("xterm-256color", Clipboard.Multiplexer.none), ("screen-256color", .screen), ("tmux-256color", .tmux),
  ])
  func aKeySendsTheCitation(_ name: String, _ multiplexer: Clipboard.Multiplexer) throws {
    let session = try TerminalSession(built("tenbo"), environment: ["TERM": name])
    try session.waitFor("終了")
    session.press("y")
    try session.waitFor("クリップボードへ送信")
    // Whole, not with parts of a frame in it.
    #expect(session.outputText.ranges(of: Clipboard.text(citation, inside: multiplexer)).count == 1)
    session.press("o")
    let link = "https://www.digital.go.jp/policies/report-2025"
    try session.wait(for: "the link") { $0.outputText.contains(Clipboard.text(link, inside: multiplexer)) }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  /// A real tmux between the program and the terminal: as it comes, and with the settings that matter. Over ssh only its
  /// name is known, so that it cannot be told by its own command.
  @Test(
    .enabled(if: Shell.run("command -v tmux").status == 0, "tmux is not installed"),
    arguments: [
      ("show -s set-clipboard", ""), ("set -s set-clipboard on", ""), ("set -g allow-passthrough on", ""),
      ("set -s set-clipboard on", "env -u TMUX TERM=tmux-256color"),
      ("set -g allow-passthrough on", "env -u TMUX TERM=tmux-256color"),
      ("set -s set-clipboard on", "env -u TMUX TERM=screen-256color"),
    ])
  func tmuxPassesItOn(_ setting: String, _ environment: String) throws {
    // A server of its own, so that none that is still ending is met.
    let session = try TerminalSession(
      "/bin/sh",
      [
        "-c",
        """
        exec tmux -S /tmp/tenbo-test-$$ -f /dev/null start-server \\; \(setting) \\; new '\(environment) \(built("tenbo"))'
        """,
      ])
    let socket = "/tmp/tenbo-test-\(session.process)"
    defer { _ = Shell.run("tmux -S \(socket) kill-server 2>&1; rm -f \(socket)") }
    try session.waitFor("終了")
    session.press("y")
    let data = Base64.text(of: Array(citation.utf8))
    // tmux sends it on in its own words, without naming the clipboard, or as it is.
    try session.wait(for: "the clipboard") { session in
      ["", "c"].contains { session.outputText.contains("\u{1B}]52;\($0);\(data)\u{07}") }
    }
    try session.waitFor("クリップボードへ送信")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }

  /// One whose server has stopped: keys go on, and the sequences are sent.
  @Test(.enabled(if: Shell.run("command -v tmux").status == 0, "tmux is not installed"))
  func aTmuxThatHangsKeepsNobodyWaiting() throws {
    let server = Shell.run(
      """
      tmux -S /tmp/tenbo-hang-$$ -f /dev/null new -d 'sleep 100' && tmux -S /tmp/tenbo-hang-$$ display -p '#{socket_path},#{pid},0'
      """
    ).output.filter { !$0.isNewline }
    let parts = server.split(separator: ",").map(String.init)
    let process = try #require(parts.dropFirst().first.flatMap { Int32($0) })
    defer {
      kill(process, SIGCONT)
      _ = Shell.run("tmux -S \(parts[0]) kill-server; rm -f \(parts[0])")
    }
    kill(process, SIGSTOP)
    let session = try TerminalSession(built("tenbo"), environment: ["TERM": "tmux-256color", "TMUX": server])
    try session.waitFor("終了")
    let before = session.row(1)
    session.press("y 2")
    try session.wait(for: "the next view before tmux is given up", within: 5000) { $0.row(1) != before }
    #expect(!session.outputText.contains(Clipboard.text(citation, inside: .tmux)))
    try session.wait(for: "the clipboard", within: 2000) {
      $0.outputText.contains(Clipboard.text(citation, inside: .tmux))
    }
    session.press("1 y q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  /// One that says it is there but isn't: the sequences are sent all the same.
  @Test func aTmuxThatIsGoneDoesNoHarm() throws {
    let session = try TerminalSession(
      built("tenbo"), environment: ["TERM": "tmux-256color", "TMUX": "/nonexistent/tmux,1,0"])
    try session.waitFor("終了")
    session.press("y")
    try session.wait(for: "the clipboard") { $0.outputText.contains(Clipboard.text(citation, inside: .tmux)) }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
  }
}

extension Clipboard {
  fileprivate static func text(_ text: String, inside multiplexer: Multiplexer) -> String {
    String(decoding: sequence(text, inside: multiplexer), as: UTF8.self)
  }
}
