import Glibc
import Typesetting

/// Whole files as bytes.
package enum FileBytes {
  /// An errno with what to say about it.
  package struct Failure: Error {
    package var code: Int32
    /// The system's, without what it is the reason for.
    package let reason: String

    init(code: Int32) {
      self.code = code
      reason = String(cString: strerror(code))
    }

    /// What may never end, or never begin.
    static let notRegular = Failure(code: EINVAL, reason: "not a regular file")

    private init(code: Int32, reason: String) {
      (self.code, self.reason) = (code, reason)
    }

    package var sentence: String { "it cannot be read (\(reason))" }
  }

  /// - Parameter limit: in bytes; what is larger is refused, as are pipes then, which may keep one waiting
  package static func read(_ path: String, atMost limit: Int? = nil) throws(Failure) -> [UInt8] {
    // Not blocking: a named pipe without a writer would hold the program for ever.
    let file = open(path.systemBytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure(code: EISDIR)
    case S_IFIFO where limit == nil: _ = fcntl(file, F_SETFL, 0)
    case S_IFCHR where limit == nil && endsAtOnce(file): return []
    default: throw Failure.notRegular
    }
    if let limit, status.st_size > limit { throw Failure(code: EFBIG) }
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

  /// Whether a device is as good as an empty file (/dev/null); others may never end.
  private static func endsAtOnce(_ device: Int32) -> Bool {
    var byte: UInt8 = 0
    return Glibc.read(device, &byte, 1) == 0
  }

  /// In bytes; nil where there is no such file.
  package static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path.systemBytes, &status) == 0 ? Int(status.st_size) : nil
  }
}
