package import Dataset

/// Japanese in ASCII, for systems that can show nothing else.
package enum Romanisation {
  /// The reading in Hepburn where the language is Japanese and there is one, else the English.
  package static func ascii(of text: Localized, language: Language) -> String {
    guard language == .japanese, let reading = try? Reading(text), !reading.segments.isEmpty else {
      return ascii(text.en.isEmpty ? text.ja : text.en)
    }
    var result = ""
    var opened = true
    for segment in reading.segments {
      let kana = segment.alternatives.first ?? segment.surface
      let word = ascii(hepburn(String(Folding.typed(kana))))
      if !opened, !closing.contains(segment.surface) { result += " " }
      result += word
      opened = opening.contains(segment.surface)
    }
    return result
  }

  /// Marks that no blank follows, and that none precedes.
  private static let opening: Set<String> = ["「", "『", "(", "/"]
  private static let closing: Set<String> = ["」", "』", ")", "、", "。", ",", "."]

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
