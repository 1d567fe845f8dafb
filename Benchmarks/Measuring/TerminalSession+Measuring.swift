package import TerminalSession

extension TerminalSession {
  /// Types something and reads until all is quiet: the milliseconds to the last byte, and the bytes.
  ///
  /// - Parameter quiet: milliseconds after which nothing more is to come
  package func measure(_ keys: String, quiet: Int = 40) -> (time: Double, bytes: Int) {
    let before = (output.count, Self.now)
    type(keys)
    settle(quiet: quiet)
    let bytes = output.count - before.0
    return (bytes > 0 ? Double(outputTime - before.1) / 1e6 : 0, bytes)
  }
}
