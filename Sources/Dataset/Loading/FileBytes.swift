import Glibc

/// Whole files as bytes.
package enum FileBytes {
  /// An errno with what to say about it.
  package struct Failure: Error {
    package var code: Int32
    /// The system's, without what it is the reason for.
    package var reason: String { String(cString: strerror(code)) }
    package var sentence: String { "it cannot be read (\(reason))" }
  }

  package static func read(_ path: String) throws(Failure) -> [UInt8] {
    // Not blocking: a named pipe without a writer would hold the program for ever.
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure(code: EISDIR)
    case S_IFIFO: _ = fcntl(file, F_SETFL, 0)
    // A device may never end.
    default: throw Failure(code: ENODEV)
    }
    var bytes = [UInt8](repeating: 0, count: max(0, Int(status.st_size)) + 1)
    var count = 0
    while true {
      if count == bytes.count { bytes.append(contentsOf: [UInt8](repeating: 0, count: bytes.count)) }
      let taken = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress.map { $0 + count }, buffer.count - count)
      }
      if taken < 0, errno == EINTR { continue }
      guard taken >= 0 else { throw Failure(code: errno) }
      if taken == 0 { break }
      count += taken
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// In bytes; nil where there is no such file.
  package static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }
}
