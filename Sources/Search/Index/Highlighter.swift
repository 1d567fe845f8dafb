package import Dataset

/// Finds what a query asks for in any text, as printed.
package struct Highlighter: Sendable {
  private let finders: [[MatchFinder]]
  private let requirements: [Requirement]
  private let lexicon: Lexicon

  /// A text has what each requirement asks for in one of its ways.
  init(_ lexicon: Lexicon, _ requirements: [Requirement]) {
    self.requirements = requirements
    self.lexicon = lexicon
    finders = Highlighter.finders(lexicon, requirements)
  }

  private static func finders(_ lexicon: Lexicon, _ requirements: [Requirement]) -> [[MatchFinder]] {
    requirements.map { $0.patterns.map { MatchFinder(runner: AutomatonMatcher(lexicon, $0)) } }
  }

  /// In order, not overlapping, at boundaries of Characters of the text in that language.
  package func ranges(in text: Localized, _ language: Language) -> [Range<String.Index>] {
    ranges(in: text[language], reading: language == .japanese ? text.reading : "")
  }

  /// The same for a text that has no reading.
  package func ranges(in text: String) -> [Range<String.Index>] {
    ranges(in: text, reading: "")
  }

  /// How many of the query's words there are to find.
  var wordCount: Int { requirements.count }

  /// How many of the query's words stand in a text.
  func count(in text: Localized, _ language: Language) -> Int {
    let words = Words(text[language], reading: language == .japanese ? text.reading : "", self)
    return words.finders.count { ways in ways.contains { !$0.matches(in: words.words).isEmpty } }
  }

  private func ranges(in text: String, reading: String) -> [Range<String.Index>] {
    var merged: [Range<String.Index>] = []
    for range in found(in: text, reading: reading).joined().sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }

  /// By requirement.
  private func found(in text: String, reading: String) -> [[Range<String.Index>]] {
    guard !requirements.isEmpty, !text.isEmpty else { return [] }
    let words = Words(text, reading: reading, self)
    lazy var places = CharacterPlaces(text)
    return words.finders.map { ways in
      ways.flatMap { $0.matches(in: words.words) }.compactMap { match in
        places.range(
          from: places.number(at: words.starts[match.startWord]) + match.startOffset,
          to: places.number(at: words.starts[match.endWord]) + match.endOffset)
      }
    }
  }

  /// A text taken apart, and what finds in it.
  private struct Words {
    var words: [Lexicon.Word] = []
    /// Bytes from the beginning of the text.
    var starts: [Int] = []
    var finders: [[MatchFinder]]

    init(_ text: String, reading: String, _ highlighter: Highlighter) {
      finders = highlighter.finders
      var isKnown = true
      Tokeniser.words(of: text, reading: reading) { [lexicon = highlighter.lexicon] written, range in
        let word = lexicon.find(written)
        isKnown = isKnown && word != nil
        words.append(word ?? 0)
        starts.append(range.lowerBound)
      }
      guard !isKnown else { return }
      // A text that is not in the index, as what the explorer says itself.
      var own = Lexicon()
      words = []
      Tokeniser.words(of: text, reading: reading) { written, _ in words.append(own.intern(written)) }
      finders = Highlighter.finders(own, highlighter.requirements)
    }
  }
}

/// The Characters of a text by their numbers and by their bytes.
private struct CharacterPlaces {
  private let text: String
  private var indices: [String.Index]
  private var bytes: [Int] = []

  init(_ text: String) {
    self.text = text
    indices = Array(text.indices) + [text.endIndex]
    var byte = 0
    for character in text {
      bytes.append(byte)
      byte += character.utf8.count
    }
  }

  /// The number of the Character that holds a byte.
  func number(at byte: Int) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      let middle = (low + high) / 2
      if bytes[middle] <= byte { low = middle + 1 } else { high = middle }
    }
    return max(0, low - 1)
  }

  func range(from start: Int, to end: Int) -> Range<String.Index>? {
    let end = min(end, indices.count - 1)
    return start < end ? indices[start]..<indices[end] : nil
  }
}
