import Glibc
import Typesetting

/// A directory that this program alone changes for a moment, as far as others of it are concerned (flock(2)).
enum LockedDirectory {
  /// A descriptor; closing it ends the lock. nil, and errno says why, where there is no such directory.
  ///
  /// Whoever may read the directory can hold a lock on it: after so many milliseconds it is done without.
  static func open(_ path: String, waitingAtMost limit: Int) -> Int32? {
    let directory = Glibc.open(path.systemBytes, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard directory >= 0 else { return nil }
    let end = Clock.milliseconds + limit
    while flock(directory, LOCK_EX | LOCK_NB) != 0, Clock.milliseconds < end { _ = poll(nil, 0, 20) }
    return directory
  }
}
