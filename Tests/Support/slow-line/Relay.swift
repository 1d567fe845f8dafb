import Glibc

/// Passes one connection on, each direction delayed, until either end has closed.
struct Relay {
  private let ends: [Int32]
  /// What goes from the end of the same number to the other one.
  private var directions: [Direction]
  private var isOver = false

  init(_ client: Int32, _ server: Int32, direction: Direction) {
    ends = [client, server]
    directions = [direction, direction]
  }

  mutating func run() {
    while !isOver || directions.contains(where: { $0.nextArrival != nil }) {
      var watched = ends.map { pollfd(fd: isOver ? -1 : $0, events: Int16(POLLIN), revents: 0) }
      poll(&watched, nfds_t(watched.count), patience)
      for end in ends.indices where watched[end].revents != 0 { read(from: end) }
      for end in ends.indices { write(directions[end].arrived(at: Self.now), to: ends[1 - end]) }
    }
    for end in ends { close(end) }
  }

  /// Milliseconds until something arrives.
  private var patience: Int32 {
    guard let next = directions.compactMap(\.nextArrival).min() else { return -1 }
    return Int32(max(0, (next - Self.now).rounded(.up)))
  }

  private mutating func read(from end: Int) {
    // As much as a packet holds: what is long arrives bit by bit.
    var bytes = [UInt8](repeating: 0, count: 1460)
    let count = Glibc.read(ends[end], &bytes, bytes.count)
    guard count > 0 else { return isOver = true }
    directions[end].send(Array(bytes[..<count]), at: Self.now)
  }

  private mutating func write(_ bytes: [UInt8], to descriptor: Int32) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { return isOver = true }
      rest = rest.dropFirst(count)
    }
  }

  private static var now: Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) * 1e3 + Double(now.tv_nsec) / 1e6
  }
}
