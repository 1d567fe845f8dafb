/// A Japanese text as the words it consists of, each with how it is read.
///
/// Made from a `Localized` when it is needed; a text without a reading has no segments.
package struct Reading: Sendable {
  /// A word or a mark between words.
  package struct Segment: Hashable, Sendable {
    /// In Characters of the Japanese text.
    package var range: Range<Int>
    /// In UTF-8 code units of the Japanese text.
    package var utf8: Range<Int>
    package var surface: String
    /// How it is read, the usual way first; empty where it reads as itself.
    package var alternatives: [String]
  }

  /// In the order of the text. Blanks between words belong to no segment.
  package private(set) var segments: [Segment]

  /// Throws where the segments, joined, are not the Japanese text, or are written wrongly.
  package init(_ text: Localized) throws(ReadingError) {
    segments = []
    guard !text.reading.isEmpty else { return }
    var cursor = TextCursor(text.ja)
    for written in Array(text.reading.utf8).split(separator: Self.blank, omittingEmptySubsequences: false) {
      segments.append(try Self.segment(written, &cursor))
    }
    try cursor.expectEnd()
  }

  /// The boundaries between words as indices of `text.ja`, for the line breaker; none where the reading is wrong.
  package static func words(of text: Localized) -> [String.Index] {
    guard let reading = try? Reading(text) else { return [] }
    let ja = text.ja.utf8
    return reading.segments.compactMap { segment in
      segment.utf8.lowerBound > 0 ? ja.index(ja.startIndex, offsetBy: segment.utf8.lowerBound) : nil
    }
  }

  fileprivate static let blank = UInt8(ascii: " ")
  private static let open = Array("《".utf8)
  private static let close = Array("》".utf8)

  private static func segment(
    _ written: ArraySlice<UInt8>, _ cursor: inout TextCursor
  ) throws(ReadingError) -> Segment {
    guard !written.isEmpty else { throw .doubleBlank }
    var surface = written
    var alternatives: [String] = []
    if let open = index(of: open, in: written) {
      surface = written[..<open]
      let inside = written[(open + 3)...]
      guard !surface.isEmpty, let close = index(of: close, in: inside), close + 3 == inside.endIndex,
        index(of: Self.open, in: inside) == nil
      else { throw .malformed(text(written)) }
      let parts = inside[..<close].split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      alternatives = parts.map(text)
    }
    if alternatives.contains("") || index(of: close, in: surface) != nil { throw .malformed(text(written)) }
    let (range, utf8) = try cursor.consume(surface)
    return Segment(range: range, utf8: utf8, surface: text(surface), alternatives: alternatives)
  }

  /// Where a bracket of three bytes begins.
  private static func index(of bracket: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard bytes.count >= 3 else { return nil }
    return (bytes.startIndex...bytes.endIndex - 3).first {
      bytes[$0] == bracket[0] && bytes[$0 + 1] == bracket[1] && bytes[$0 + 2] == bracket[2]
    }
  }

  fileprivate static func text(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self)
  }
}

/// Why a reading doesn't fit its text.
package enum ReadingError: Error, Hashable {
  /// Two blanks in a row, or one at an end.
  case doubleBlank
  /// A segment that is no `surface` or `surface《reading》`.
  case malformed(String)
  /// The segment where the text goes on differently; `rest` is the text from there.
  case mismatch(segment: String, rest: String)
  /// What of the text no segment covers.
  case uncovered(String)

  package var found: String {
    switch self {
    case .doubleBlank: "a reading with a blank too many"
    case .malformed(let segment): "the segment \(Quoting.quoted(segment)) in a reading"
    case .mismatch(let segment, let rest):
      "a reading with \(Quoting.quoted(segment)) where the text goes on with \(Quoting.quoted(String(rest.prefix(12))))"
    case .uncovered(let rest): "a reading that ends before \(Quoting.quoted(String(rest.prefix(12))))"
    }
  }

  package var expected: String {
    switch self {
    case .doubleBlank: "one blank between two segments"
    case .malformed: "surface or surface《reading|reading》"
    case .mismatch, .uncovered: "segments that give the Japanese text when they are joined"
    }
  }
}

/// Walks along a text, segment by segment, in bytes: equal Strings may differ in theirs.
private struct TextCursor {
  let bytes: [UInt8]
  /// Where each Character begins, and the end.
  let characters: [Int]
  private var position = 0
  /// Of the first Character that doesn't begin before the position.
  private var character = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
    var characters: [Int] = []
    characters.reserveCapacity(bytes.count / 3 + 1)
    var offset = 0
    for character in text {
      characters.append(offset)
      offset += character.utf8.count
    }
    self.characters = characters + [offset]
  }

  /// The Characters and the bytes that the surface covers.
  mutating func consume(_ surface: ArraySlice<UInt8>) throws(ReadingError) -> (Range<Int>, Range<Int>) {
    skipBlanks()
    let start = position
    let end = start + surface.count
    guard let first = advance(to: start), end <= bytes.count, bytes[start..<end].elementsEqual(surface),
      let last = advance(to: end)
    else { throw .mismatch(segment: Reading.text(surface), rest: Reading.text(bytes[start...])) }
    position = end
    return (first..<last, start..<end)
  }

  mutating func expectEnd() throws(ReadingError) {
    skipBlanks()
    if position < bytes.count { throw .uncovered(Reading.text(bytes[position...])) }
  }

  /// The number of the Character that begins there; nil inside of one.
  private mutating func advance(to offset: Int) -> Int? {
    while character < characters.count - 1, characters[character] < offset { character += 1 }
    return characters[character] == offset ? character : nil
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == Reading.blank { position += 1 }
  }
}
