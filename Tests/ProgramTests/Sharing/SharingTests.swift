import Explorer
import Glibc
import TerminalSession
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

  // MARK: Places

  @Test func theRuntimeDirectoryMustBeThePersonsOwn() throws {
    func place(_ directory: String?) throws(SocketAddress.Problem) -> SocketAddress {
      try SocketAddress(named: nil, environment: { $0 == "XDG_RUNTIME_DIR" ? directory : nil })
    }
    let own = try place(directory.path)
    #expect(own.path == directory.path + "/tenbo/present.sock")
    #expect(own.directory == directory.path + "/tenbo")
    #expect(!own.isNamed)
    #expect(Shell.run("touch \(directory.path)/file; ln -s . \(directory.path)/link").status == 0)
    for wrong in [nil, "", "relative", "/nowhere", directory.path + "/file", directory.path + "/link"] {
      #expect(try place(wrong).path == "/tmp/tenbo-\(geteuid())/present.sock")
    }
    if geteuid() != 0 { #expect(try place("/").path == "/tmp/tenbo-\(geteuid())/present.sock") }
  }

  @Test(arguments: [("s", "."), ("/s", "/"), ("a/b/s", "a/b"), ("/a/s", "/a")])
  func aNamedPlaceLiesInItsDirectory(_ path: String, _ directory: String) throws {
    #expect(try SocketAddress(named: path, environment: { _ in nil }).directory == directory)
  }

  @Test func namesHaveALength() throws {
    let longest = String(repeating: "x", count: 107)
    #expect(try SocketAddress(named: longest, environment: { _ in nil }).path == longest)
    let path = longest + "x"
    #expect(throws: SocketAddress.Problem.tooLong(path)) { try SocketAddress(named: path, environment: { _ in nil }) }
    #expect(throws: SocketAddress.Problem.noPath) { try SocketAddress(named: "", environment: { _ in nil }) }
  }

  // MARK: Listening

  @Test(arguments: [(false, "600"), (true, "660")]) func theModeIsNeverWider(_ allowsGroup: Bool, _ mode: String) throws
  {
    let before = umask(0)
    umask(before)
    let socket = try ListeningSocket(at: place, allowsGroup: allowsGroup)
    #expect(Shell.run("stat -c %a \(directory.path)/s").output == mode + "\n")
    #expect(umask(before) == before)
    #expect((socket.group != nil) == allowsGroup)
    socket.remove()
    #expect(Shell.run("ls -A \(directory.path)").output == "")
    close(socket.descriptor)
  }

  @Test func twoPresentersCannotHaveOnePlace() throws {
    let socket = try ListeningSocket(at: place, allowsGroup: false)
    #expect(throws: ListeningSocket.Problem.inUse(process: getpid())) {
      try ListeningSocket(at: place, allowsGroup: false)
    }
    // As if it had been killed.
    close(socket.descriptor)
    let second = try ListeningSocket(at: place, allowsGroup: false)
    second.remove()
    #expect(Shell.run("ls -A \(directory.path)").output == "")
    close(second.descriptor)
  }

  @Test func aCrowdAtTheDoorDoesNotKeepTheSocketThere() throws {
    let socket = try ListeningSocket(at: place, allowsGroup: false, backlog: 0)
    let waiting = try UnixSocket.connect(to: directory.path + "/s")
    #expect(throws: UnixSocket.ErrorNumber(EAGAIN)) { try UnixSocket.connect(to: directory.path + "/s") }
    #expect(Shell.run("mv \(directory.path)/s \(directory.path)/ours").status == 0)
    // Somebody else's.
    let other = try ListeningSocket(at: place, allowsGroup: false, backlog: 0)
    let waitingToo = try UnixSocket.connect(to: directory.path + "/s")
    socket.remove()
    #expect(Shell.run("ls -A \(directory.path)").output == "ours\ns\n")
    other.remove()
    #expect(Shell.run("ls -A \(directory.path)").output == "ours\n")
    for descriptor in [waiting, waitingToo, socket.descriptor, other.descriptor] { close(descriptor) }
  }

  @Test func whoTakesAPlaceOverIsWaitedFor() throws {
    let locked = open(directory.path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #expect(flock(locked, LOCK_EX | LOCK_NB) == 0)
    #expect(
      BackgroundThread.start {
        _ = poll(nil, 0, 3100)
        close(locked)
      })
    let socket = try ListeningSocket(at: place, allowsGroup: false)
    socket.remove()
    close(socket.descriptor)
  }

  /// Whatever the first thing is that there is no descriptor for.
  @Test func whoHasNoDescriptorsLeavesNothingBehind() throws {
    var refusals = 0
    for limit in 5...64 {
      let line = "ulimit -n \(limit); exec \"$0\" present --share --socket \(directory.path)/s"
      let session = try TerminalSession("/bin/sh", ["-c", line, built("tenbo")])
      // Of marks that cannot be read there may be a message instead of the slide's number.
      try session.wait(for: "a slide or a sentence") {
        $0.outputText.contains("公表") || $0.outputText.contains("tenbo: ")
      }
      let isShown = session.outputText.contains("公表")
      if isShown { session.press("q") } else { refusals += 1 }
      _ = try session.waitForEnd()
      #expect(Shell.run("ls -A \(directory.path)").output == "", "\(limit) descriptors")
      guard !isShown else { break }
    }
    #expect(5..<60 ~= refusals)
  }

  @Test(arguments: ["echo mine >PLACE", "mkdir PLACE", "ln -s elsewhere PLACE", "mkfifo PLACE"])
  func whatIsNoSocketStays(_ line: String) throws {
    let path = directory.path + "/s"
    #expect(Shell.run(line.replacing("PLACE", with: path)).status == 0)
    let before = Shell.run("stat -c '%i %F %s' \(path)")
    #expect(throws: ListeningSocket.Problem.noSocket) { try ListeningSocket(at: place, allowsGroup: false) }
    #expect(Shell.run("stat -c '%i %F %s' \(path)") == before)
  }

  @Test func theSystemSaysWhoIsThere() throws {
    let socket = try ListeningSocket(at: place, allowsGroup: false)
    let connection = try UnixSocket.connect(to: directory.path + "/s")
    let other = UnixSocket.accept(from: socket.descriptor)
    for descriptor in [connection, other] {
      let peer = try #require(Peer(of: descriptor))
      #expect(peer.process == getpid())
      #expect(peer.isOwn)
      #expect(peer.isMember(of: getegid()))
      #expect(!peer.isMember(of: 123_456))
    }
    for descriptor in [connection, other, socket.descriptor] { close(descriptor) }
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
    let (followerServer, _) = try followerServer()
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

/// The other end of a connection, by hand.
private final class Client: Sendable {
  private let descriptor: Int32
  private let reader = ReaderBox()

  private final class ReaderBox: @unchecked Sendable {
    var reader = MessageDecoder()
  }

  init(_ path: String) throws {
    descriptor = try UnixSocket.connect(to: path)
  }

  /// As a presenter, to the next follower who comes.
  init(accepting socket: ListeningSocket) throws {
    var watched = pollfd(fd: socket.descriptor, events: Int16(POLLIN), revents: 0)
    poll(&watched, 1, 5000)
    descriptor = UnixSocket.accept(from: socket.descriptor)
    try #require(descriptor >= 0)
  }

  deinit {
    Glibc.close(descriptor)
  }

  func close() {
    shutdown(descriptor, Int32(SHUT_RDWR))
  }

  func send(_ bytes: [UInt8]) {
    _ = Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL))
  }

  func say(_ text: String) {
    say(Array(text.utf8))
  }

  /// All of it, or as much as the other end takes before it goes.
  func say(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count > 0 { rest = rest.dropFirst(count) }
      guard count > 0 || errno == EAGAIN else { return }
      var watched = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      poll(&watched, 1, 5000)
    }
  }

  /// Whether such a moment comes in time. Throws where something else ends it.
  func waitFor(_ condition: (PresentationSnapshot) -> Bool) throws -> Bool {
    try wait {
      false
    } moment: {
      condition($0)
    }
  }

  /// Whether the other end goes away in time, whatever it says before.
  func isOver() throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let end = Clock.milliseconds + 20_000
    while Clock.milliseconds < end {
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&watched, 1, 1000)
      let count = recv(descriptor, &buffer, buffer.count, 0)
      if count == 0 || (count < 0 && errno != EAGAIN) { return true }
    }
    return false
  }

  func wait(
    _ condition: () -> Bool, moment: (PresentationSnapshot) -> Bool = { _ in false }
  ) throws -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let end = Clock.milliseconds + 20_000
    while Clock.milliseconds < end {
      if condition() { return true }
      var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      poll(&watched, 1, 20)
      let count = recv(descriptor, &buffer, buffer.count, 0)
      guard count > 0 else {
        if count < 0, errno == EAGAIN { continue }
        return false
      }
      if case .present(_, let now)? = try reader.reader.decode(buffer[..<count]), moment(now) { return true }
    }
    return false
  }
}
