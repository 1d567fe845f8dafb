import Glibc
import TerminalSession

/// Runs lines of shell in which `$TENBO` is the program; gathers what they print.
struct Shell {
  struct Result: Equatable {
    var output: String
    var status: Int32
  }

  /// Standard output, and the exit status as the shell tells it (128 and the signal for a death by signal).
  static func run(_ line: String, environment: String = "LANG=C.UTF-8") -> Result {
    let command = "export TENBO='\(built("tenbo"))' \(environment); \(line)"
    guard let pipe = popen(command, "r") else { return Result(output: "", status: -1) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
    let status = pclose(pipe)
    return Result(output: String(decoding: bytes, as: UTF8.self), status: status >> 8 & 0xFF)
  }

  /// Standard error alone.
  static func complaint(_ line: String) -> Result {
    run("{ \(line); } 2>&1 >/dev/null")
  }
}
