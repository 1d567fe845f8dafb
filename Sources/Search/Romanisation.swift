package import Dataset

/// Japanese in ASCII, for systems that can show nothing else.
package enum Romanisation {
  /// The reading in Hepburn where the language is Japanese and there is one, else the English.
  package static func ascii(of text: Localized, language: Language) -> String {
    guard language == .japanese, let reading = try? Reading(text), !reading.segments.isEmpty else {
      return ascii(text.en.isEmpty ? text.ja : text.en)
    }
    var result = ""
    for segment in reading.segments {
      let kana = segment.alternatives.first ?? segment.surface
      let word = ascii(hepburn(String(Folding.typed(kana))))
      let isMark = !word.contains { $0.isLetter || $0.isNumber }
      if !isMark, let last = result.last, last != " ", last != "(", last != "\"" { result += " " }
      result += word
    }
    return result
  }

  /// What of a text is ASCII; common marks in their ASCII form, everything else as `?`.
  package static func ascii(_ text: String) -> String {
    var result = ""
    for character in text {
      if let value = character.asciiValue {
        result.append(value < 0x20 || value == 0x7F ? "?" : character)
      } else {
        result += marks[character] ?? "?"
      }
    }
    return result
  }

  private static func hepburn(_ kana: String) -> String {
    ReadingUnits(kana).units.map { String($0.first ?? []) }.joined()
  }

  private static let marks: [Character: String] = [
    "、": ",", "。": ".", "「": "\"", "」": "\"", "『": "\"", "』": "\"", "・": "/", "(": "(", ")": ")", "〜": "-", "–": "-",
    "—": "-", "‐": "-", "’": "'", "‘": "'", "“": "\"", "”": "\"", "é": "e", "ō": "o", "ū": "u", "★": "*",
  ]
}
