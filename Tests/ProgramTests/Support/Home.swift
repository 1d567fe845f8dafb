import Dataset
import Glibc
import TerminalSession
import TextUI

/// A directory for state, empty and gone afterwards.
final class Home {
  let root: String

  init() {
    var template = Array("/tmp/tenbo-home-XXXXXX".utf8CString)
    root = mkdtemp(&template).map { String(cString: $0) } ?? "/nowhere"
  }

  deinit {
    _ = Shell.run("rm -rf '\(root)'")
  }

  var environment: [String: String?] { ["XDG_STATE_HOME": root, "HOME": root] }

  func path(_ name: String) -> String { "\(root)/\(name)" }

  func text(_ name: String) -> String {
    (try? FileBytes.read(path(name))).map { String(decoding: $0, as: UTF8.self) } ?? ""
  }

  func write(_ name: String, _ text: String) {
    mkdir(path("tenbo"), 0o700)
    guard let file = fopen(path(name), "w") else { return }
    defer { fclose(file) }
    let bytes = Array(text.utf8)
    fwrite(bytes, 1, bytes.count, file)
  }

  func names(_ directory: String) -> [String] {
    Shell.run("ls -A '\(path(directory))'").output.split(separator: "\n").map(String.init)
  }

  func mode(_ name: String) -> mode_t {
    var status = stat()
    return stat(path(name), &status) == 0 ? status.st_mode & 0o7777 : 0
  }

  /// The explorer, which keeps its state here.
  func tenbo(_ arguments: [String] = [], size: Size = Size(columns: 80, rows: 24)) throws -> TerminalSession {
    let session = try TerminalSession(built("tenbo"), arguments, size: size, environment: environment)
    try session.waitFor("移動")
    return session
  }
}
