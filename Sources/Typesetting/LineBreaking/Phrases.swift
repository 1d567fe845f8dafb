/// Strings to be found at a place of a text.
struct Phrases: Sendable {
  /// By the first scalar, the longest first.
  private var byFirst: [UInt32: [[UInt32]]] = [:]

  init(_ phrases: some Sequence<String>) {
    for phrase in phrases {
      let scalars = phrase.unicodeScalars.map(\.value)
      if let first = scalars.first { byFirst[first, default: []].append(scalars) }
    }
    for first in byFirst.keys {
      byFirst[first]?.sort { $0.count > $1.count }
    }
  }

  init(_ list: String) {
    self.init(list.split(separator: " ").map(String.init))
  }

  /// How many glyphs the longest phrase at a place takes, among those that the caller will have.
  func longestMatch(in glyphs: [Glyph], at start: Int, where fits: (Range<Int>) -> Bool = { _ in true }) -> Int? {
    guard let phrases = byFirst[glyphs[start].scalar] else { return nil }
    return phrases.first { phrase in
      let range = start..<start + phrase.count
      return range.upperBound <= glyphs.endIndex && zip(range, phrase).allSatisfy { glyphs[$0].scalar == $1 }
        && fits(range)
    }?.count
  }
}
