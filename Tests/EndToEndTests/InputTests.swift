import Glibc
import TerminalSession
import Testing
import TextUI

/// What `CursesTerminal` hears.
@Suite(.serialized, .timeLimit(.minutes(10))) struct InputTests {
  @Test func keys() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    for (key, words) in [
      ("あ", "key あ"), ("Up", "key up"), ("F5", "F5"), ("BackTab", "key backTab"), ("C-s", "ctrl s"),
      ("Esc", "key escape"),
      ("PageDown", "key pageDown"), ("Enter", "key enter"), ("C-v", "ctrl v"), ("Space", "key"),
    ] {
      session.press(key)
      try session.waitFor(words)
    }
  }

  @Test func aCharacterInPieces() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    let bytes = Array("展".utf8)
    session.type(bytes: [bytes[0]])
    // The next answer shows that the first piece has been read by itself.
    session.send(signal: SIGWINCH)
    try session.waitFor("resize 80x24")
    session.type(bytes: [bytes[1]])
    session.type(bytes: [bytes[2]])
    try session.waitFor("key 展")
  }

  @Test func mouse() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    #expect(session.isOn(1000) && session.isOn(1006))
    session.type("\u{1B}[<0;3;2M\u{1B}[<0;3;2m")
    try session.waitFor("click 2,1")
    session.type("\u{1B}[<0;3;2M\u{1B}[<0;3;2m\u{1B}[<64;9;9M")
    try session.waitFor("doubleClick 2,1")
    try session.waitFor("wheelUp 8,8")
  }

  @Test func paste() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    #expect(session.isOn(2004))
    session.type("\u{1B}[200~一行目\r二行目q\u{1B}[201~")
    try session.waitFor("paste 20 一行目/二行目q")
    session.type("\u{1B}[200~" + String(repeating: "長", count: 500_000) + "\u{1B}[201~")
    try session.waitFor("paste 1048575 長長")
  }

  @Test func aLateAnswerIsNoKey() throws {
    let session = try probe(answers: false)
    try session.waitFor("80x24 終")
    session.press("a")
    try session.waitFor("key a")
    session.type(bytes: try session.waitForAnswers())
    try session.waitFor("answer narrow")
    // Once more, and nobody asked.
    session.type("\u{1B}[24;5R")
    session.press("b")
    try session.waitFor("key b")
    #expect(session.row(4...6) == ["key a", "answer narrow", "key b"])
  }

  @Test func aTerminalWithWideAmbiguousCharacters() throws {
    let session = try probe(answers: false)
    try session.waitFor("80x24 終")
    #expect(session.row(2).hasPrefix("α版"))
    let answer = String(decoding: try session.waitForAnswers(), as: UTF8.self)
    let parts = answer.dropFirst(2).dropLast().split(separator: ";").compactMap { Int($0) }
    try #require(parts.count == 2)
    session.type("\u{1B}[\(parts[0]);\(parts[1] + 1)R")
    try session.waitFor("answer wide")
    #expect(session.screen.contains("wide true"))
  }

  @Test func withoutProbesNothingIsAsked() throws {
    let session = try probe(["--no-probes"], answers: false)
    try session.waitFor("80x24 終")
    session.press("a")
    try session.waitFor("key a")
    #expect(session.takeAnswers() == [])
  }

  @Test func anAnswerOnItsWayDoesNotReachTheShell() throws {
    let session = try probe(shell: #""$0"; printf 'left: '; cat -v"#)
    // Typed before the program has even started.
    session.press("q")
    try session.waitFor("left:")
    session.type("x\r\u{04}")
    #expect(try session.waitForEnd() == .status(0))
    #expect(!session.screen.contains("R"))
  }

  @Test func keysComeFromTheTerminalWhenInputIsPiped() throws {
    let session = try probe(shell: #"echo text | "$0""#)
    try session.waitFor("80x24 終")
    session.press("j")
    try session.waitFor("key j")
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }
}

extension TerminalSession {
  func row(_ rows: ClosedRange<Int>) -> [String] {
    rows.map(row)
  }
}
