import Glibc

/// A follower as their presenter has them: what of which message is on its way to them.
struct FollowerConnection {
  let descriptor: Int32
  let user: uid_t
  /// What is left of the line that is being sent.
  private var rest: ArraySlice<UInt8>
  /// Of the last message that was begun.
  private var number = -1
  /// Since when the other end has taken nothing of what waits, here or in the system, in milliseconds; nil while nothing
  /// waits.
  private var waitsSince: Int?
  /// What the system held for it then, in no unit in particular.
  private var held: Int32 = 0

  /// - Parameter first: the line that comes before all messages
  init(_ descriptor: Int32, of user: uid_t, first: [UInt8]) {
    self.descriptor = descriptor
    self.user = user
    rest = first[...]
    // What the system would hold for somebody who doesn't read is of no use to them.
    var size: Int32 = 16384
    setsockopt(descriptor, SOL_SOCKET, SO_SNDBUF, &size, socklen_t(MemoryLayout.size(ofValue: size)))
  }

  var isBehind: Bool { !rest.isEmpty }

  /// Sends as much as there is room for, of messages only the newest. False where the connection is no more.
  ///
  /// - Parameters:
  ///   - number: rises with every message
  ///   - now: milliseconds of a clock that goes forward
  mutating func send(_ newest: [UInt8], number newestNumber: Int, now: Int) -> Bool {
    while true {
      if rest.isEmpty {
        guard number < newestNumber else {
          noteWaiting(now)
          return true
        }
        (rest, number) = (newest[...], newestNumber)
      }
      let count = rest.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL | MSG_DONTWAIT))
      }
      guard count > 0 else {
        let isThere = count < 0 && (errno == EAGAIN || errno == EINTR)
        noteWaiting(now)
        return isThere
      }
      rest = rest.dropFirst(count)
    }
  }

  private mutating func noteWaiting(_ now: Int) {
    var holding: Int32 = 0
    // SIOCOUTQ (unix(7)): what the other end has not read yet.
    _ = ioctl(descriptor, UInt(TIOCOUTQ), &holding)
    if holding < held { waitsSince = nil }
    held = holding
    waitsSince = rest.isEmpty && holding == 0 ? nil : waitsSince ?? now
  }

  /// How many milliseconds more it may take nothing; nil while nothing waits.
  func patienceLeft(of patience: Int, now: Int) -> Int? {
    waitsSince.map { max(0, $0 + patience - now) }
  }

  /// Whether the other end is still there, and silent: followers have nothing to say.
  var isSilent: Bool {
    var byte: UInt8 = 0
    return recv(descriptor, &byte, 1, Int32(MSG_DONTWAIT)) < 0 && (errno == EAGAIN || errno == EINTR)
  }
}
