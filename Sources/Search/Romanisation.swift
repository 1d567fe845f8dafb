package import Dataset
import RomajiSearch
import Typesetting

/// Japanese in ASCII, for systems that can show nothing else.
package enum Romanisation {
  /// The reading in Hepburn where the language is Japanese and there is one, else the English.
  package static func ascii(of text: Localized, language: Language) -> String {
    guard language == .japanese, let reading = try? Reading(text), !reading.segments.isEmpty else {
      let isPlain = language == .japanese && isASCII(text.ja)
      return ascii(text.en.isEmpty || isPlain ? text.ja : text.en)
    }
    var result = ""
    var last: Reading.Segment?
    var doubles = false
    for segment in reading.segments {
      let word = hepburn(segment)
      if let last, !doubles, hasBlank(between: last, and: segment) { result += " " }
      if doubles { result += doubled(word.text) }
      result += word.text
      (last, doubles) = (segment, word.doublesNext)
    }
    return result
  }

  /// Between words, but not inside of what the text itself writes in one in Latin letters and digits.
  private static func hasBlank(between one: Reading.Segment, and other: Reading.Segment) -> Bool {
    if opening.contains(one.surface) || closing.contains(other.surface) { return false }
    return one.utf8.upperBound < other.utf8.lowerBound || !isASCII(one.surface) || !isASCII(other.surface)
  }

  private static func isASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 < 0x80 }
  }

  /// Marks that no blank follows, and that none precedes.
  private static let opening: Set<String> = ["「", "『", "(", "/"]
  private static let closing: Set<String> = ["」", "』", ")", "、", "。", ",", "."]

  /// What of a text is ASCII; common marks in their ASCII form, everything else as `?`.
  package static func ascii(_ text: String) -> String {
    var result = ""
    for character in text.withoutPiledMarks {
      if let value = character.asciiValue {
        result.append(value < 0x20 || value == 0x7F ? "?" : character)
      } else {
        result += marks[character] ?? "?"
      }
    }
    return result
  }

  private struct Word {
    var text: String
    /// Whether it ends in a small tsu, which is written as the next word's first consonant.
    var doublesNext = false
  }

  private static func hepburn(_ segment: Reading.Segment) -> Word {
    // What needs no reading must keep its digits, its points and its capitals.
    if isASCII(segment.surface) { return Word(text: ascii(segment.surface)) }
    let units = ReadingUnits(String(Folding.typed(segment.alternatives.first ?? segment.surface))).units
    let text = units.map { unit in
      // Where nothing may stand for a mark, it is still part of the text. A small tsu alone has no sound.
      unit.last == ["っ"] ? "" : String(unit.first { !$0.isEmpty } ?? [])
    }
    return Word(text: ascii(text.joined()), doublesNext: units.last?.last == ["っ"])
  }

  private static func doubled(_ next: String) -> String {
    guard let first = next.first, first.isASCII, first.isLetter, !"aiueo".contains(first) else { return "" }
    return next.hasPrefix("ch") ? "t" : String(first)
  }

  private static let marks: [Character: String] = [
    "、": ",", "。": ".", "「": "\"", "」": "\"", "『": "\"", "』": "\"", "・": "/", "(": "(", ")": ")", "〜": "-", "–": "-",
    "—": "-", "‐": "-", "’": "'", "‘": "'", "“": "\"", "”": "\"", "é": "e", "ō": "o", "ū": "u", "★": "*",
  ]
}
