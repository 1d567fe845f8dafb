#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Takes texts apart into words, in bytes: there may be hundreds of megabytes.
package struct Tokeniser {
  package typealias Bytes = UnsafeBufferPointer<UInt8>
  /// A word as a lexicon has it written, and its bytes in the text.
  package typealias Taker = (Bytes, Range<Int>) -> Void

  private let text: Bytes
  private let reading: Bytes

  /// The words of a text; blanks are words of their own. Where the reading fits the text, they are its segments; behind
  /// that, and where there is none, runs of one kind of characters.
  package static func words(of text: String, reading: String = "", each: Taker) {
    var (text, reading) = (text, reading)
    text.withUTF8 { text in reading.withUTF8 { words(of: text, reading: $0, each: each) } }
  }

  /// The same of bytes that are well formed.
  package static func words(of text: Bytes, reading: Bytes, each: Taker) {
    let tokeniser = Tokeniser(text: text, reading: reading)
    CharacterRuns(text: text).words(from: tokeniser.segments(each), to: text.count, each)
  }

  /// Goes along the reading as far as it fits; returns where in the text that ends.
  private func segments(_ each: Taker) -> Int {
    var cursor = 0
    var at = 0
    while at < reading.count {
      while cursor < text.count, text[cursor] == blank {
        each(part(text, cursor..<cursor + 1), cursor..<cursor + 1)
        cursor += 1
      }
      guard let segment = segment(at, fitting: cursor) else { return cursor }
      if CharacterRuns.isDigit(text[cursor]), segment.end - at == segment.length {
        // Numbers are taken apart in the same manner wherever they stand.
        CharacterRuns(text: text).words(from: cursor, to: cursor + segment.length, each)
      } else {
        each(part(reading, at..<segment.end), cursor..<cursor + segment.length)
      }
      (at, cursor) = (segment.end + 1, cursor + segment.length)
    }
    return cursor
  }

  /// The end of the segment that begins there, and the length of its surface; nil where the text goes on differently.
  private func segment(_ start: Int, fitting cursor: Int) -> (end: Int, length: Int)? {
    guard start < reading.count else { return nil }
    var length: Int?
    var end = start
    while end < reading.count, reading[end] != blank {
      if length == nil, reading[end] == 0xE3, isOpen(end) { length = end - start }
      end += 1
    }
    let surface = length ?? end - start
    guard surface > 0, cursor + surface <= text.count, let one = text.baseAddress, let other = reading.baseAddress,
      memcmp(one + cursor, other + start, surface) == 0
    else { return nil }
    return (end, surface)
  }

  /// 《 is E3 80 8A.
  private func isOpen(_ at: Int) -> Bool {
    at + 2 < reading.count && reading[at + 1] == 0x80 && reading[at + 2] == 0x8A
  }

  private let blank = UInt8(ascii: " ")

  private init(text: Bytes, reading: Bytes) {
    self.text = text
    self.reading = reading
  }

  private func part(_ bytes: Bytes, _ range: Range<Int>) -> Bytes {
    UnsafeBufferPointer(rebasing: bytes[range])
  }
}
