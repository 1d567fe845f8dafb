import Explorer

/// A file that a person names while the explorer runs.
enum UserFile {
  /// A name that begins with `~/` is in the person's home directory.
  static func write(_ text: String, to name: String, replacing: Bool) -> WritingResult {
    var path = name
    if name.hasPrefix("~/"), let home = environmentValue("HOME") { path = home + name.dropFirst() }
    AtomicFile.clean(AtomicFile.directory(of: path))
    do throws(AtomicFile.Failure) {
      try AtomicFile.write(text, to: path, mode: 0o666, replacing: replacing)
      return .written
    } catch {
      return error.isExisting ? .exists : .failed(error.reason)
    }
  }
}
