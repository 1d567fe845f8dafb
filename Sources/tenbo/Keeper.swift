import Glibc
import Synchronization

/// Writes small files beside the event loop: the latest text of each, at once and then at most once a second.
///
/// There is a thread only while there is something to write. What goes wrong is told once: a full disk is no reason to
/// disturb somebody with every key.
final class Keeper: Sendable {
  /// A file that is kept.
  enum File: Hashable, Sendable {
    /// In the person's state directory, for their eyes alone.
    case state(StateDirectory, String)
    /// A file of theirs.
    case own(String)
  }

  private struct Desk {
    var waiting: [File: String] = [:]
    /// Whether there is a thread.
    var isManned = false
    var failure: String?
    var hasFailed = false
  }

  private let desk = Mutex(Desk())
  /// Rings when there is a failure to tell of.
  private let doorbell: Doorbell
  /// Ends the pause between two writes.
  private let haste: Doorbell
  /// Rings when all is written.
  private let rest: Doorbell
  /// In milliseconds.
  private static let pause: Int32 = 1000

  /// Throws the exit code where the system has no more descriptors.
  init(doorbell: Doorbell) throws {
    self.doorbell = doorbell
    haste = try Doorbell()
    rest = try Doorbell()
    // A limit on the size of files is an error to tell of, not the end.
    signal(SIGXFSZ, SIG_IGN)
  }

  func keep(_ text: String, in file: File) {
    let isManned = desk.withLock { desk in
      defer { desk.isManned = true }
      desk.waiting[file] = text
      return desk.isManned
    }
    if !isManned, !BackgroundThread.start(run) { write() }
  }

  /// Returns when all is written; a disk that takes longer than people wait for the end of a program is left to itself.
  func finish() {
    haste.ring()
    // It may have rung for an earlier rest.
    for _ in 0..<6 where desk.withLock({ $0.isManned }) {
      rest.wait(atMost: 50)
      _ = rest.answer()
    }
  }

  /// Why something could not be written, once.
  func takeFailure() -> String? {
    desk.withLock { desk in
      defer { desk.failure = nil }
      return desk.failure
    }
  }

  private func run() {
    while write() { haste.wait(atMost: Keeper.pause) }
    rest.ring()
  }

  /// False, and the thread ends, where nothing waits.
  @discardableResult
  private func write() -> Bool {
    let files = desk.withLock { desk in
      defer { desk.waiting = [:] }
      desk.isManned = !desk.waiting.isEmpty
      return desk.waiting
    }
    for (file, text) in files {
      do throws(AtomicFile.Failure) {
        try file.write(text)
      } catch {
        tell(error.reason)
      }
    }
    return !files.isEmpty
  }

  /// Tells of a failure if it is the first.
  func tell(_ failure: String) {
    let isNews = desk.withLock { desk in
      defer { desk.hasFailed = true }
      if !desk.hasFailed { desk.failure = failure }
      return !desk.hasFailed
    }
    if isNews { doorbell.ring() }
  }
}

extension Keeper.File {
  fileprivate func write(_ text: String) throws(AtomicFile.Failure) {
    switch self {
    case .state(let directory, let path):
      try directory.make()
      try AtomicFile.write(text, to: path, mode: 0o600)
    case .own(let path): try AtomicFile.write(text, to: path, mode: 0o666)
    }
  }
}
