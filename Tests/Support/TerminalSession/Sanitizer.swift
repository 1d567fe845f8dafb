import Glibc

/// Whether the programs under test are built with a sanitizer (`script/test --sanitize`): it needs memory and /proc for itself, so
/// that what a test says of these is nothing then.
package enum Sanitizer {
  package static let isOn = getenv("TENBO_SANITIZER") != nil
}
