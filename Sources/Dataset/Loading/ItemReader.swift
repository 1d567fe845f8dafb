import Glibc
import Typesetting

/// A file that is read piece by piece, so that it is never in memory as a whole.
final class ItemReader {
  private enum Source {
    case descriptor(Int32)
    case memory([UInt8])
  }

  private let source: Source
  private var position = 0
  /// In bytes, when it was opened.
  let size: Int

  /// nil for what is no ordinary file, too large for one of a dataset, or cannot be opened.
  init?(path: String) {
    // Not blocking: a named pipe without a writer would hold the program for ever.
    let file = open(path.systemBytes, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    source = .descriptor(file)
    var status = stat()
    let isKnown =
      fstat(file, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && status.st_size <= FileBytes.largest
    size = isKnown ? Int(status.st_size) : 0
    // What has been opened is closed by deinit.
    guard isKnown else { return nil }
  }

  init(_ bytes: [UInt8]) {
    source = .memory(bytes)
    size = bytes.count
  }

  deinit {
    if case .descriptor(let file) = source { close(file) }
  }

  /// Appends at most so many bytes; false at the end of the file, and where it cannot be read.
  func read(_ count: Int, appendingTo bytes: inout [UInt8]) -> Bool {
    switch source {
    case .memory(let all):
      let end = min(all.count, position + count)
      bytes.append(contentsOf: all[position..<end])
      defer { position = end }
      return end > position
    case .descriptor(let file):
      let taken = withUnsafeTemporaryAllocation(byteCount: count, alignment: 1) { buffer in
        var taken = -1
        repeat { taken = Glibc.read(file, buffer.baseAddress, count) } while taken < 0 && errno == EINTR
        bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<max(0, taken)]))
        return taken
      }
      return taken > 0
    }
  }
}
