import Glibc

/// What the process takes of the memory, in bytes.
package enum Memory {
  /// What it takes now. What was freed before and kept hides as much of later growth: with small reports, all of it.
  package static func beginCounting() -> Int {
    if let file = fopen("/proc/self/clear_refs", "w") {
      // proc(5): resets the peak resident set size to the current value.
      fputs("5", file)
      fclose(file)
    }
    return number("VmRSS:")
  }

  /// The most since then.
  package static var peak: Int { number("VmHWM:") }

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
