import Explorer
import Glibc
import Locking

/// Those who follow a presenter, on a thread of their own: the event loop hands over what shows and goes on, however many
/// there are and whatever they do.
final class FollowerServer: Sendable {
  struct Limits: Sendable {
    var followers = 256
    /// How long somebody may take nothing of what waits for them, in milliseconds.
    var patience = 5000

    /// Whether one more is let in. No member of the group takes more places than are left for others.
    ///
    /// - Parameters:
    ///   - isOwn: whether it is the presenter, who may take all
    ///   - taken: how many of those who are there already are of the same user
    func admits(isOwn: Bool, with taken: Int, of count: Int) -> Bool {
      count < followers && (isOwn || taken < followers - count)
    }
  }

  private struct Mailbox {
    var deck: [UInt8] = []
    /// The line for whoever comes, and the number of the last that all must have.
    var newest: [UInt8] = []
    var number = 0
    var followers = 0
  }

  private let socket: ListeningSocket
  private let limits: Limits
  private let mailbox = Locked(Mailbox())
  /// Rings when followers have come or gone.
  private let wakePipe: WakePipe
  /// Rings when there is something to send.
  private let news: WakePipe

  /// Throws where the system has no more descriptors. Nobody is let in before `open`.
  init(_ socket: ListeningSocket, limits: Limits = Limits(), wakePipe: WakePipe) throws {
    self.socket = socket
    self.limits = limits
    self.wakePipe = wakePipe
    news = try WakePipe()
  }

  /// Lets followers in; the first thing they get is the deck. Throws where the system has no more threads.
  func open(deck: [UInt8], showing line: [UInt8]) throws {
    mailbox.withLock { ($0.deck, $0.newest) = (deck, line) }
    guard BackgroundThread.start(run) else { throw BackgroundThread.noResources() }
  }

  /// - Parameter isNews: false for what only those need who come later
  func show(_ line: [UInt8], isNews: Bool) {
    mailbox.withLock { mailbox in
      mailbox.newest = line
      if isNews { mailbox.number += 1 }
    }
    if isNews { news.wake() }
  }

  var followers: Int {
    mailbox.withLock { $0.followers }
  }

  // MARK: The thread

  private func run() {
    var viewers: [FollowerConnection] = []
    /// While the system has no more descriptors, nobody is let in, in milliseconds.
    var closedUntil = 0
    /// Whoever comes and goes all the time must not keep the presenter's loop busy.
    var silentUntil = 0
    while true {
      var watched = [
        pollfd(fd: news.descriptor, events: Int16(POLLIN), revents: 0),
        pollfd(fd: Clock.milliseconds < closedUntil ? -1 : socket.descriptor, events: Int16(POLLIN), revents: 0),
      ]
      watched += viewers.map {
        pollfd(fd: $0.descriptor, events: Int16(POLLIN | ($0.isBehind ? POLLOUT : 0)), revents: 0)
      }
      _ = poll(
        &watched, nfds_t(watched.count), wait(viewers, [closedUntil, viewers.count == followers ? 0 : silentUntil]))
      _ = news.answer()
      let wantsIn = watched[1].revents != 0
      serve(&viewers, watched.dropFirst(2).map { $0.revents & ~Int16(POLLOUT) != 0 })
      if wantsIn, !letIn(&viewers) { closedUntil = Clock.milliseconds + 1000 }
      if viewers.count != followers, Clock.milliseconds >= silentUntil {
        tell(viewers.count)
        silentUntil = Clock.milliseconds + FollowerServer.silence
      }
    }
  }

  /// Between two words on how many follow, in milliseconds.
  private static let silence = 100

  /// How long nothing has to be done if nothing comes, in milliseconds; -1 for ever.
  private func wait(_ viewers: [FollowerConnection], _ alarms: [Int]) -> Int32 {
    let now = Clock.milliseconds
    let ends =
      viewers.compactMap { $0.patienceLeft(of: limits.patience, now: now) }
      + alarms.filter { $0 > now }.map { $0 - now }
    return ends.min().map { Int32($0 + 1) } ?? -1
  }

  /// Sends to all what they don't have, and parts with those who are gone, who talk, or who take nothing.
  private func serve(_ viewers: inout [FollowerConnection], _ stir: [Bool]) {
    let (line, number) = mailbox.withLock { ($0.newest, $0.number) }
    let now = Clock.milliseconds
    var staying: [FollowerConnection] = []
    for (var viewer, stirs) in zip(viewers, stir) {
      let stays =
        (!stirs || viewer.isSilent) && viewer.send(line, number: number, now: now)
        && viewer.patienceLeft(of: limits.patience, now: now) != 0
      if stays { staying.append(viewer) } else { close(viewer.descriptor) }
    }
    viewers = staying
  }

  /// All who wait at the door. False where the system lets nobody in for now.
  private func letIn(_ viewers: inout [FollowerConnection]) -> Bool {
    let (deck, line, number) = mailbox.withLock { ($0.deck, $0.newest, $0.number) }
    for _ in 0..<limits.followers {
      let descriptor = UnixSocket.accept(from: socket.descriptor)
      guard descriptor >= 0 else { return [EAGAIN, EINTR, ECONNABORTED].contains(errno) }
      let peer = Peer(of: descriptor)
      if let reason = refusal(of: peer, viewers) {
        var refused = FollowerConnection(
          descriptor, of: peer?.user ?? 0, first: SharedMessage.refused(reason).line ?? [])
        _ = refused.send([], number: -1, now: 0)
        close(descriptor)
        continue
      }
      var viewer = FollowerConnection(descriptor, of: peer?.user ?? 0, first: deck)
      if viewer.send(line, number: number, now: Clock.milliseconds) {
        viewers.append(viewer)
      } else {
        close(descriptor)
      }
    }
    return true
  }

  private func refusal(of peer: Peer?, _ viewers: [FollowerConnection]) -> SharedMessage.Refusal? {
    guard let peer, peer.isOwn || socket.group.map(peer.isMember) == true else { return .stranger }
    let taken = viewers.count { $0.user == peer.user }
    return limits.admits(isOwn: peer.isOwn, with: taken, of: viewers.count) ? nil : .full
  }

  private func tell(_ count: Int) {
    mailbox.withLock { $0.followers = count }
    wakePipe.wake()
  }
}
