import Explorer
import Glibc
import Testing

@testable import tenbo

/// The other end of a connection, by hand.
final class Client: Sendable {
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
