import Glibc
import Typesetting

/// One run of `tmux load-buffer`.
enum TmuxCommand {
  /// False where it fails, as one before 3.2 does, which doesn't know the option, or takes longer than so many milliseconds.
  /// The calling thread must not be open to SIGPIPE.
  static func load(_ text: String, within limit: Int) -> Bool {
    let end = Clock.milliseconds + limit
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return false }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let process = start(reading: ends[0])
    close(ends[0])
    _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
    let isWritten = process != nil && write(Array(text.utf8), to: ends[1], until: end)
    close(ends[1])
    guard let process else { return false }
    return wait(for: process, until: end) && isWritten
  }

  /// nil where there is no such program.
  private static func start(reading input: Int32) -> pid_t? {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO)
    for output in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&files, output, "/dev/null", O_WRONLY, 0)
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    let arguments = strings(["tmux", "load-buffer", "-w", "-"])
    let variables = strings(kept.compactMap { name in environmentValue(name).map { "\(name)=\($0)" } })
    defer { for text in arguments + variables { free(text) } }
    var process = pid_t()
    return posix_spawnp(&process, "tmux", &files, &attributes, arguments, variables) == 0 ? process : nil
  }

  /// As the system wants them; to be freed.
  private static func strings(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] {
    texts.map { strdup($0.systemBytes) } + [nil]
  }

  /// All of the environment that a client of tmux wants.
  private static let kept = ["TMUX", "TMUX_TMPDIR", "PATH", "HOME", "LANG", "LC_ALL", "LC_CTYPE"]

  private static func write(_ bytes: [UInt8], to pipe: Int32, until end: Int) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(pipe, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
        continue
      }
      guard count < 0, errno == EAGAIN || errno == EINTR else { return false }
      var room = pollfd(fd: pipe, events: Int16(POLLOUT), revents: 0)
      guard poll(&room, 1, Int32(max(0, end - Clock.milliseconds))) > 0 else { return false }
    }
    return true
  }

  /// Whether it ends well, and in time; else it is killed.
  private static func wait(for process: pid_t, until end: Int) -> Bool {
    var status: Int32 = 0
    while waitpid(process, &status, WNOHANG) == 0 {
      guard Clock.milliseconds < end else {
        kill(process, SIGKILL)
        waitpid(process, &status, 0)
        return false
      }
      _ = poll(nil, 0, 5)
    }
    return status == 0
  }
}
