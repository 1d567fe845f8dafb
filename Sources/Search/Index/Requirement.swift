/// Something that a query requires or excludes: a word, or a piece of a very long one, in the ways it may be written.
struct Requirement {
  let term: Query.Term
  /// One of them is enough.
  let patterns: [Pattern]

  /// Each once, however often it was typed.
  static func all(of query: Query) -> [Requirement] {
    var seen: Set<Piece> = []
    return query.terms.flatMap { term in
      pieces(of: term).filter { seen.insert($0).inserted }.map { Requirement(term: term, patterns: patterns(of: $0)) }
    }
  }

  private struct Piece: Hashable {
    var codes: [UInt32]
    var isPhrase: Bool
    var isExcluded: Bool
  }

  private static func pieces(of term: Query.Term) -> [Piece] {
    let codes = TextCode.fold(term.text).filter { !$0.isOptional }.map(\.rawValue)
    return stride(from: 0, to: codes.count, by: Pattern.longest).map { start in
      // The last one reaches back into the one before: a letter or two alone would mean something else.
      let piece = codes.dropFirst(min(start, max(0, codes.count - Pattern.longest))).prefix(Pattern.longest)
      return Piece(codes: Array(piece), isPhrase: term.isPhrase, isExcluded: term.isExcluded)
    }
  }

  private static func patterns(of piece: Piece) -> [Pattern] {
    let numerals = Numerals.forms(of: piece.codes).map { Pattern($0, takesReadings: true) }
    guard !piece.isPhrase else { return [Pattern(piece.codes, takesReadings: false)] + numerals }
    return ([piece.codes] + Okurigana.forms(of: piece.codes)).map { Pattern($0, takesReadings: true) } + numerals
  }
}
