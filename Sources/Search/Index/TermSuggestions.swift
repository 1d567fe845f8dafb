import Dataset
import Locking
import RomajiSearch

/// What somebody may have meant: the names and words of a report as they are spelt. Made when they are first asked for, since
/// most people mistype nothing.
final class TermSuggestions: Sendable {
  struct Term {
    var text: String
    /// Folded; where Latin letters were typed, those that its reading is usually typed with.
    var codes: [UInt32]
  }

  /// In codes; no term that anybody would type is spelt like a longer word.
  static let longest = 32
  /// A lexicon of a hundred thousand words is not gone through for a slip.
  private static let mostWords = 50_000

  private let latin = Locked<[Term]?>(nil)
  private let printed = Locked<[Term]?>(nil)

  func latin(of index: SearchIndex) -> [Term] {
    latin.withLock { Self.made(&$0) { Self.terms(of: index, isLatin: true) } }
  }

  func asPrinted(of index: SearchIndex) -> [Term] {
    printed.withLock { Self.made(&$0) { Self.terms(of: index, isLatin: false) } }
  }

  private static func made(_ terms: inout [Term]?, _ make: () -> [Term]) -> [Term] {
    if let terms { return terms }
    let made = make()
    terms = made
    return made
  }

  /// By edit distance, at most a third of what was typed; what is as far stays in the order of the terms.
  static func best(of terms: [Term], for typed: [UInt32], limit: Int) -> [String] {
    let most = max(1, typed.count / 3)
    var found: [(edits: Int, order: Int, text: String)] = []
    for (order, term) in terms.enumerated() {
      guard let edits = editDistance(typed, term.codes, atMost: most), edits > 0 else { continue }
      found.append((edits, order, term.text))
    }
    var seen: Set<String> = []
    return Array(
      found.sorted { ($0.edits, $0.order) < ($1.edits, $1.order) }.map(\.text).filter { seen.insert($0).inserted }
        .prefix(limit))
  }

  // MARK: Spelling

  private static func terms(of index: SearchIndex, isLatin: Bool) -> [Term] {
    var terms: [Term] = []
    func add(_ text: String, _ codes: [UInt32]) {
      if text.count > 1, 1...longest * 2 ~= codes.count { terms.append(Term(text: text, codes: codes)) }
    }
    for reference in index.entries.references where !reference.isItem {
      let title = index.report.title(of: reference)
      for text in [title.ja, title.en] { add(text, codes(of: text, reading: title.reading, isLatin: isLatin)) }
    }
    let lexicon = index.texts.lexicon
    for word in 0..<min(lexicon.count, mostWords) {
      let written = lexicon.written(Lexicon.Word(word))
      for codes in codes(of: written, isLatin: isLatin) { add(written.surface, codes) }
    }
    return terms
  }

  private static func codes(of text: String, reading: String, isLatin: Bool) -> [UInt32] {
    guard isLatin, !reading.isEmpty else { return folded(text) }
    return reading.split(separator: " ").flatMap { codes(of: WrittenWord(String($0)), isLatin: true).first ?? [] }
  }

  private static func codes(of word: WrittenWord, isLatin: Bool) -> [[UInt32]] {
    guard isLatin, !word.isLatin else { return [folded(word.surface)] }
    return word.kanaReadings.map { reading in
      ReadingUnits(reading).units.flatMap { unit in unit.first { !$0.isEmpty } ?? [] }
        .flatMap { $0.unicodeScalars.map(\.value) }
    }
  }

  private static func folded(_ text: String) -> [UInt32] {
    TextCode.fold(text).filter { !$0.isOptional }.map(\.rawValue)
  }
}

extension Reference {
  fileprivate var isItem: Bool {
    if case .item = self { return true }
    return false
  }
}
