import Glibc

/// Whether the programs under test are built with a sanitizer (`script/test --sanitize`): it needs memory and /proc for itself, so
/// that what a test says of these is nothing then.
package enum Sanitizer {
  package static let isOn = getenv("TENBO_SANITIZER") != nil

  /// What the programs under test must be told too, as it was told to the tests.
  static let options: [String: String?] = Dictionary(
    uniqueKeysWithValues: ["ASAN_OPTIONS", "TSAN_OPTIONS"].map { ($0, getenv($0).map { String(cString: $0) }) })
}
