import Glibc
import Synchronization

/// The clipboard of the terminals that a tmux on this host shows, set by tmux's own command on a thread of its own: a server
/// that hangs keeps nobody waiting.
final class TmuxClipboard: Sendable {
  private struct Desk {
    var waiting: String?
    var failed: String?
    /// Whether there is a thread.
    var isManned = false
  }

  private let desk = Mutex(Desk())
  private let doorbell: Doorbell
  /// Rings when nothing waits any more.
  private let rest: Doorbell
  /// How long tmux may take, in milliseconds.
  static let patience: Int32 = 500

  /// Rings when there is a text that tmux doesn't take. Throws the exit code where the system has no more descriptors.
  init(doorbell: Doorbell) throws {
    self.doorbell = doorbell
    rest = try Doorbell()
  }

  /// The text takes the place of one that still waits. False where the system has no more threads.
  func copy(_ text: String) -> Bool {
    let isManned = desk.withLock { desk in
      defer { desk = Desk(waiting: text, isManned: true) }
      return desk.isManned
    }
    if isManned || BackgroundThread.start(run) { return true }
    desk.withLock { $0 = Desk() }
    return false
  }

  /// What tmux doesn't take, once.
  func takeFailure() -> String? {
    desk.withLock { desk in
      defer { desk.failed = nil }
      return desk.failed
    }
  }

  /// Returns when all has been tried, and after so long at the latest as tmux may take for two texts; what still waits then
  /// is no more than tried.
  func finish() {
    let end = Clock.milliseconds + Int(2 * TmuxClipboard.patience)
    while desk.withLock({ $0.isManned }), Clock.milliseconds < end {
      rest.wait(atMost: 50)
      _ = rest.answer()
    }
  }

  private func run() {
    // Of a tmux that ends before it has read all, an error is enough.
    var pipe = sigset_t()
    sigemptyset(&pipe)
    sigaddset(&pipe, SIGPIPE)
    pthread_sigmask(SIG_BLOCK, &pipe, nil)
    while let text = next() {
      guard !TmuxCommand.load(text, within: Int(TmuxClipboard.patience)) else { continue }
      desk.withLock { if $0.waiting == nil { $0.failed = text } }
      doorbell.ring()
    }
    rest.ring()
  }

  private func next() -> String? {
    desk.withLock { desk in
      defer { desk.waiting = nil }
      desk.isManned = desk.waiting != nil
      return desk.waiting
    }
  }
}
