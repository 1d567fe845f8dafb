import Glibc
import Typesetting

/// Files that are there as a whole or as they were before, whatever happens meanwhile.
enum AtomicFile {
  struct Failure: Error, Equatable {
    let reason: String
    var isExisting = false

    init(_ code: Int32) {
      reason = String(cString: strerror(code))
      isExisting = code == EEXIST
    }

    init(reason: String) {
      self.reason = reason
    }
  }

  /// Writes beside the file and puts that in its place. Where there is one already it keeps its mode, and a link goes on
  /// leading to it, also where it leads to nothing yet.
  ///
  /// - Parameters:
  ///   - mode: of a new file, less what the person's umask takes away
  ///   - keepingMode: whether a file that is there keeps its own; if not, `mode` is its new one
  ///   - replacing: whether a file that is there may be overwritten; if not, the failure says that it exists
  static func write(
    _ text: String, to path: String, mode: mode_t, keepingMode: Bool = true, replacing: Bool = true
  ) throws(Failure) {
    let target = try resolved(path)
    var mode = mode
    var status = stat()
    let exists = stat(target.systemBytes, &status) == 0
    if exists {
      guard replacing else { throw Failure(EEXIST) }
      guard status.st_mode & S_IFMT != S_IFDIR else { throw Failure(EISDIR) }
      // A device would be replaced by a file, not written to.
      guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(reason: "not a regular file") }
      if keepingMode { mode = status.st_mode & 0o7777 }
    }
    let (file, temporary) = try create(beside: target, mode: mode)
    do throws(Failure) {
      try fill(file, text, mode: exists ? mode : nil)
      try move(temporary, to: target, replacing: replacing)
    } catch {
      unlink(temporary.systemBytes)
      throw error
    }
  }

  /// Where a link leads, also one that leads to nothing yet.
  private static func resolved(_ path: String) throws(Failure) -> String {
    if let found = realpath(path.systemBytes, nil) {
      defer { free(found) }
      return String(system: found)
    }
    var path = path
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    // As many as the system itself would follow.
    for _ in 0..<40 {
      let count = readlink(path.systemBytes, &buffer, buffer.count - 1)
      guard count >= 0 else { return path }
      buffer[count] = 0
      let link = String(system: buffer)
      path = link.hasPrefix("/") ? link : directory(of: path) + "/" + link
    }
    throw Failure(ELOOP)
  }

  static func directory(of path: String) -> String {
    path.unicodeScalars.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  private static func create(beside path: String, mode: mode_t) throws(Failure) -> (file: Int32, path: String) {
    while true {
      let number = String(UInt32.random(in: .min ... .max), radix: 16)
      let temporary = directory(of: path) + "/" + temporaryPrefix + number
      let file = open(temporary.systemBytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      guard file < 0 else {
        flock(file, LOCK_EX | LOCK_NB)
        return (file, temporary)
      }
      guard errno == EEXIST || errno == EINTR else { throw Failure(errno) }
    }
  }

  /// Where nothing is to be replaced, nothing is that somebody has made meanwhile either.
  private static func move(_ temporary: String, to target: String, replacing: Bool) throws(Failure) {
    if !replacing {
      if link(temporary.systemBytes, target.systemBytes) == 0 {
        unlink(temporary.systemBytes)
        return
      }
      guard [EPERM, ENOSYS, EOPNOTSUPP, EMLINK].contains(errno) else { throw Failure(errno) }
      // A file system without links, as on a stick: what is replaced there is our own.
      let own = open(target.systemBytes, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard own >= 0 else { throw Failure(errno) }
      close(own)
    }
    guard rename(temporary.systemBytes, target.systemBytes) == 0 else { throw Failure(errno) }
  }

  /// Closes the file in any case.
  private static func fill(_ file: Int32, _ text: String, mode: mode_t?) throws(Failure) {
    var code: Int32 = 0
    if let mode { fchmod(file, mode) }
    // Only what has reached the disk may take the place of what was there.
    if !StandardOutput.write(bytes: Array(text.utf8), to: file) || fsync(file) != 0 { code = errno }
    if close(file) != 0, code == 0 { code = errno }
    guard code == 0 else { throw Failure(code) }
  }
}
