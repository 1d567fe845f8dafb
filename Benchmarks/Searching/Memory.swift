import Glibc

/// What the process takes of the memory, in bytes.
enum Memory {
  static var now: Int { number("VmRSS:") }

  /// The most since the last `forgetPeak`.
  static var peak: Int { number("VmHWM:") }

  static func forgetPeak() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    // proc(5): resets the peak resident set size to the current value.
    fputs("5", file)
    fclose(file)
  }

  private static func number(_ name: String) -> Int {
    guard let file = fopen("/proc/self/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      guard text.hasPrefix(name) else { continue }
      return 1024 * (Int(text.dropFirst(name.count).drop { " \t".contains($0) }.prefix { $0.isNumber }) ?? 0)
    }
    return 0
  }
}
