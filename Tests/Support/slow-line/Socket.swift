import Glibc

/// TCP on the loopback.
enum Socket {
  /// - Parameter port: 0 for any that is free
  static func listen(port: UInt16 = 0) -> Int32? {
    guard let descriptor = make() else { return nil }
    let isBound = withAddress(port) { bind(descriptor, $0, $1) } == 0
    return isBound && Glibc.listen(descriptor, 8) == 0 ? descriptor : nil
  }

  static func connect(to port: UInt16) -> Int32? {
    guard let descriptor = make() else { return nil }
    return withAddress(port) { Glibc.connect(descriptor, $0, $1) } == 0 ? descriptor : nil
  }

  static func accept(from listener: Int32) -> Int32? {
    let descriptor = Glibc.accept(listener, nil, nil)
    guard descriptor >= 0 else { return nil }
    sendAtOnce(descriptor)
    return descriptor
  }

  static func port(of descriptor: Int32) -> UInt16 {
    var address = sockaddr_in()
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    _ = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &size) }
    }
    return UInt16(bigEndian: address.sin_port)
  }

  private static func make() -> Int32? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    sendAtOnce(descriptor)
    return descriptor
  }

  /// Gathering small pieces (Nagle) would delay them again.
  private static func sendAtOnce(_ descriptor: Int32) {
    var on: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
  }

  private static func withAddress(_ port: UInt16, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Int32) -> Int32 {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = INADDR_LOOPBACK.bigEndian
    return withUnsafePointer(to: address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, socklen_t(MemoryLayout<sockaddr_in>.size)) }
    }
  }
}
