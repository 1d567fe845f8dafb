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
    let reader = try FileReader(path: path, atMost: limit, takesPipes: takesPipes)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(reader.size)
    while try reader.read(256 * 1024, appendingTo: &bytes) {}
    return bytes
  }

  /// In bytes; nil where there is no such file.
  package static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path.systemBytes, &status) == 0 ? Int(status.st_size) : nil
  }
}
