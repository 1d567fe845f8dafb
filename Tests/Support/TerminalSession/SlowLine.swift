/// A line on the loopback that is as slow as a bad one: `slow-line` of the same build.
package final class SlowLine {
  /// Where to connect to.
  package let port: Int
  private let relay: TerminalSession

  /// - Parameters:
  ///   - server: the port at the other end
  ///   - delay: milliseconds that one way takes
  ///   - rate: bits in a second, in each direction
  package init(to server: Int, delay: Int = 75, rate: Int = 64_000) throws {
    relay = try TerminalSession(built("slow-line"), ["\(server)", "\(delay)", "\(rate)"])
    try relay.waitFor("port ")
    port = Int(relay.row(0).drop { !$0.isNumber }) ?? 0
  }
}
