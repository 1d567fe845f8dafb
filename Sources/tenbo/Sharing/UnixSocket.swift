import Glibc
import Typesetting

/// Sockets in the file system (unix(7)).
enum UnixSocket {
  /// What fits into `sun_path` with the zero behind it.
  static let longestPath = 107

  /// A stream that never blocks; -1, and errno says why, where there is none.
  static func make() -> Int32 {
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
    return socket(AF_UNIX, kind, 0)
  }

  /// Calls a function of the system that wants an address.
  ///
  /// - Parameter path: at most `longestPath` bytes
  static func withAddress(_ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) {
      $0.copyBytes(from: path.systemBytes.prefix(longestPath).map { UInt8(bitPattern: $0) })
    }
    return withUnsafePointer(to: address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_un>.size)) }
    }
  }

  /// A connection to whoever listens there; throws the error's number.
  static func connect(to path: String) throws(ErrorNumber) -> Int32 {
    let descriptor = make()
    guard descriptor >= 0 else { throw ErrorNumber(errno) }
    guard withAddress(path, { Glibc.connect(descriptor, $0, $1) }) == 0 else {
      let number = ErrorNumber(errno)
      close(descriptor)
      throw number
    }
    return descriptor
  }

  struct ErrorNumber: Error, Equatable {
    let code: Int32

    init(_ code: Int32) {
      self.code = code
    }

    var sentence: String { String(cString: strerror(code)) }
  }

  /// The next of those who want to be connected; -1, and errno says why, where there is none.
  static func accept(from listener: Int32) -> Int32 {
    let descriptor = Glibc.accept(listener, nil, nil)
    guard descriptor >= 0 else { return -1 }
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }
}

/// Who is at the other end of a connection: as whom they connected, or listened.
struct Peer {
  let process: pid_t
  let user: uid_t
  private let group: gid_t
  private let descriptor: Int32

  /// nil where the system doesn't know.
  init?(of descriptor: Int32) {
    // struct ucred, which glibc shows with _GNU_SOURCE only.
    var credentials: (pid: pid_t, uid: uid_t, gid: gid_t) = (0, 0, 0)
    var size = socklen_t(MemoryLayout.size(ofValue: credentials))
    guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 else { return nil }
    (process, user, group) = credentials
    self.descriptor = descriptor
  }

  /// Whether it is this person, or root, who could be anyway.
  var isOwn: Bool { user == geteuid() || user == 0 }

  /// Whether it is another process of this program, run by this very person.
  var isOwnTenbo: Bool {
    guard user == geteuid(), process > 0, process != getpid() else { return false }
    let (its, ours) = (Peer.name(of: "\(process)"), Peer.name(of: "self"))
    return its != nil && its == ours
  }

  /// What the system calls it (proc_pid_comm(5)); files there have no size to map.
  private static func name(of process: String) -> [UInt8]? {
    let file = open("/proc/\(process)/comm", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = read(file, &bytes, bytes.count)
    return count > 0 ? Array(bytes.prefix(count)) : nil
  }

  /// Hangs it up and waits for its end, which ends the connection too. False where it doesn't end in so many milliseconds.
  func hangUp(within limit: Int) -> Bool {
    guard kill(process, SIGHUP) == 0 else { return false }
    let end = Clock.milliseconds + limit
    var bytes = [UInt8](repeating: 0, count: 4096)
    while true {
      let left = end - Clock.milliseconds
      guard left > 0 else { return false }
      var wanted = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&wanted, 1, Int32(left))
      let count = read(descriptor, &bytes, bytes.count)
      if count == 0 || count < 0 && errno != EAGAIN && errno != EINTR { return true }
    }
  }

  func isMember(of wanted: gid_t) -> Bool {
    if group == wanted { return true }
    var groups = [gid_t](repeating: 0, count: Peer.mostGroups)
    var size = socklen_t(groups.count * MemoryLayout<gid_t>.size)
    guard getsockopt(descriptor, SOL_SOCKET, SO_PEERGROUPS, &groups, &size) == 0 else { return false }
    return groups.prefix(Int(size) / MemoryLayout<gid_t>.size).contains(wanted)
  }

  /// NGROUPS_MAX of Linux.
  private static let mostGroups = 65536
}
