import Explorer
import Glibc
import Synchronization

/// A follower's connection to the presenter, on a thread of its own: what came last is there to be looked at, and what
/// broke is tried again.
final class PresenterLink: Sendable {
  private let place: SocketPlace
  private let doorbell: Doorbell
  private let latest = Mutex(Lead.absent(.nobody))

  /// Between two attempts, in milliseconds.
  private static let pause: Int32 = 1000
  /// Between two pieces of what comes: of a presenter in a frenzy nobody wants more than thirty pictures a second.
  private static let frame: Int32 = 33

  /// So many bytes are taken at a time.
  private static let piece = 16384

  /// Rings at the end of the first attempt, and whenever there is news. Throws the exit code where the system has no more threads.
  init(_ place: SocketPlace, doorbell: Doorbell) throws {
    self.place = place
    self.doorbell = doorbell
    guard BackgroundThread.start(run) else { throw BackgroundThread.noResources() }
  }

  /// What is known of the presenter now.
  var lead: Lead {
    latest.withLock { $0 }
  }

  private func run() {
    while true {
      tell(.absent(follow()))
      _ = poll(nil, 0, PresenterLink.pause)
    }
  }

  private func tell(_ lead: Lead) {
    latest.withLock { $0 = lead }
    doorbell.ring()
  }

  /// Returns when there is nobody to follow any more, and why.
  private func follow() -> Lead.Absence {
    let connection: Int32
    do throws(UnixSocket.ErrorNumber) {
      connection = try UnixSocket.connect(to: place.path)
    } catch {
      return [ENOENT, ECONNREFUSED, EAGAIN].contains(error.code) ? .nobody : .unreachable(error.sentence)
    }
    defer { close(connection) }
    guard place.isNamed || Peer(of: connection)?.isOwn == true else { return .otherUser }
    do throws(LeadReader.Failure) {
      return try read(connection)
    } catch {
      return error.absence
    }
  }

  private func read(_ connection: Int32) throws(LeadReader.Failure) -> Lead.Absence {
    var reader = LeadReader()
    var buffer = [UInt8](repeating: 0, count: PresenterLink.piece)
    while true {
      var watched = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
      _ = poll(&watched, 1, -1)
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else {
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        return .nobody
      }
      guard let lead = try reader.take(buffer[..<count]) else { continue }
      tell(lead)
      _ = poll(nil, 0, PresenterLink.frame)
    }
  }
}
