import Glibc

/// A slow line to a server on the loopback, where the kernel has no netem: one connection after the other goes through.
@main
struct Main {
  static func main() {
    let numbers = CommandLine.arguments.dropFirst().compactMap { Double($0) }
    guard numbers.count == 3, let server = UInt16(exactly: numbers[0]) else {
      print("usage: slow-line PORT MILLISECONDS BITS    of one way, and in a second; prints the port to connect to")
      exit(64)
    }
    // Whoever is gone is found out by write's error.
    signal(SIGPIPE, SIG_IGN)
    guard let listener = Socket.listen() else {
      perror("slow-line")
      exit(71)
    }
    print("port \(Socket.port(of: listener))")
    fflush(nil)
    while let client = Socket.accept(from: listener) {
      guard let end = Socket.connect(to: server) else {
        close(client)
        continue
      }
      var relay = Relay(client, end, direction: Direction(rate: numbers[2], delay: numbers[1]))
      relay.run()
    }
  }
}
