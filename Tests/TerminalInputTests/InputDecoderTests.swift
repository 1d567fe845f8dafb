import Testing
import TextUI

@testable import TerminalInput

/// What a terminal sends, in one piece and cut anywhere, and the events it stands for.
@Suite struct InputDecoderTests {
  private static let sequences: [(String, [Event])] = [
    ("aZ 1", [.key(.character("a")), .key(.character("Z")), .key(.character(" ")), .key(.character("1"))]),
    ("あ𠮷é", [.key(.character("あ")), .key(.character("𠮷")), .key(.character("é"))]),
    ("\r\n\t\u{7F}\u{08}", [.key(.enter), .key(.enter), .key(.tab), .key(.backspace), .key(.backspace)]),
    ("\u{0C}\u{1A}\u{1F}", [.key(.control("l")), .key(.control("z")), .key(.control("_"))]),
    ("\u{1B}OA\u{1B}[B\u{1B}[1;5C", [.key(.up), .key(.down), .key(.right)]),
    ("\u{1B}[H\u{1B}OF\u{1B}[1~\u{1B}[8~", [.key(.home), .key(.end), .key(.home), .key(.end)]),
    ("\u{1B}[5~\u{1B}[6;2~\u{1B}[3~", [.key(.pageUp), .key(.pageDown), .key(.delete)]),
    ("\u{1B}[Z\u{1B}OM\u{1B}Oq", [.key(.backTab), .key(.enter), .key(.character("1"))]),
    (
      "\u{1B}OP\u{1B}[15~\u{1B}[24~\u{1B}[[A",
      [.key(.function(1)), .key(.function(5)), .key(.function(12)), .key(.function(1))]
    ),
    ("\u{1B}[200~一\r二\u{1B}[A\u{1B}[201~x", [.paste("一\r二\u{1B}[A"), .key(.character("x"))]),
    ("\u{1B}[<0;5;3M\u{1B}[<0;5;3m", [.mouse(.init(.click, at: Position(column: 4, row: 2)))]),
    ("\u{1B}[<65;300;1M", [.mouse(.init(.wheelDown, at: Position(column: 299, row: 0)))]),
    ("\u{1B}[M !\"", [.mouse(.init(.click, at: Position(column: 0, row: 1)))]),
    ("\u{1B}[?1;2c\u{1B}[I\u{1B}]10;rgb:0/0/0\u{07}\u{1B}P1$r\u{1B}\\k", [.key(.character("k"))]),
    ("\u{1B}j\u{1B}\r\u{1B}あ", [.key(.alt(.character("j"))), .key(.alt(.enter)), .key(.alt(.character("あ")))]),
    ("\u{1B}\u{1B}[A\u{1B}[1;3D\u{1B}O3P", [.key(.alt(.up)), .key(.alt(.left)), .key(.alt(.function(1)))]),
  ]

  @Test(arguments: sequences.indices)
  func sequence(_ index: Int) {
    let (text, events) = Self.sequences[index]
    #expect(decoded([Array(text.utf8)]) == events)
  }

  @Test(arguments: sequences.indices)
  func sequenceInSingleBytes(_ index: Int) {
    let (text, events) = Self.sequences[index]
    #expect(decoded(text.utf8.map { [$0] }) == events)
  }

  @Test(arguments: [
    ("\u{1B}]11;rgb:0000/0000/0000\u{1B}\\", false), ("\u{1B}]11;rgb:ffff/ffff/ffff\u{07}", true),
    ("\u{1B}]11;rgb:1e/1e/2e\u{07}", false), ("\u{1B}]11;rgb:fd/f6/e3\u{07}", true),
  ])
  func theBackgroundIsLightOrDark(_ answer: String, _ isLight: Bool) {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array(answer.utf8)[...], at: 0) == [.background(isLight: isLight)])
  }

  @Test(arguments: [
    "\u{1B}]11;rgb:zz/00/00\u{07}", "\u{1B}]11;rgb:0/0\u{07}", "\u{1B}]11;?\u{07}", "\u{1B}]52;c;rgb:0/0/0\u{07}",
  ])
  func otherAnswersAreNotBelieved(_ answer: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array(answer.utf8)[...], at: 0).isEmpty)
    #expect(decoder.patience == nil)
  }

  /// A terminal that sends controls of eight bits, or the same as UTF-8.
  @Test(
    arguments: [
      ("[A", [.key(.up)]), ("[1;3D", [.key(.alt(.left))]), ("OA", [.key(.up)]), ("OM", [.key(.enter)]),
      ("[?1;2c", []), ("[<0;5;3M", [.mouse(.init(.click, at: Position(column: 4, row: 2)))]),
      ("[[A", [.key(.function(1))]),
      ("[200~q本\u{1B}[201~", [.paste("q本")]), ("Pqqq\u{1B}\\", []), ("]10;本\u{07}", []), ("Xq\u{1B}\\", []),
      ("^本q\u{1B}\\", []), ("_Gi=1\u{1B}\\", []), ("Pq\u{18}", []),
    ] as [(String, [Event])])
  func oneControlIsAsGoodAsTwoBytes(_ rest: String, _ events: [Event]) {
    for control in Self.spellings {
      func spelt(_ text: String) -> [UInt8] { control(Array(text.utf8)) }
      let bytes = spelt("\u{1B}" + rest) + [0x78]
      #expect(decoded([bytes]) == events + [.key(.character("x"))], "\(bytes)")
      #expect(decoded(bytes.map { [$0] }) == events + [.key(.character("x"))], "\(bytes)")
    }
  }

  /// Each ESC and the byte behind it as one byte, and as the two of UTF-8.
  private static let spellings: [@Sendable ([UInt8]) -> [UInt8]] = [
    { bytes in respelt(bytes) { [$0] } }, { bytes in respelt(bytes) { [0xC2, $0] } },
  ]

  private static func respelt(_ bytes: [UInt8], _ control: (UInt8) -> [UInt8]) -> [UInt8] {
    var spelt: [UInt8] = []
    for byte in bytes {
      if spelt.last == 0x1B {
        spelt.removeLast()
        spelt += control(byte + 0x40)
      } else {
        spelt.append(byte)
      }
    }
    return spelt
  }

  @Test func aControlWithAltOrAlone() {
    #expect(decoded([[0x1B, 0x9B, 0x41]]) == [.key(.alt(.up))])
    #expect(decoded([[0x9B, 0x41, 0x9C, 0x85, 0xC2, 0x85, 0x61]]) == [.key(.up), .key(.character("a"))])
    for control: [UInt8] in [[0x9B], [0x90], [0xC2, 0x9B]] {
      var decoder = InputDecoder()
      #expect(decoder.decode(control[...], at: 0).isEmpty)
      #expect(decoder.giveUpWaiting() == [])
      #expect(decoder.patience == nil)
    }
  }

  /// 四 and 本 hold the bytes of CSI and ST.
  @Test func whatIsPartOfACharacterIsNoControl() {
    #expect(decoded([Array("四A本".utf8)]) == ["四", "A", "本"].map { .key(.character($0)) })
    #expect(decoded([Array("\u{1B}]0;四本q\u{07}x".utf8)]) == [.key(.character("x"))])
  }

  @Test func theBackgroundInControls() {
    var decoder = InputDecoder()
    for (start, end): ([UInt8], [UInt8]) in [([0x9D], [0x9C]), ([0xC2, 0x9D], [0xC2, 0x9C])] {
      let bytes = start + Array("11;rgb:f/f/f".utf8) + end
      #expect(decoder.decode(bytes[...], at: 0) == [.background(isLight: true)])
    }
  }

  @Test func escapeIsAKeyWhenNothingFollows() {
    var decoder = InputDecoder(escapeDelay: 25)
    #expect(decoder.patience == nil)
    #expect(decoder.decode([0x1B], at: 0).isEmpty)
    #expect(decoder.patience == 25)
    #expect(decoder.giveUpWaiting() == [.key(.escape)])
    #expect(decoder.patience == nil)
  }

  @Test(arguments: [
    // Bytes 0x20 to 0x2F where numbers are expected, in any number.
    "\u{1B}[                   A", "\u{1B}[<0;!!!!!!!!!!!!!!!!!!!!;5M", "\u{1B}[?$$$$$$$$$$$$$$$$$$$$$y", "\u{1B}[2$y",
    // Keys of other terminals, and what ends a string elsewhere.
    "\u{1B}Oa", "\u{1B}O1;9z", "\u{1B}[97;5u", "\u{1B}[27;5;113~", "\u{1B}[1;2:3k", "\u{1B}(B", "\u{1B}#8",
    "\u{1B}_Gi=31;OK\u{1B}\\", "\u{1B}^q\u{1B}\\", "\u{1B}X4\u{07}q\u{1B}\\", "\u{1B}P1$r\u{07}q\u{1B}\\",
    // Longer than anything that is known.
    "\u{1B}[" + String(repeating: "1;", count: 400) + "A",
    "\u{1B}]11;" + String(repeating: "q", count: 9000) + "\u{07}",
    // Taken back.
    "\u{1B}[12\u{18}", "\u{1B}]11;rgb\u{1A}",
    // Beyond the edge, or before it.
    "\u{1B}[<0;0;3M", "\u{1B}[M \u{20}\"", "\u{1B}[0;3R",
  ])
  func whatIsNotKnownIsIgnoredAsAWhole(_ sequence: String) {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array((sequence + "k").utf8)[...], at: 0) == [.event(.key(.character("k")))])
    #expect(sequence.utf8.flatMap { decoder.decode([$0], at: 0) } == [])
    #expect(decoder.patience == nil)
  }

  @Test func whatBeginsInHalfASequenceIsItself() {
    #expect(decoded([Array("\u{1B}[1;\u{1B}[B\u{1B}]11;\u{1B}OA".utf8)]) == [.key(.down), .key(.up)])
  }

  @Test(
    arguments: [
      ("\u{1B}[", [.alt(.character("["))]), ("\u{1B}O", [.alt(.character("O"))]), ("\u{1B}/", [.alt(.character("/"))]),
      ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}[1", []), ("\u{1B}]11;rgb:", []),
    ] as [(String, [Key])])
  func whatWasNoSequenceAfterAll(_ bytes: String, _ keys: [Key]) {
    var decoder = InputDecoder(escapeDelay: 25)
    #expect(decoder.decode(Array(bytes.utf8)[...], at: 0) == [])
    #expect(decoder.giveUpWaiting() == keys.map { .key($0) })
  }

  @Test func thoseOfTheLineAreReadAsItHasThem() {
    var decoder = InputDecoder(controls: [0x18: .control("c")])
    #expect(decoder.decode([0x18, 0x1C], at: 0) == [.event(.key(.control("c"))), .event(.key(.control("\\")))])
  }

  @Test func theStatusIsNoKey() {
    var decoder = InputDecoder()
    #expect(
      decoder.decode(Array("\u{1B}[0n\u{1B}\u{1B}[0n".utf8)[...], at: 0) == [.status, .event(.key(.escape)), .status])
  }

  @Test func manyMarksAreNotKept() {
    let events = decoded([Array(("か" + String(repeating: "\u{3099}", count: 50_000)).utf8)])
    #expect(events.count == 1)
  }

  @Test func brokenBytesAreDropped() {
    #expect(
      decoded([[0xE3, 0x81], [0x61], [0xFF, 0x80, 0xC0, 0xAF, 0xED, 0xA0, 0x80], [0x62]]) == [
        .key(.character("a")), .key(.character("b")),
      ])
  }

  @Test func aMarkJoinsItsLetter() {
    #expect(decoded([Array("か\u{3099}".utf8)]) == [.key(.character("か\u{3099}"))])
  }

  @Test func theCursorsPlaceIsNoKey() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[7;3R".utf8)[...], at: 0) == [.cursor(Position(column: 2, row: 6))])
  }

  @Test func theSecondClickOnACellIsADoubleClick() {
    let click = Array("\u{1B}[<0;2;2M".utf8)[...]
    var decoder = InputDecoder()
    let actions = [0, 300, 500, 1200].flatMap { decoder.decode(click, at: $0) }
    let place = Position(column: 1, row: 1)
    #expect(
      actions
        == [.click, .doubleClick, .click, .click].map { .event(.mouse(Event.Mouse($0, at: place))) })
  }

  @Test func aPasteEndsAtItsLimit() {
    let text = String(repeating: "展", count: 400_000)
    let events = decoded([Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)])
    #expect(events == [.paste(String(text.prefix(PasteCollector.limit / 3)))])
  }

  @Test func aPasteWithoutItsEndIsGivenUp() {
    var decoder = InputDecoder()
    #expect(decoder.decode(Array("\u{1B}[200~abc".utf8)[...], at: 0).isEmpty)
    #expect(decoder.giveUpWaiting() == [.paste("abc")])
  }

  @Test func aTerminalsOwnSpellingOfAKey() {
    var decoder = InputDecoder(keys: [Array("\u{1B}[225z".utf8): .function(2)])
    #expect(decoder.decode(Array("\u{1B}[225z".utf8)[...], at: 0) == [.event(.key(.function(2)))])
  }

  private func decoded(_ reads: [[UInt8]]) -> [Event] {
    var decoder = InputDecoder()
    return reads.flatMap { decoder.decode($0[...], at: 0) }.compactMap { input in
      if case .event(let event) = input { event } else { nil }
    }
  }
}
