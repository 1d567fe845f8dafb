package import Dataset
import RomajiSearch

/// Finds what a query asks for in any text, as printed.
package struct Highlighter: Sendable {
  private let finder: WordFinder

  /// A text has what each requirement asks for in one of its ways.
  init(_ lexicon: Lexicon, _ requirements: [Requirement]) {
    finder = WordFinder(requirements.map(\.patterns), known: lexicon)
  }

  /// In order, not overlapping, at boundaries of Characters of the text in that language.
  package func ranges(in text: Localized, _ language: Language) -> [Range<String.Index>] {
    finder.ranges(in: text[language], reading: language == .japanese ? text.reading : "")
  }

  /// The same for a text that has no reading.
  package func ranges(in text: String) -> [Range<String.Index>] {
    finder.ranges(in: text, reading: "")
  }

  /// How many of the query's words there are to find.
  var wordCount: Int { finder.words.count }

  /// How many of the query's words stand in a text.
  func count(in text: Localized, _ language: Language) -> Int {
    finder.count(in: text[language], reading: language == .japanese ? text.reading : "")
  }
}
