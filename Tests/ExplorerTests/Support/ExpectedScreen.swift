import Glibc
import Testing

/// Compares a whole screen with the one in `Screens/NAME.txt`. With TENBO_RECORD=1 the file is written instead, and the
/// test still fails, so that nobody records by accident. `text` is the screen where it is written otherwise.
func expectScreen(
  _ session: Session, _ name: String, text: String? = nil, sourceLocation: SourceLocation = #_sourceLocation
) {
  let path = Repository.root + "/Tests/ExplorerTests/Screens/\(name).txt"
  let screen = (text ?? session.screen) + "\n"
  if getenv("TENBO_RECORD") != nil {
    write(screen, to: path)
    Issue.record("recorded \(name)", sourceLocation: sourceLocation)
    return
  }
  let expected = read(path) ?? ""
  if screen != expected {
    Issue.record(
      """
      The screen is not the one in Screens/\(name).txt (record anew with TENBO_RECORD=1 swift test).
      Expected:
      \(expected)
      Found:
      \(screen)
      """, sourceLocation: sourceLocation)
  }
}

private func read(_ path: String) -> String? {
  guard let file = fopen(path, "r") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65536)
  while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
  return String(decoding: bytes, as: UTF8.self)
}

private func write(_ text: String, to path: String) {
  guard let file = fopen(path, "w") else { return }
  defer { fclose(file) }
  let bytes = Array(text.utf8)
  fwrite(bytes, 1, bytes.count, file)
}
