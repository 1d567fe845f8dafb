import Explorer
import Glibc
import Testing

@testable import tenbo

/// What others who share a place can do to a presenter, and to each other.
@Suite(.serialized, .timeLimit(.minutes(10))) struct SharingLimitsTests {
  private let directory = TemporaryDirectory()
  private var place: SocketAddress {
    get throws { try SocketAddress(named: directory.path + "/s", environment: { _ in nil }) }
  }

  private func followerServer(patience: Int) throws -> (FollowerServer, WakePipe) {
    let wakePipe = try WakePipe()
    let followerServer = try FollowerServer(
      ListeningSocket(at: place, allowsGroup: true), limits: FollowerServer.Limits(patience: patience),
      wakePipe: wakePipe)
    let moment = PresentationSnapshot(place: SlidePosition(slide: "slide:0"), elapsed: 0)
    try followerServer.open(
      deck: SharedMessage.deck(SharedDeck(report: "r", slides: ["slide:0"])).line ?? [],
      showing: SharedMessage.shown(moment).line ?? [])
    return (followerServer, wakePipe)
  }

  @Test func whatOthersMayReachIsNoPlaceOfOnesOwn() throws {
    let place = try SocketAddress(named: nil, environment: { $0 == "XDG_RUNTIME_DIR" ? directory.path : nil })
    #expect(place.makeDirectory())
    #expect(place.makeDirectory(), "it is there already")
    #expect(chmod(place.directory, 0o755) == 0)
    #expect(!place.makeDirectory())
  }

  @Test func nobodyTakesMorePlacesThanAreLeft() {
    let limits = FollowerServer.Limits(followers: 8)
    var taken = 0
    while limits.admits(isOwn: false, with: taken, of: taken) { taken += 1 }
    #expect(taken == 4)
    #expect(limits.admits(isOwn: false, with: 0, of: 4))
    #expect(limits.admits(isOwn: true, with: 7, of: 7))
    #expect(!limits.admits(isOwn: true, with: 0, of: 8))
  }

  /// One who connects and never reads, though little enough waits for the system to hold it all.
  @Test func whoReadsNothingIsPartedWith() throws {
    let (followerServer, _) = try followerServer(patience: 200)
    let silent = try UnixSocket.connect(to: place.path)
    defer { close(silent) }
    let end = Clock.milliseconds + 10_000
    while followerServer.followers == 0, Clock.milliseconds < end { _ = poll(nil, 0, 5) }
    #expect(followerServer.followers == 1)
    while followerServer.followers == 1, Clock.milliseconds < end { _ = poll(nil, 0, 5) }
    #expect(followerServer.followers == 0)
  }

  @Test func aLockOnTheDirectoryKeepsNobodyOut() throws {
    let lock = open(directory.path, O_RDONLY | O_DIRECTORY)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX) == 0)
    #expect(throws: Never.self) { try ListeningSocket(at: place, allowsGroup: true) }
  }
}
