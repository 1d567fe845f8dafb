import Glibc
import Typesetting

/// Whole files as bytes.
package enum FileBytes {
  /// An errno with what to say about it.
  package struct Failure: Error {
    package var code: Int32
    /// The system's where it has one, without what it is the reason for.
    package let reason: String

    init(code: Int32) {
      self.init(code: code, reason: String(cString: strerror(code)))
    }

    /// - Parameter limit: in bytes
    static func tooLarge(_ limit: Int) -> Failure {
      let size = limit.isMultiple(of: 1 << 30) ? "\(limit >> 30) GiB" : "\(limit >> 20) MiB"
      return Failure(code: EFBIG, reason: "larger than \(size)")
    }

    /// What may never end, or never begin.
    static let notRegular = Failure(code: EINVAL, reason: "not a regular file")

    private init(code: Int32, reason: String) {
      (self.code, self.reason) = (code, reason)
    }

    package var sentence: String { "it cannot be read (\(reason))" }
  }

  /// In bytes, of a file of a dataset or of a report's text. A report of a million items has a quarter of it.
  package static let largest = 2 << 30

  /// - Parameters:
  ///   - limit: in bytes; what is larger is refused, before there is memory for it
  ///   - takesPipes: whether a person who names a pipe waits for whoever writes into it
  package static func read(
    _ path: String, atMost limit: Int = largest, takesPipes: Bool = false
  ) throws(Failure) -> [UInt8] {
    // Not blocking: a named pipe without a writer would hold the program for ever.
    let file = open(path.systemBytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw Failure(code: errno) }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { throw Failure(code: errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw Failure(code: EISDIR)
    case S_IFIFO where takesPipes: _ = fcntl(file, F_SETFL, 0)
    case S_IFCHR where takesPipes && endsAtOnce(file): return []
    default: throw Failure.notRegular
    }
    guard status.st_size <= limit else { throw .tooLarge(limit) }
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
      // A pipe has no size, and a file may grow.
      guard count <= limit else { throw .tooLarge(limit) }
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
