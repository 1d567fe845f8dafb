import Glibc

/// Whether the programs under test are built with a sanitizer (`script/test --sanitize`): it needs memory and /proc for itself, so
/// that what a test says of these is nothing then.
package enum Sanitizer {
  /// ThreadSanitizer writes a file of its own at the start, and keeps signals back until a call that it knows.
  package static let isOfThreads = getenv("TENBO_SANITIZER").map { String(cString: $0) } == "thread"
  package static let isOn = getenv("TENBO_SANITIZER") != nil
  /// How many threads it has of its own in each program.
  static let threads = isOfThreads ? 1 : 0

  /// What the programs under test must be told too, as it was told to the tests.
  static let options: [String: String?] = Dictionary(
    uniqueKeysWithValues: ["ASAN_OPTIONS", "TSAN_OPTIONS"].map { ($0, getenv($0).map { String(cString: $0) }) })
}
