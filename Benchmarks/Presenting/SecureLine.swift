import Measuring
import TerminalSession

/// An sshd at the other end of a slow line.
struct SecureLine {
  static let delay = 75
  /// Bits in a second.
  static let rate = 64_000

  private let server: SecureShellServer
  private let line: SlowLine

  init() throws {
    server = try SecureShellServer()
    line = try SlowLine(to: server.port, delay: SecureLine.delay, rate: SecureLine.rate)
  }

  /// Runs a program at the other end.
  func session(_ command: [String]) throws -> TerminalSession {
    try server.session(port: line.port, command, options: ["-tt", "-o", "Compression=no"])
  }

  /// What the line does, measured: milliseconds of a byte there and back, and the bits in a second of many.
  func check() throws -> (roundTrip: Double, rate: Double) {
    let count = 8000
    let session = try session([
      "stty raw -echo; printf ready;",
      "while key=$(head -c 1); do",
      "if [ $key = m ]; then head -c \(count) /dev/zero | tr '\\0' x; else printf y; fi; done",
    ])
    try session.waitFor("ready")
    let one = median((0..<5).map { _ in session.measure("o", quiet: 500).time }) ?? 0
    // A packet of ssh is shown when all of it is there, which takes as long as all of it.
    let many = session.measure("m", quiet: 3000)
    return (one, Double((many.bytes - 1) * 8) / (many.time - one) * 1000)
  }
}
