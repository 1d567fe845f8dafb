import SeededRandom
import Testing

@testable import Explorer

/// What a follower makes of the bytes of a connection.
@Suite struct LeadReaderTests {
  private static let deck = SharedDeck(report: "", slides: (0..<100).map { "slide:\($0)" })
  private static func moment(_ slide: Int) -> PresentationSnapshot {
    PresentationSnapshot(place: SlidePosition(slide: "slide:\(slide)"))
  }
  private static func line(_ message: SharedMessage) -> [UInt8] { message.line ?? [] }
  private static let head = line(.deck(deck))

  @Test func itComesInPiecesOfAnySize() throws {
    let bytes = Self.head + Self.line(.shown(Self.moment(1))) + Self.line(.shown(Self.moment(2)))
    for size in [1, 2, 3, 7, 100, 1000, bytes.count] {
      var reader = MessageDecoder()
      var last: PresenterStatus?
      for start in stride(from: 0, to: bytes.count, by: size) {
        if let status = try reader.decode(bytes[start..<min(bytes.count, start + size)]) { last = status }
      }
      #expect(last == .present(Self.deck, Self.moment(2)))
    }
  }

  @Test func ofManyMomentsTheLastCounts() throws {
    var reader = MessageDecoder()
    let flood = (0..<1000).flatMap { Self.line(.shown(Self.moment($0 % 100))) }
    #expect(try reader.decode(Self.head) == nil)
    #expect(try reader.decode(flood + [UInt8(ascii: "{")]) == .present(Self.deck, Self.moment(99)))
    #expect(try reader.decode(Self.line(.shown(Self.moment(5))).dropFirst()) == .present(Self.deck, Self.moment(5)))
  }

  @Test(arguments: [
    ("GET / HTTP/1.1\r\n", PresenterStatus.Absence.damaged), ("\n", .damaged),
    (String(repeating: "x", count: 65536), .damaged),
    (#"{"type":"refused","reason":"full"}"# + "\n", .refused(.full)),
    (#"{"type":"deck","version":9}"# + "\n", .otherVersion(9)),
    (
      #"{"type":"shown","slide":"a","step":0,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true}"# + "\n",
      .damaged
    ),
  ])
  func whatDoesNotBeginWithADeckIsNoPresenter(_ text: String, _ absence: PresenterStatus.Absence) {
    var reader = MessageDecoder()
    #expect(throws: MessageDecoder.Failure(absence: absence)) { try reader.decode(Array(text.utf8)) }
  }

  @Test(arguments: [
    "garbage\n", "\n", #"{"type":"refused","reason":"full"}"# + "\n",
    #"{"type":"deck","version":1,"report":"","slides":["a"]}"# + "\n",
    #"{"type":"shown","slide":"elsewhere","step":0,"blank":"none","isZoomed":false,"elapsed":0,"isRunning":true}"#
      + "\n",
    String(repeating: "x", count: 65536),
  ])
  func whatIsNoMomentEndsIt(_ text: String) throws {
    var reader = MessageDecoder()
    _ = try reader.decode(Self.head + Self.line(.shown(Self.moment(1))))
    #expect(throws: MessageDecoder.Failure(absence: .damaged)) { try reader.decode(Array(text.utf8)) }
  }

  @Test func randomBytesEndItOrWait() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<500 {
      var reader = MessageDecoder()
      for _ in 0..<20 {
        let bytes = (0..<Int.random(in: 0...50, using: &generator)).map { _ in
          UInt8.random(in: 0...255, using: &generator)
        }
        guard let status = try? reader.decode(bytes) else { break }
        #expect(status == nil as PresenterStatus?)
      }
    }
  }
}
