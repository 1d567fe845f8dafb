/// The text between the brackets of a paste.
struct PasteCollector {
  /// What is pasted beyond this is dropped: nobody searches for a book.
  static let limit = 1 << 20

  private static let end: [UInt8] = Array("\u{1B}[201~".utf8)
  private var bytes: [UInt8] = []
  private var matched = 0

  /// Takes a byte; true when it was the last of the closing bracket.
  mutating func takesLast(_ byte: UInt8) -> Bool {
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count
    }
    for held in Self.end[..<matched] { keep(held) }
    // Only the bracket's first byte is an ESC, so a new one can begin nowhere but here.
    matched = byte == Self.end[0] ? 1 : 0
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
