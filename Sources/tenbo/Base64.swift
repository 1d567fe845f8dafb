/// Bytes as printable ASCII (RFC 4648), as OSC 52 wants them; without Foundation, which would cost more than the rest.
enum Base64 {
  static func text(of bytes: [UInt8]) -> String {
    var text = ""
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let three = bytes[start..<min(start + 3, bytes.count)]
      let bits = (0..<3).reduce(UInt32(0)) { $0 << 8 | (start + $1 < bytes.count ? UInt32(bytes[start + $1]) : 0) }
      for digit in 0..<4 {
        let value = Int(bits >> (18 - 6 * UInt32(digit)) & 63)
        text.append(digit <= three.count ? digits[value] : "=")
      }
    }
    return text
  }

  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
}
