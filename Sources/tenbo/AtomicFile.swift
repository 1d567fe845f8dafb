import Glibc

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
  /// leading to it.
  ///
  /// - Parameters:
  ///   - mode: of a new file, less what the person's umask takes away
  ///   - keepingMode: whether a file that is there keeps its own; if not, `mode` is its new one
  ///   - replacing: whether a file that is there may be overwritten; if not, the failure says that it exists
  static func write(
    _ text: String, to path: String, mode: mode_t, keepingMode: Bool = true, replacing: Bool = true
  ) throws(Failure) {
    let target = resolved(path)
    var mode = mode
    var status = stat()
    let exists = stat(target, &status) == 0
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
      guard rename(temporary, target) == 0 else { throw Failure(errno) }
    } catch {
      unlink(temporary)
      throw error
    }
  }

  /// Where a link leads; a path that leads nowhere yet as it is.
  private static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  private static func create(beside path: String, mode: mode_t) throws(Failure) -> (file: Int32, path: String) {
    let directory = path.lastIndex(of: "/").map { path[...$0] } ?? ""
    while true {
      let temporary = directory + ".tenbo-" + String(UInt32.random(in: .min ... .max), radix: 16)
      let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode)
      if file >= 0 { return (file, temporary) }
      guard errno == EEXIST || errno == EINTR else { throw Failure(errno) }
    }
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
