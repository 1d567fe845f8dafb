import Typesetting

/// Words that a person typed, in romaji, kana, kanji, Latin letters or a mixture, found in texts however these write them.
///
/// Width, case, accents, kinds of kana, look-alike radicals (NFKC and beyond) and the ways to spell romaji make no difference,
/// nor do long vowels and marks that one may leave out, okurigana between kanji, and numbers in digits or kanji. Kanji are
/// found by their reading where the text comes with one; what is printed is always found as it is printed.
public struct RomajiQuery: Sendable {
  private let finder: WordFinder

  /// Words are parted by blanks. Of more than 1,000 Characters and 16 words the first count.
  public init(_ typed: String) {
    let words = String(typed.prefix(Self.longest)).withoutPiledMarks.split(whereSeparator: \.isWhitespace)
    let pieces = words.prefix(Self.mostWords).flatMap { Pattern.pieces(of: $0) }
    finder = WordFinder(pieces.map { Pattern.forms(of: $0, isPhrase: false) }, known: Lexicon())
  }

  /// More than anybody types, so that a text of any length can be given.
  private static let longest = 1000
  private static let mostWords = 16

  /// Whether there is nothing to look for: blanks and marks alone.
  public var isEmpty: Bool { finder.words.isEmpty }

  /// Where any of the words stands in a text: in order, not overlapping, at boundaries of Characters.
  ///
  /// `reading` is the text in segments with a blank between them, each followed by how it is read where that isn't as it is
  /// written: `行政《ぎょうせい》 の 手続《てつづき》`, several readings as `明日《あした|あす》`. As far as it fits the text it says
  /// where words begin and end; behind that a change of script does.
  public func ranges(in text: String, reading: String = "") -> [Range<String.Index>] {
    finder.ranges(in: text, reading: reading)
  }

  /// Whether all of the words stand in a text; false of a query that is empty.
  public func matches(_ text: String, reading: String = "") -> Bool {
    !isEmpty && finder.count(in: text, reading: reading) == finder.words.count
  }
}
