/// A Japanese text as the words it consists of, each with how it is read.
///
/// Made from a `Localized` when it is needed; a text without a reading has no segments.
package struct Reading: Sendable {
  /// A word or a mark between words.
  package struct Segment: Hashable, Sendable {
    /// In Characters of the Japanese text.
    package var range: Range<Int>
    package var surface: String
    /// How it is read, the usual way first; empty where it reads as itself.
    package var alternatives: [String]
  }

  /// In the order of the text. Blanks between words belong to no segment.
  package var segments: [Segment]

  /// Throws where the segments, joined, are not the Japanese text, or are written wrongly.
  package init(_ text: Localized) throws(ReadingError) {
    segments = []
    guard !text.reading.isEmpty else { return }
    var cursor = Cursor(text.ja)
    for written in text.reading.split(separator: " ", omittingEmptySubsequences: false) {
      let (surface, alternatives) = try Self.takeApart(written)
      let range = try cursor.take(surface)
      segments.append(Segment(range: range, surface: String(surface), alternatives: alternatives))
    }
    try cursor.expectEnd()
  }

  /// The boundaries between words as indices of `text.ja`, for the line breaker; none where the reading is wrong.
  package static func words(of text: Localized) -> [String.Index] {
    guard let reading = try? Reading(text) else { return [] }
    var boundaries: [String.Index] = []
    var index = text.ja.startIndex
    var offset = 0
    for segment in reading.segments where segment.range.lowerBound > 0 {
      index = text.ja.index(index, offsetBy: segment.range.lowerBound - offset)
      offset = segment.range.lowerBound
      boundaries.append(index)
    }
    return boundaries
  }

  private static func takeApart(_ written: Substring) throws(ReadingError) -> (Substring, [String]) {
    guard !written.isEmpty else { throw .doubleBlank }
    guard let open = written.firstIndex(of: "《") else {
      if written.contains("》") { throw .malformed(String(written)) }
      return (written, [])
    }
    let surface = written[..<open]
    guard !surface.isEmpty, written.last == "》" else { throw .malformed(String(written)) }
    let inside = written[written.index(after: open)...].dropLast()
    guard !inside.contains("《"), !inside.contains("》") else { throw .malformed(String(written)) }
    let alternatives = inside.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    if alternatives.contains("") { throw .malformed(String(written)) }
    return (surface, alternatives)
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

/// Walks along a text, segment by segment.
private struct Cursor {
  let text: String
  var index: String.Index
  var offset = 0

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  /// The Characters that the surface covers. Compared scalar by scalar: equal Strings may differ in theirs.
  mutating func take(_ surface: Substring) throws(ReadingError) -> Range<Int> {
    skipBlanks()
    let start = index
    let startOffset = offset
    var end = start
    for scalar in surface.unicodeScalars {
      guard end < text.endIndex, text.unicodeScalars[end] == scalar else {
        throw .mismatch(segment: String(surface), rest: String(text[start...]))
      }
      end = text.unicodeScalars.index(after: end)
    }
    while index < end {
      index = text.index(after: index)
      offset += 1
    }
    guard index == end else { throw .mismatch(segment: String(surface), rest: String(text[start...])) }
    return startOffset..<offset
  }

  mutating func expectEnd() throws(ReadingError) {
    skipBlanks()
    if index < text.endIndex { throw .uncovered(String(text[index...])) }
  }

  private mutating func skipBlanks() {
    while index < text.endIndex, text[index] == " " {
      index = text.index(after: index)
      offset += 1
    }
  }
}
