import Glibc
import TerminalSession
import Testing

/// Anything that may happen to the pure program, in any order, on screens of any size, with reports of any kind.
@Suite struct MonkeyTests {
  /// TENBO_MONKEY_EVENTS plays more of them, with TENBO_MONKEY_SEED others.
  private static let events = getenv("TENBO_MONKEY_EVENTS").flatMap { Int(String(cString: $0)) } ?? 200_000
  private static let first = getenv("TENBO_MONKEY_SEED").flatMap { UInt64(String(cString: $0)) } ?? 1_000
  private static let processes = 2

  @Test(arguments: 0..<processes) func nothingFallsOver(_ process: Int) {
    let seed = Self.first + UInt64(process) * 1_000_000
    let line = "'\(built("monkey"))' \(seed) \(Self.events / Self.processes)"
    guard let pipe = popen(line, "r") else {
      Issue.record("the monkey cannot be started")
      return
    }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
    let output = String(decoding: bytes, as: UTF8.self)
    #expect(pclose(pipe) == 0, "\(output)")
    #expect(output.contains("played"), "\(output)")
  }
}
