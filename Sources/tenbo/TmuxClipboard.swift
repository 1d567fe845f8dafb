import Glibc
import Locking

/// The clipboard of the terminals that a tmux on this host shows, set by tmux's own command on a thread of its own: a server
/// that hangs keeps nobody waiting.
final class TmuxClipboard: Sendable {
  private struct Mailbox {
    var waiting: String?
    var failed: String?
    /// Whether there is a thread.
    var hasWorker = false
  }

  private let mailbox = Locked(Mailbox())
  private let wakePipe: WakePipe
  /// Rings when nothing waits any more.
  private let rest: WakePipe
  /// How long tmux may take, in milliseconds.
  static let patience: Int32 = 500

  /// Rings when there is a text that tmux doesn't take. Throws where the system has no more descriptors.
  init(wakePipe: WakePipe) throws {
    self.wakePipe = wakePipe
    rest = try WakePipe()
  }

  /// The text takes the place of one that still waits. False where the system has no more threads.
  func copy(_ text: String) -> Bool {
    let hasWorker = mailbox.withLock { mailbox in
      defer { mailbox = Mailbox(waiting: text, hasWorker: true) }
      return mailbox.hasWorker
    }
    if hasWorker || BackgroundThread.start(run) { return true }
    mailbox.withLock { $0 = Mailbox() }
    return false
  }

  /// What tmux doesn't take, once.
  func popFailure() -> String? {
    mailbox.withLock { mailbox in
      defer { mailbox.failed = nil }
      return mailbox.failed
    }
  }

  /// Returns when all has been tried, and after so long at the latest as tmux may take for two texts; what still waits then
  /// is no more than tried.
  func finish() {
    let end = Clock.milliseconds + Int(2 * TmuxClipboard.patience)
    while mailbox.withLock({ $0.hasWorker }), Clock.milliseconds < end {
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
      mailbox.withLock { if $0.waiting == nil { $0.failed = text } }
      wakePipe.wake()
    }
    rest.wake()
  }

  private func next() -> String? {
    mailbox.withLock { mailbox in
      defer { mailbox.waiting = nil }
      mailbox.hasWorker = mailbox.waiting != nil
      return mailbox.waiting
    }
  }
}
