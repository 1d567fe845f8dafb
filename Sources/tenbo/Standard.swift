import Dataset
import Glibc
import Typesetting

/// Messages for people; data goes to standard output.
enum StandardError {
  static func write(_ message: String) {
    write(lines: "tenbo: " + message.harmless)
  }

  /// A message of several lines as it is, but harmless.
  static func write(lines: String) {
    let text = lines.split(separator: "\n", omittingEmptySubsequences: false).map { String($0).harmless + "\n" }
    _ = StandardOutput.write(bytes: Array(text.joined().utf8), to: STDERR_FILENO)
  }
}

extension String {
  /// Without what a terminal would obey, each such character as its code point: arguments and names of files come from
  /// anywhere. Unlike `sanitised`, which is for reading, this hides nothing.
  var harmless: String {
    var text = ""
    for scalar in unicodeScalars {
      switch Hazard.in(scalar) {
      case .control, .bidi, .invisible: text += Quoting.codePoint(scalar)
      case .lookAlikeRadical, nil: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}

enum StandardOutput {
  /// Writes a text; throws for a failed write. A closed pipe ends the process by SIGPIPE, as everywhere.
  static func write(_ text: String) throws {
    guard write(bytes: Array(text.utf8), to: STDOUT_FILENO) else {
      throw Failure("cannot write to standard output: \(String(cString: strerror(errno)))", ExitStatus.writingFailed)
    }
  }

  static func write(bytes: [UInt8], to descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(descriptor, $0.baseAddress?.advanced(by: done), bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // Whoever has made it so that it doesn't block shares it with us.
        var room = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&room, 1, -1)
        continue
      }
      guard count > 0 else { return false }
      done += count
    }
    return true
  }
}

extension StandardOutput {
  /// Whether it is a terminal that understands marks, and the person has nothing against them (no-color.org).
  static var takesMarks: Bool {
    func value(_ name: String) -> String { environmentValue(name) ?? "" }
    return isatty(STDOUT_FILENO) == 1 && value("NO_COLOR").isEmpty && !["", "dumb"].contains(value("TERM"))
  }

  /// How wide the terminal is, 80 where it doesn't say; nil where there is none.
  static var columns: Int? {
    guard isatty(STDOUT_FILENO) == 1 else { return nil }
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
