extension LineBreaker {
  /// As few lines as there can be, and none much shorter than the others: a word alone on the last looks lost. Of lines that
  /// are nearly as even, those that break the fewest words. Otherwise as `lines`.
  public func balancedLines(
    of text: String, columns: Int, words: [String.Index] = []
  ) -> [Range<String.Index>] {
    func lines(_ columns: Int) -> [Range<String.Index>] { self.lines(of: text, columns: columns, words: words) }
    let widest = lines(columns)
    guard 2...Self.mostBalanced ~= widest.count else { return widest }
    var (narrow, wide) = (columns / widest.count, columns)
    while narrow + 1 < wide {
      let middle = (narrow + wide) / 2
      if lines(middle).count <= widest.count { wide = middle } else { narrow = middle }
    }
    var best = lines(wide)
    guard !words.isEmpty else { return best }
    let starts = Set(words)
    var broken = brokenWords(best, of: text, starts: starts)
    for more in wide...min(columns, wide + Self.unevenness) where broken > 0 {
      let other = lines(more)
      let count = brokenWords(other, of: text, starts: starts)
      if count < broken { (best, broken) = (other, count) }
    }
    return best
  }

  /// What begins with hiragana belongs to the word before it: 広 がった, カード を.
  private func brokenWords(_ lines: [Range<String.Index>], of text: String, starts: Set<String.Index>) -> Int {
    lines.dropFirst().count { line in
      !starts.contains(line.lowerBound) || Self.hiragana.contains(text.unicodeScalars[line.lowerBound])
    }
  }

  private static let hiragana: ClosedRange<Unicode.Scalar> = "\u{3041}"..."\u{3096}"
  /// Of a longer text nobody sees the last line with the others.
  private static let mostBalanced = 6
  /// The columns that lines may be longer for the sake of a word: as many as a long one has.
  private static let unevenness = 16
}
