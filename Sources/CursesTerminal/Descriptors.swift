#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes all, unless the other end is gone.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) {
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    if count > 0 {
      rest = rest.dropFirst(count)
    } else if count < 0, errno == EAGAIN {
      var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = poll(&room, 1, -1)
    } else if !(count < 0 && errno == EINTR) {
      return
    }
  }
}

func isReadable(_ descriptor: Int32, within limit: Int32) -> Bool {
  let end = milliseconds() + Int(limit)
  var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  while true {
    let count = poll(&watched, 1, Int32(max(0, end - milliseconds())))
    // A signal, such as a change of size, ends no wait.
    if count >= 0 || errno != EINTR { return count == 1 }
  }
}

/// A clock that only goes forward.
func milliseconds() -> Int {
  var now = timespec()
  clock_gettime(CLOCK_MONOTONIC, &now)
  return now.tv_sec * 1000 + now.tv_nsec / 1_000_000
}

/// Over SSH the bytes of one key may come further apart.
var isRemote: Bool {
  getenv("SSH_CONNECTION") != nil
}
