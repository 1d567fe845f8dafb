import Glibc
import Typesetting

extension AtomicFile {
  static let temporaryPrefix = ".tenbo-"

  /// Takes away what a kill has left in a directory of earlier writes. Whoever is still writing has a lock on it.
  static func clean(_ directory: String) {
    guard let stream = opendir(directory.systemBytes) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(system: $0) }
      }
      guard name.hasPrefix(temporaryPrefix), name.dropFirst(temporaryPrefix.count).allSatisfy(\.isHexDigit) else {
        continue
      }
      remove(ifLeft: directory + "/" + name)
    }
  }

  private static func remove(ifLeft path: String) {
    let file = open(path.systemBytes, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard file >= 0 else { return }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_uid == geteuid() else { return }
    // Until it is locked, what has just been made is empty.
    let isYoung = status.st_size == 0 && time(nil) - status.st_mtim.tv_sec < 60
    if !isYoung, flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path.systemBytes) }
  }
}
