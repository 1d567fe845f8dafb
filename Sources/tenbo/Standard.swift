import Glibc

/// Messages for people; data goes to standard output.
enum StandardError {
  static func write(_ message: String) {
    _ = StandardOutput.write(bytes: Array("tenbo: \(message)\n".utf8), to: STDERR_FILENO)
  }
}

enum StandardOutput {
  /// Writes a text; throws the exit code for a failed write. A closed pipe ends the process by SIGPIPE, as everywhere.
  static func write(_ text: String) throws {
    guard write(bytes: Array(text.utf8), to: STDOUT_FILENO) else {
      StandardError.write("cannot write to standard output: \(String(cString: strerror(errno)))")
      throw ExitStatus.writingFailed
    }
  }

  static func write(bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}
