import TerminalSession
import Testing
import TextUI

/// What `CursesTerminal` draws, and with how many bytes.
@Suite(.serialized, .timeLimit(.minutes(10))) struct ScreenTests {
  @Test func drawsTextStylesAndCursor() throws {
    let session = try probe()
    try session.waitFor("80x24 終")
    #expect(session.row(0) == "展望 端末の確認")
    #expect(session.cell(0, 0).isBold)
    #expect(session.cell(0, 0).foreground == 6)
    #expect(session.cell(0, 0).columns == 2)
    #expect(session.cell(0, 23).isReversed)
    #expect(session.cursor == Position(column: 0, row: 3))
    #expect(!session.isOn(25))
    #expect(session.isOn(1049))
  }

  @Test func monoHasNoColour() throws {
    let session = try probe(["--mono"])
    try session.waitFor("colours 0")
    #expect(session.cell(0, 0).foreground == nil)
    #expect(session.cell(0, 0).isBold)
  }

  @Test func aChangedCellCostsAFewBytes() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    let before = session.output.count
    session.press("x")
    try session.wait(for: "the mark") { $0.row(3) == "▸" }
    #expect(session.output.count - before <= 12)
  }

  @Test func theSameScreenCostsNothing() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.press("x")
    try session.wait(for: "the mark") { $0.row(3) == "▸" }
    let before = session.output.count
    session.press("xx")
    session.press("x")
    try session.wait(for: "the mark's end") { $0.row(3) == ">" }
    #expect(session.output.count - before <= 24)
  }

  @Test func fiftyKeysAreOneFrame() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    let before = try frames(session)
    session.type(String(repeating: "j", count: 50))
    try session.waitFor("key j")
    session.press("k")
    try session.waitFor("key k")
    #expect(try frames(session) == before + 2)
  }

  /// How many frames the program says that it has drawn.
  private func frames(_ session: TerminalSession) throws -> Int {
    let words = session.row(1).split(separator: " ")
    return try #require(words.last.flatMap { Int($0) })
  }

  @Test func repaintsWhatSomeoneElseOverwrote() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    let before = session.output.count
    session.press("C-l")
    try session.waitFor("ctrl l")
    #expect(session.outputText.dropFirst(before / 2).contains("\u{1B}[2J"))
    #expect(session.row(0) == "展望 端末の確認")
  }

  @Test(arguments: [
    Size(columns: 1, rows: 1), Size(columns: 2, rows: 1), Size(columns: 3, rows: 2), Size(columns: 300, rows: 100),
  ])
  func startsAtAnySize(_ size: Size) throws {
    let session = try probe(size: size)
    try session.wait(for: "a first frame") { $0.output.count > 60 && $0.screen != "" }
    session.press("q")
    #expect(try session.waitForEnd() == .status(0))
    #expect(session.leftBehind == [])
  }

  @Test func aStormOfResizesEndsInTheRightScreen() throws {
    let session = try probe()
    try session.waitFor("80x24 終")
    var random = Sequence(seed: 2025)
    for _ in 0..<300 {
      session.resize(to: Size(columns: random.next(1...300), rows: random.next(1...100)))
      if random.next(0...3) == 0 { _ = session.pump(1) }
    }
    session.resize(to: Size(columns: 71, rows: 19))
    try session.wait(for: "the last size") { $0.row(18) == "71x19 終" }
    let picture = session.screen
    session.press("C-l")
    try session.waitFor("ctrl l")
    #expect(session.row(0) == "展望 端末の確認")
    #expect(picture.hasPrefix("展望 端末の確認\ncolours 256"))
    #expect(session.row(4).hasPrefix("resize") || session.row(4).hasPrefix("answer"))
  }

  @Test func bytesForTheClipboardPassAsTheyAre() throws {
    let session = try probe()
    try session.waitFor("answer narrow")
    session.press("c")
    try session.waitFor("key c")
    #expect(session.outputText.contains("\u{1B}]52;c;5bGV5pybCg==\u{07}"))
  }
}

/// Numbers that look random and are the same in every run.
private struct Sequence {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int(state >> 33) % range.count
  }
}
