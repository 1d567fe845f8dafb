import Glibc
import Typesetting

/// A file that is read piece by piece, so that it is never in memory as a whole.
final class FileReader {
  private enum Source {
    case descriptor(Int32)
    case memory([UInt8])
    case constant(UnsafeRawBufferPointer)
  }

  private let source: Source
  /// How many bytes have been read.
  private(set) var position = 0
  /// In bytes, when it was opened.
  let size: Int
  private let limit: Int

  /// - Parameters:
  ///   - limit: in bytes; what is larger is refused, before there is memory for it
  ///   - takesPipes: whether a person who names a pipe waits for whoever writes into it
  init(
    path: String, atMost limit: Int = FileBytes.largest, takesPipes: Bool = false
  ) throws(FileBytes.Failure) {
    // Not blocking: a named pipe without a writer would hold the program for ever.
    let file = open(path.systemBytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw FileBytes.Failure(code: errno) }
    source = .descriptor(file)
    self.limit = limit
    var status = stat()
    let code = fstat(file, &status) == 0 ? 0 : errno
    size = max(0, Int(status.st_size))
    // What has been opened is closed by deinit.
    guard code == 0 else { throw FileBytes.Failure(code: code) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: throw FileBytes.Failure(code: EISDIR)
    case S_IFIFO where takesPipes: _ = fcntl(file, F_SETFL, 0)
    case S_IFCHR where takesPipes && Self.endsAtOnce(file): break
    default: throw FileBytes.Failure.notRegular
    }
    guard size <= limit else { throw .tooLarge(limit) }
  }

  init(_ bytes: [UInt8]) {
    source = .memory(bytes)
    size = bytes.count
    limit = size
  }

  init(constant bytes: UnsafeRawBufferPointer) {
    source = .constant(bytes)
    size = bytes.count
    limit = size
  }

  deinit {
    if case .descriptor(let file) = source { close(file) }
  }

  /// Appends at most so many bytes; false at the end of the file.
  func read(_ count: Int, appendingTo bytes: inout [UInt8]) throws(FileBytes.Failure) -> Bool {
    let before = bytes.count
    switch source {
    case .memory(let all): bytes += all[position..<min(all.count, position + count)]
    case .constant(let all): bytes += all[position..<min(all.count, position + count)]
    case .descriptor(let file): try Self.read(file, count, appendingTo: &bytes)
    }
    position += bytes.count - before
    // A pipe has no size, and a file may grow.
    guard position <= limit else { throw .tooLarge(limit) }
    return bytes.count > before
  }

  private static func read(
    _ file: Int32, _ count: Int, appendingTo bytes: inout [UInt8]
  ) throws(FileBytes.Failure) {
    let failure = withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer -> Int32? in
      var taken = -1
      repeat { taken = Glibc.read(file, buffer.baseAddress, count) } while taken < 0 && errno == EINTR
      if taken < 0 { return errno }
      bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<taken]))
      return nil
    }
    if let failure { throw FileBytes.Failure(code: failure) }
  }

  /// Whether a device is as good as an empty file (/dev/null); others may never end.
  private static func endsAtOnce(_ device: Int32) -> Bool {
    var byte: UInt8 = 0
    return Glibc.read(device, &byte, 1) == 0
  }
}
