import Dataset

extension SearchIndex {
  /// Terms of the report that are spelt most like a word that nothing has, the nearest first.
  package func nearest(to word: String, limit: Int) -> [String] {
    NearestTerms(typed: word).best(of: self, limit: limit)
  }
}

/// Looks for what somebody may have meant.
private struct NearestTerms {
  private let typed: [Character]
  private let isLatin: Bool
  private var mostEdits: Int { max(1, typed.count / 3) }
  /// A lexicon of a hundred thousand words is not gone through for a slip.
  private static let mostWords = 50_000
  /// In codes; no term that anybody would type is spelt like a longer word.
  private static let longest = 32

  init(typed: String) {
    let codes = TextCode.fold(typed).filter { !$0.isOptional }.prefix(NearestTerms.longest + 1)
    self.typed = codes.compactMap { Unicode.Scalar($0.rawValue) }.map(Character.init)
    isLatin = codes.allSatisfy { $0.rawValue < 0x80 }
  }

  func best(of index: SearchIndex, limit: Int) -> [String] {
    guard 2...NearestTerms.longest ~= typed.count else { return [] }
    var found: [(edits: Int, order: Int, text: String)] = []
    var seen: Set<String> = []
    func offer(_ text: String, _ spelling: String) {
      guard text.count > 1, abs(spelling.count - typed.count) <= mostEdits, !seen.contains(text) else { return }
      let edits = editDistance(typed, Array(spelling))
      guard edits <= mostEdits, edits > 0 else { return }
      seen.insert(text)
      found.append((edits, found.count, text))
    }
    for reference in index.entries.references where !reference.isItem {
      let title = index.report.title(of: reference)
      for text in [title.ja, title.en] {
        for spelling in spellings(of: text, reading: title.reading) { offer(text, spelling) }
      }
    }
    for word in 0..<min(index.texts.lexicon.count, NearestTerms.mostWords) {
      let written = index.texts.lexicon.written(Lexicon.Word(word))
      for spelling in spellings(of: written) { offer(written.surface, spelling) }
    }
    return found.sorted { ($0.edits, $0.order) < ($1.edits, $1.order) }.prefix(limit).map(\.text)
  }

  private func spellings(of text: String, reading: String) -> [String] {
    guard isLatin, !reading.isEmpty else { return [folded(text)] }
    return [reading.split(separator: " ").map { spellings(of: WrittenWord(String($0))).first ?? "" }.joined()]
  }

  /// In the script that was typed.
  private func spellings(of word: WrittenWord) -> [String] {
    guard isLatin, !word.isLatin else { return [folded(word.surface)] }
    return word.kanaReadings.map { reading in
      ReadingUnits(reading).units.map { unit in String(unit.first { !$0.isEmpty } ?? []) }.joined()
    }
  }

  private func folded(_ text: String) -> String {
    String(
      String.UnicodeScalarView(TextCode.fold(text).filter { !$0.isOptional }.compactMap { Unicode.Scalar($0.rawValue) })
    )
  }
}

extension Reference {
  fileprivate var isItem: Bool {
    if case .item = self { return true }
    return false
  }
}
