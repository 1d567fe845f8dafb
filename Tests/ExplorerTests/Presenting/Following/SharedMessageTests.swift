import Dataset
import SeededRandom
import Testing

@testable import Explorer

/// Messages as lines, whole and damaged.
@Suite struct SharedMessageTests {
  private static let deck = SharedDeck(report: "c0ffee", slides: ["title", "theme:life/anywhere", "閉\"\\\n\u{1B}"])
  private static let moments = [
    PresentationSnapshot(place: SlidePosition(slide: "title")),
    PresentationSnapshot(
      place: SlidePosition(slide: "figure:x", step: 3500, blank: .black, pointer: 0, isZoomed: true),
      elapsed: 3661, limit: 600, isRunning: true),
    PresentationSnapshot(place: SlidePosition(slide: "title", blank: .white), limit: 0),
  ]
  private static let messages =
    [.deck(deck), .refused(.full), .refused(.stranger)] + moments.map(SharedMessage.shown)

  @Test(arguments: messages) func whatIsSentIsRead(_ message: SharedMessage) throws {
    let line = try #require(message.line)
    #expect(line.last == UInt8(ascii: "\n"))
    #expect(line.count { $0 < 0x20 } == 1, "\(String(decoding: line, as: UTF8.self))")
    #expect(try SharedMessage(line.dropLast()) == message)
  }

  @Test func theLinesAreThese() throws {
    func text(_ message: SharedMessage) throws -> String { String(decoding: try #require(message.line), as: UTF8.self) }
    #expect(
      try text(.deck(SharedDeck(report: "1f", slides: ["title", "closing"])))
        == #"{"type":"deck","version":1,"report":"1f","slides":["title","closing"]}"# + "\n")
    #expect(
      try text(.shown(Self.moments[1]))
        == #"{"type":"shown","slide":"figure:x","step":3500,"blank":"black","isZoomed":true,"elapsed":3661,"isRunning":true,"#
        + #""pointer":0,"limit":600}"# + "\n")
    #expect(try text(.refused(.full)) == #"{"type":"refused","reason":"full"}"# + "\n")
  }

  @Test(arguments: [
    "", " ", "x", "null", "[]", "{}", "\u{FF}", #"{"type":1}"#, #"{"type":"bye"}"#, #"{"type":"deck"}"#,
    #"{"type":"deck","version":"1","report":"","slides":["a"]}"#,
    #"{"type":"deck","version":1.5,"report":"","slides":["a"]}"#,
    #"{"type":"deck","version":1,"report":0,"slides":["a"]}"#, #"{"type":"deck","version":1,"report":"","slides":"a"}"#,
    #"{"type":"deck","version":1,"report":"","slides":[]}"#, #"{"type":"deck","version":1,"report":"","slides":[1]}"#,
    #"{"type":"deck","version":1,"report":"","slides":["a","a"]}"#,
    #"{"type":"deck","version":1,"report":"","slides":{"a":1}}"#,
    #"{"type":"refused"}"#, #"{"type":"refused","reason":"other"}"#,
    #"{"type":"shown","step":0,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true}"#,
    #"{"type":"shown","slide":"a","step":-1,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true}"#,
    #"{"type":"shown","slide":"a","step":1e300,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true}"#,
    #"{"type":"shown","slide":"a","step":0.5,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true}"#,
    #"{"type":"shown","slide":"a","step":0,"blank":"grey","isZoomed":false,"elapsed":0,"isRunning":true}"#,
    #"{"type":"shown","slide":"a","step":0,"blank":"none","isZoomed":0,"elapsed":0,"isRunning":true}"#,
    #"{"type":"shown","slide":"a","step":0,"blank":"none","isZoomed":false,"isRunning":true}"#,
    #"{"type":"shown","slide":"a","step":0,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":"yes"}"#,
    #"{"type":"shown","slide":"a","step":0,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true,"pointer":-1}"#,
    #"{"type":"shown","slide":"a","step":0,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true,"limit":"x"}"#,
    #"{"type":"shown","slide":"a","slide":"b","step":0,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true}"#,
  ])
  func damagedLinesAreRefused(_ line: String) {
    #expect(throws: SharedMessage.Problem.damaged) { try SharedMessage(line.utf8) }
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    var line = try #require(SharedMessage.deck(Self.deck).line)
    line[line.count / 2] = 0xFF
    #expect(throws: SharedMessage.Problem.damaged) { try SharedMessage(line.dropLast()) }
  }

  @Test func everyBeginningOfALineIsDamaged() throws {
    for message in Self.messages {
      let line = try #require(message.line).dropLast()
      for length in 0..<line.count {
        #expect(throws: SharedMessage.Problem.damaged) { try SharedMessage(line.prefix(length)) }
      }
    }
  }

  @Test func anotherVersionIsKnownWhateverElseItSays() {
    #expect(throws: SharedMessage.Problem.otherVersion(2)) {
      try SharedMessage(#"{"version":2,"type":"deck","pages":7}"#.utf8)
    }
  }

  @Test func membersThatWeDoNotKnowArePassedOver() throws {
    let line = #"{"type":"refused","reason":"full","until":"tomorrow"}"#
    #expect(try SharedMessage(line.utf8) == .refused(.full))
  }

  @Test func neitherTooManySlidesNorTooLongOnesAreSent() {
    func deck(_ count: Int, _ length: Int = 4) -> SharedMessage {
      .deck(SharedDeck(report: "", slides: (0..<count).map { String(repeating: "x", count: length) + "\($0)" }))
    }
    #expect(deck(SharedMessage.mostSlides).line != nil)
    #expect(deck(SharedMessage.mostSlides + 1).line == nil)
    #expect(deck(1, SharedMessage.mostBytes).line == nil)
    let long =
      Array(#"{"type":"refused","reason":"full"}"#.utf8) + Array(repeating: 0x20, count: SharedMessage.mostBytes)
    #expect(throws: SharedMessage.Problem.damaged) { try SharedMessage(long) }
  }

  @Test func changedBytesNeverTrapAndRarelyMeanSomething() throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<3000 {
      var line = try #require(Self.messages.randomElement(using: &generator)?.line)
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        line[.random(in: line.indices, using: &generator)] = .random(in: 0...255, using: &generator)
      }
      guard let message = try? SharedMessage(line.dropLast()), let again = message.line else { continue }
      #expect(try SharedMessage(again.dropLast()) == message)
    }
  }

  @Test func secondsAloneAreNoNews() {
    var later = Self.moments[1]
    later.elapsed += 9
    #expect(later.says(the: Self.moments[1]))
    for change: (inout PresentationSnapshot) -> Void in [
      { $0.isRunning = false }, { $0.limit = nil }, { $0.place.pointer = 1 }, { $0.place.slide = "title" },
    ] {
      var other = Self.moments[1]
      change(&other)
      #expect(!other.says(the: Self.moments[1]))
    }
  }

  @Test func reportsThatSayOtherThingsHaveOtherFingerprints() {
    let report = Report.frozen
    #expect(report.fingerprint == Report.frozen.fingerprint)
    var changed = report
    changed.indicators[3].value = 1
    #expect(changed.fingerprint != report.fingerprint)
    changed = report
    changed.sections[5].title.ja += "。"
    #expect(changed.fingerprint != report.fingerprint)
  }
}
