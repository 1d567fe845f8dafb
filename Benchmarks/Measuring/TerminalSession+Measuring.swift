package import TerminalSession

extension TerminalSession {
  /// Types something and reads until all is quiet: the milliseconds to the last byte, and the bytes.
  package func measure(_ keys: String) -> (time: Double, bytes: Int) {
    let before = (output.count, Self.now)
    type(keys)
    settle(quiet: 40)
    let bytes = output.count - before.0
    return (bytes > 0 ? Double(outputTime - before.1) / 1e6 : 0, bytes)
  }
}
