import Glibc
import Synchronization

/// Writes small files beside the event loop: the latest text of each, at once and then at most once a second.
///
/// There is a thread only while there is something to write; where the system has none, writing takes its time.
final class Keeper: Sendable {
  /// A file that is kept.
  enum File: Hashable, Sendable {
    /// In the person's state directory, for their eyes alone.
    case state(StateDirectory, String)
    /// A file of theirs.
    case own(String)
  }

  private struct Desk {
    var waiting: [File: Write] = [:]
    /// Whether there is a thread.
    var isManned = false
    var failures: [File: String] = [:]
  }

  private let desk = Mutex(Desk())
  /// Rings when there is something to tell of.
  private let doorbell: Doorbell
  /// Ends the pause between two writes.
  private let haste: Doorbell
  /// Rings when all is written.
  private let rest: Doorbell
  /// In milliseconds.
  private static let pause: Int32 = 1000
  /// The longest that the end waits, in milliseconds.
  static let patience: Int32 = 3000

  private let start: Start

  /// Runs something on a thread of its own; false where there is none to be had.
  typealias Start = @Sendable (_ body: @escaping @Sendable () -> Void) -> Bool

  /// Throws the exit code where the system has no more descriptors.
  init(doorbell: Doorbell, start: @escaping Start = { BackgroundThread.start($0) }) throws {
    self.doorbell = doorbell
    self.start = start
    haste = try Doorbell()
    rest = try Doorbell()
    // A limit on the size of files is an error to tell of, not the end.
    signal(SIGXFSZ, SIG_IGN)
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
    let isManned = desk.withLock { desk in
      defer { desk.isManned = true }
      desk.waiting[file] = writing
      return desk.isManned
    }
    if !isManned, !start(run) { while write() {} }
  }

  /// Returns when all is written. A busy disk may take a second; one that takes longer than people wait for the end of a
  /// program is left to itself.
  func finish() {
    haste.ring()
    let end = Clock.milliseconds + Int(Keeper.patience)
    // It may have rung for an earlier rest.
    while desk.withLock({ $0.isManned }), Clock.milliseconds < end {
      rest.wait(atMost: 50)
      _ = rest.answer()
    }
  }

  /// Why files could not be written, since the last time.
  func takeFailures() -> [File: String] {
    desk.withLock { desk in
      defer { desk.failures = [:] }
      return desk.failures
    }
  }

  private func run() {
    while write() { haste.wait(atMost: Keeper.pause) }
    rest.ring()
  }

  /// False, and the thread ends, where nothing waits.
  private func write() -> Bool {
    let files = desk.withLock { desk in
      defer { desk.waiting = [:] }
      desk.isManned = !desk.waiting.isEmpty
      return desk.waiting
    }
    for (file, writing) in files {
      do throws(AtomicFile.Failure) {
        if try writing() { doorbell.ring() }
      } catch {
        desk.withLock { $0.failures[file] = error.reason }
        doorbell.ring()
      }
    }
    return !files.isEmpty
  }
}

extension Keeper.File {
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
