/// The text between the brackets of a paste.
struct PasteCollector {
  /// What is pasted beyond this is dropped: nobody searches for a book.
  static let limit = 1 << 20

  /// Its first byte stands nowhere else in it.
  private let end: [UInt8]
  private var bytes: [UInt8] = []
  private var matched = 0

  /// - Parameter introducer: ESC [ as the opening bracket spells it, and so the closing one
  init(begunBy introducer: [UInt8] = [0x1B, 0x5B]) {
    end = introducer + Array("201~".utf8)
  }

  /// Takes a byte; true when it was the last of the closing bracket.
  mutating func takesLast(_ byte: UInt8) -> Bool {
    if byte == end[matched] {
      matched += 1
      return matched == end.count
    }
    for held in end[..<matched] { keep(held) }
    // So a new one can begin nowhere but here.
    matched = byte == end[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  mutating func take() -> String {
    defer { self = PasteCollector() }
    var text = String(decoding: bytes, as: UTF8.self)
    // The limit may have cut a character.
    if bytes.count == Self.limit, text.last == "\u{FFFD}" { text.removeLast() }
    return text
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) }
  }
}
