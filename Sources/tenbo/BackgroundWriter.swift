import Glibc
import Locking

/// Writes small files beside the event loop: the latest text of each, at once and then at most once a second.
///
/// There is a thread only while there is something to write; where the system has none, writing takes its time.
final class BackgroundWriter: Sendable {
  /// A file that is kept.
  enum File: Hashable, Sendable {
    /// In the person's state directory, for their eyes alone.
    case state(StateDirectory, String)
    /// A file of theirs.
    case own(String)
  }

  private struct Mailbox {
    var waiting: [File: Write] = [:]
    /// Whether there is a thread.
    var hasWorker = false
    var failures: [File: String] = [:]
  }

  private let mailbox = Locked(Mailbox())
  /// Rings when there is something to tell of.
  private let wakePipe: WakePipe
  /// Ends the pause between two writes.
  private let haste: WakePipe
  /// Rings when all is written.
  private let rest: WakePipe
  /// In milliseconds.
  private static let pause: Int32 = 1000
  /// The longest that the end waits, in milliseconds.
  static let patience: Int32 = 3000

  private let start: Start

  /// Runs something on a thread of its own; false where there is none to be had.
  typealias Start = @Sendable (_ body: @escaping @Sendable () -> Void) -> Bool

  /// Throws where the system has no more descriptors.
  init(wakePipe: WakePipe, start: @escaping Start = { BackgroundThread.start($0) }) throws {
    self.wakePipe = wakePipe
    self.start = start
    haste = try WakePipe()
    rest = try WakePipe()
  }

  /// Writes a file; whether there is something to tell of that.
  typealias Write = @Sendable () throws(AtomicFile.Failure) -> Bool

  func keep(_ text: String, in file: File) {
    keep(file) { () throws(AtomicFile.Failure) in
      try file.write(text)
      return false
    }
  }

  /// Where what is to be written depends on what is there by then.
  func keep(_ file: File, by writing: @escaping Write) {
    let hasWorker = mailbox.withLock { mailbox in
      defer { mailbox.hasWorker = true }
      mailbox.waiting[file] = writing
      return mailbox.hasWorker
    }
    if !hasWorker, !start(run) { while write() {} }
  }

  /// Returns when all is written. A busy disk may take a second; one that takes longer than people wait for the end of a
  /// program is left to itself.
  func finish() {
    haste.wake()
    let end = Clock.milliseconds + Int(BackgroundWriter.patience)
    // It may have rung for an earlier rest.
    while mailbox.withLock({ $0.hasWorker }), Clock.milliseconds < end {
      rest.wait(atMost: 50)
      _ = rest.answer()
    }
  }

  /// Why files could not be written, since the last time.
  func popFailures() -> [File: String] {
    mailbox.withLock { mailbox in
      defer { mailbox.failures = [:] }
      return mailbox.failures
    }
  }

  private func run() {
    while write() { haste.wait(atMost: BackgroundWriter.pause) }
    rest.wake()
  }

  /// False, and the thread ends, where nothing waits.
  private func write() -> Bool {
    let files = mailbox.withLock { mailbox in
      defer { mailbox.waiting = [:] }
      mailbox.hasWorker = !mailbox.waiting.isEmpty
      return mailbox.waiting
    }
    for (file, writing) in files {
      do throws(AtomicFile.Failure) {
        if try writing() { wakePipe.wake() }
      } catch {
        mailbox.withLock { $0.failures[file] = error.reason }
        wakePipe.wake()
      }
    }
    return !files.isEmpty
  }
}

extension BackgroundWriter.File {
  var path: String {
    switch self {
    case .state(_, let path), .own(let path): path
    }
  }

  func write(_ text: String) throws(AtomicFile.Failure) {
    switch self {
    case .state(let directory, let path):
      try directory.make()
      try AtomicFile.write(text, to: path, mode: 0o600, keepingMode: false)
    case .own(let path): try AtomicFile.write(text, to: path, mode: 0o666)
    }
  }
}
