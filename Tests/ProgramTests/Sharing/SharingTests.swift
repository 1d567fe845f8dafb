import Explorer
import Glibc
import Testing

@testable import tenbo

/// Sockets and connections without any screen.
@Suite(.serialized, .timeLimit(.minutes(10))) struct SharingTests {
  private let directory = TemporaryDirectory()
  private var place: SocketAddress {
    get throws { try SocketAddress(named: directory.path + "/s", environment: { _ in nil }) }
  }
  private static let deck = SharedDeck(report: "r", slides: (0..<1000).map { "slide:\($0)" })

  private static func moment(_ slide: Int, elapsed: Int = 0) -> PresentationSnapshot {
    PresentationSnapshot(place: SlidePosition(slide: "slide:\(slide)"), elapsed: elapsed)
  }

  private static func line(_ slide: Int, elapsed: Int = 0) -> [UInt8] {
    SharedMessage.shown(moment(slide, elapsed: elapsed)).line ?? []
  }

  private func followerServer(_ limits: FollowerServer.Limits = .init(), allowsGroup: Bool = false) throws -> (
    FollowerServer, WakePipe
  ) {
    let wakePipe = try WakePipe()
    let followerServer = try FollowerServer(
      ListeningSocket(at: place, allowsGroup: allowsGroup), limits: limits, wakePipe: wakePipe)
    try followerServer.open(deck: SharedMessage.deck(Self.deck).line ?? [], showing: Self.line(0))
    return (followerServer, wakePipe)
  }

  // MARK: Followers

  @Test func whoeverComesGetsTheDeckAndWhatShows() throws {
    let (followerServer, wakePipe) = try followerServer()
    followerServer.show(Self.line(3), isNews: true)
    followerServer.show(Self.line(3, elapsed: 9), isNews: false)
    let client = try Client(directory.path + "/s")
    #expect(try client.waitFor { $0 == Self.moment(3, elapsed: 9) })
    wakePipe.wait(atMost: 20_000)
    #expect(wakePipe.answer())
    #expect(followerServer.followers == 1)
    followerServer.show(Self.line(4), isNews: true)
    #expect(try client.waitFor { $0 == Self.moment(4) })
    client.close()
    wakePipe.wait(atMost: 20_000)
    #expect(wakePipe.answer())
    #expect(followerServer.followers == 0)
  }

  @Test func whoeverTakesNothingIsDroppedWhileOthersGetAll() throws {
    let (followerServer, _) = try followerServer(FollowerServer.Limits(followers: 10, patience: 200))
    let (slow, quick) = (try Client(directory.path + "/s"), try Client(directory.path + "/s"))
    #expect(try quick.waitFor { $0 == Self.moment(0) })
    // The count comes a while after those whom it counts.
    #expect(try quick.wait { followerServer.followers == 2 })
    var slide = 0
    // Until what the system holds for the slow one is full, and on for its patience.
    let end = Clock.milliseconds + 20_000
    while followerServer.followers != 1 || slide < 100 {
      guard Clock.milliseconds < end else { break }
      slide += 1
      followerServer.show(Self.line(slide % 1000), isNews: true)
      #expect(try quick.waitFor { $0 == Self.moment(slide % 1000) })
    }
    #expect(followerServer.followers == 1)
    #expect(try slow.isOver())
  }

  @Test(arguments: ["x", "GET / HTTP/1.1\r\n\r\n", "\n", "{\"type\":\"deck\"}\n"])
  func whoeverTalksIsDropped(_ words: String) throws {
    let (followerServer, _) = try followerServer()
    let (talker, quiet) = (try Client(directory.path + "/s"), try Client(directory.path + "/s"))
    #expect(try quiet.waitFor { $0 == Self.moment(0) })
    talker.send(Array(words.utf8))
    #expect(try talker.isOver())
    followerServer.show(Self.line(1), isNews: true)
    #expect(try quiet.waitFor { $0 == Self.moment(1) })
    #expect(try quiet.wait { followerServer.followers == 1 })
  }

  @Test func theHouseIsFullAtSomePoint() throws {
    let (followerServer, _) = try followerServer(FollowerServer.Limits(followers: 2))
    let inside = [try Client(directory.path + "/s"), try Client(directory.path + "/s")]
    for client in inside { #expect(try client.waitFor { $0 == Self.moment(0) }) }
    let third = try Client(directory.path + "/s")
    #expect(throws: MessageDecoder.Failure(absence: .refused(.full))) { try third.waitFor { _ in false } }
    inside[0].close()
    #expect(try inside[1].wait { followerServer.followers == 1 })
    #expect(try Client(directory.path + "/s").waitFor { $0 == Self.moment(0) })
  }

  @Test func comingAndGoingAllTheTimeIsLittleNews() throws {
    let (followerServer, wakePipe) = try followerServer()
    let began = Clock.milliseconds
    var rings = 0
    for _ in 0..<300 {
      let client = try Client(directory.path + "/s")
      #expect(try client.waitFor { $0 == Self.moment(0) })
      if wakePipe.answer() { rings += 1 }
    }
    let last = try Client(directory.path + "/s")
    #expect(try last.wait { followerServer.followers == 1 })
    #expect(rings <= (Clock.milliseconds - began) / 100 + 1, "\(rings) rings in \(Clock.milliseconds - began) ms")
  }

  @Test func aFloodOfMessagesReachesThemAsTheLast() throws {
    // On a busy host the flood takes longer than one may take nothing.
    let (followerServer, _) = try followerServer(FollowerServer.Limits(patience: 120_000))
    let client = try Client(directory.path + "/s")
    for slide in 0..<100_000 { followerServer.show(Self.line(slide % 1000), isNews: true) }
    followerServer.show(Self.line(777), isNews: true)
    #expect(try client.waitFor { $0 == Self.moment(777) })
  }

  // MARK: Following

  @Test(arguments: [
    ("garbage\n", PresenterStatus.Absence.damaged), ("{\"type\":\"deck\",\"version\":2}\n", .otherVersion(2)),
    (String(repeating: "x", count: 200_000), .damaged), ("\u{0}\u{0}\n", .damaged),
    ("{\"type\":\"refused\",\"reason\":\"stranger\"}\n", .refused(.stranger)),
  ])
  func aFollowerSaysWhatIsWrongAndTriesAgainInASecond(_ words: String, _ absence: PresenterStatus.Absence) throws {
    let socket = try ListeningSocket(at: place, allowsGroup: false)
    let wakePipe = try WakePipe()
    let link = try FollowerClient(place, wakePipe: wakePipe)
    let first = Clock.milliseconds
    try Client(accepting: socket).say(words)
    while link.status != .absent(absence), Clock.milliseconds < first + 20_000 { wakePipe.wait(atMost: 1000) }
    #expect(link.status == .absent(absence))
    let second = try Client(accepting: socket)
    #expect(Clock.milliseconds - first >= 900, "tried again without a pause")
    second.say(String(decoding: (SharedMessage.deck(Self.deck).line ?? []) + Self.line(8), as: UTF8.self))
    while link.status == .absent(absence), Clock.milliseconds < first + 40_000 {
      _ = wakePipe.answer()
      wakePipe.wait(atMost: 1000)
    }
    #expect(link.status == .present(Self.deck, Self.moment(8)))
    close(socket.descriptor)
  }

  @Test func aFloodIsALittleNews() throws {
    let socket = try ListeningSocket(at: place, allowsGroup: false)
    let wakePipe = try WakePipe()
    let link = try FollowerClient(place, wakePipe: wakePipe)
    let presenter = try Client(accepting: socket)
    presenter.say(String(decoding: SharedMessage.deck(Self.deck).line ?? [], as: UTF8.self))
    let flood = (0..<1000).flatMap { Self.line($0) }
    let finished = try WakePipe()
    let began = Clock.milliseconds
    #expect(
      BackgroundThread.start {
        for _ in 0..<20 { presenter.say(flood) }
        presenter.say(Self.line(500))
        finished.wake()
      })
    var rings = 0
    while link.status != .present(Self.deck, Self.moment(500)), Clock.milliseconds < began + 20_000 {
      wakePipe.wait(atMost: 1000)
      if wakePipe.answer() { rings += 1 }
    }
    #expect(link.status == .present(Self.deck, Self.moment(500)))
    #expect(rings <= (Clock.milliseconds - began) / 30 + 3, "\(rings) rings in \(Clock.milliseconds - began) ms")
    close(socket.descriptor)
  }
}
