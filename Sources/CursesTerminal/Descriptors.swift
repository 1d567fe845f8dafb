#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

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

/// What TERM says; empty where it says nothing.
var nameOfTerminal: String {
  getenv("TERM").map { String(cString: $0) } ?? ""
}
