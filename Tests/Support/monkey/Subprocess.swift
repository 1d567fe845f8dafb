import Glibc

/// Other processes: those whose traps must not be ours.
enum Subprocess {
  /// The package's directory.
  static let root = #filePath.split(separator: "/").dropLast(4).reduce("") { $0 + "/" + $1 }

  /// What a line of shell prints, and its status: that of a process that ended by a signal is above 128.
  static func run(_ line: String) -> (output: String, status: Int32) {
    guard let pipe = popen(line, "r") else { return ("", -1) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 { bytes += buffer[..<count] }
    let status = pclose(pipe)
    return (String(decoding: bytes, as: UTF8.self), status & 0x7F == 0 ? status >> 8 & 0xFF : 128 + status & 0x7F)
  }
}
