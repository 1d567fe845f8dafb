import Glibc
import Measuring

/// Other programs, run by the shell.
enum Command {
  /// What it prints.
  static func output(_ line: String) -> String {
    guard let pipe = popen(line, "r") else { return "" }
    defer { pclose(pipe) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The middle of several runs in milliseconds, with the start of the program, which a person who searches waits for too.
  static func time(_ line: String, runs: Int = 7) -> Double {
    let times = (0..<runs).map { _ in
      let start = Clock.milliseconds
      _ = output("exec \(line)")
      return Clock.milliseconds - start
    }
    return median(times) ?? 0
  }
}
