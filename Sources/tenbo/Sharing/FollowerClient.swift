import Explorer
import Glibc
import Locking

/// A follower's connection to the presenter, on a thread of its own: what came last is there to be looked at, and what
/// broke is tried again.
final class FollowerClient: Sendable {
  private let place: SocketAddress
  private let wakePipe: WakePipe
  private let latest = Locked(PresenterStatus.absent(.nobody))

  /// Between two attempts, in milliseconds.
  private static let pause: Int32 = 1000
  /// Between two pieces of what comes: of a presenter in a frenzy nobody wants more than thirty pictures a second.
  private static let frame: Int32 = 33

  /// So many bytes are taken at a time.
  private static let piece = 16384

  /// Rings at the end of the first attempt, and whenever there is news. Throws where the system has no more threads.
  init(_ place: SocketAddress, wakePipe: WakePipe) throws {
    self.place = place
    self.wakePipe = wakePipe
    guard BackgroundThread.start(run) else { throw BackgroundThread.noResources() }
  }

  /// What is known of the presenter now.
  var status: PresenterStatus {
    latest.withLock { $0 }
  }

  private func run() {
    while true {
      tell(.absent(follow()))
      _ = poll(nil, 0, FollowerClient.pause)
    }
  }

  private func tell(_ status: PresenterStatus) {
    latest.withLock { $0 = status }
    wakePipe.wake()
  }

  /// Returns when there is nobody to follow any more, and why.
  private func follow() -> PresenterStatus.Absence {
    let connection: Int32
    do throws(UnixSocket.ErrorNumber) {
      connection = try UnixSocket.connect(to: place.path)
    } catch {
      return [ENOENT, ECONNREFUSED, EAGAIN].contains(error.code) ? .nobody : .unreachable(error.sentence)
    }
    defer { close(connection) }
    guard place.isNamed || Peer(of: connection)?.isOwn == true else { return .otherUser }
    do throws(MessageDecoder.Failure) {
      return try read(connection)
    } catch {
      return error.absence
    }
  }

  private func read(_ connection: Int32) throws(MessageDecoder.Failure) -> PresenterStatus.Absence {
    var reader = MessageDecoder()
    var buffer = [UInt8](repeating: 0, count: FollowerClient.piece)
    while true {
      var watched = pollfd(fd: connection, events: Int16(POLLIN), revents: 0)
      _ = poll(&watched, 1, -1)
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else {
        if count < 0, errno == EINTR || errno == EAGAIN { continue }
        return .nobody
      }
      guard let status = try reader.decode(buffer[..<count]) else { continue }
      tell(status)
      _ = poll(nil, 0, FollowerClient.frame)
    }
  }
}
