import ArgumentParser
import Glibc

/// How threads wake the event loop: a pipe, one for all of them, since the loop waits for one descriptor besides its own.
final class WakePipe: Sendable {
  /// Readable from the first ring until it is answered.
  let descriptor: Int32
  private let button: Int32

  /// Throws where the system has no more descriptors.
  init() throws {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw BackgroundThread.noResources() }
    for end in ends {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (descriptor, button) = (ends[0], ends[1])
  }

  /// Threads hold on to the wakePipe until they have rung for the last time.
  deinit {
    close(descriptor)
    close(button)
  }

  /// From any thread. What there is to tell must be there already.
  func wake() {
    var byte: UInt8 = 0
    // Where the pipe is full it has rung often enough.
    _ = write(button, &byte, 1)
  }

  /// Whether it has rung since the last time. What it rang for may be gone: taken with the ring before, or out of date.
  func answer() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 64)
    var hasRung = false
    while read(descriptor, &bytes, bytes.count) > 0 { hasRung = true }
    return hasRung
  }

  /// Returns as soon as it rings, and after so many milliseconds at the latest.
  func wait(atMost limit: Int32) {
    var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    _ = poll(&watched, 1, limit)
  }
}
