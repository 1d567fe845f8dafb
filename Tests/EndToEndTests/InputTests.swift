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

  /// To the line they are signals, to a person text.
  @Test func aPasteIsTextWhateverItHolds() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.type(
      bytes: Array("\u{1B}[200~a".utf8) + [0x03, 0x1C, 0x1A, 0x11, 0x13, 0x16, 0x04, 0x00] + Array("b\u{1B}[201~".utf8))
    try session.waitFor("paste 10 a")
    session.press("j")
    try session.waitFor("key j")
  }

  @Test func altAndAKey() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.type("\u{1B}q")
    try session.waitFor("alt q")
    // The same bytes further apart are two keys.
    session.press("Esc j")
    try session.waitFor("key escape\nkey j")
  }

  @Test func whatIsNotKnownIsIgnoredAsAWhole() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    let long = "\u{1B}[" + String(repeating: "7;", count: 300) + "q"
    for sequence in [
      "\u{1B}[                    A", "\u{1B}Oq\u{1B}Ow\u{1B}Oz", "\u{1B}_Gq!\u{1B}\\", "\u{1B}^q\u{1B}\\",
      "\u{1B}Xq\u{1B}\\", long,
    ] {
      session.type(sequence)
    }
    session.press("b")
    try session.waitFor("key b")
    #expect(session.row(4...8) == ["answer narrow", "key 1", "key 7", "key b", ""])
  }

  @Test func whatIsNoTextIsNotSentBack() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    let forms: [[UInt8]] = [
      [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFC, 0x84, 0x80, 0x80, 0x80, 0x80], [0xE3, 0x81], [0xED, 0xA0, 0x80],
      [0xC0, 0xAF],
      [0xF4, 0x90, 0x80, 0x80], [0xFE, 0xFF], [0xC2, 0x9B, 0x6D], [0xEF, 0xBF, 0xBF],
    ]
    for form in forms { session.type(bytes: form) }
    session.press("b")
    try session.waitFor("key b")
    #expect(session.row(4...6) == ["answer narrow", "key b", ""])
    for form in forms { session.type(bytes: Array("\u{1B}[200~".utf8) + form + Array("\u{1B}[201~".utf8)) }
    session.press("c")
    try session.waitFor("key c")
    let sent = session.output.map { UInt8(bitPattern: $0) }
    #expect(String(validating: sent, as: UTF8.self) != nil)
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
    let answer = String(decoding: try session.waitForAnswers().prefix { $0 != UInt8(ascii: "R") }, as: UTF8.self)
    let parts = answer.dropFirst(2).split(separator: ";").compactMap { Int($0) }
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
    #expect(session.popAnswers() == [])
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
