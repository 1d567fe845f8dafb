/// A directory for the time of a test.
final class TemporaryDirectory: Sendable {
  let path: String

  init() {
    path = Shell.run("mktemp -d /tmp/tenbo-XXXXXX").output.filter { $0 != "\n" }
  }

  deinit {
    _ = Shell.run("rm -rf '\(path)'")
  }
}
