import RomajiSearch

/// Something that a query requires or excludes: a word, or a piece of a very long one, in the ways it may be written.
struct Requirement {
  let term: Query.Term
  /// One of them is enough.
  let patterns: [Pattern]

  /// Each once, however often it was typed.
  static func all(of query: Query) -> [Requirement] {
    var seen: Set<Piece> = []
    return query.terms.flatMap { term in
      pieces(of: term).filter { seen.insert($0).inserted }.map {
        Requirement(term: term, patterns: Pattern.forms(of: $0.codes, isPhrase: $0.isPhrase))
      }
    }
  }

  private struct Piece: Hashable {
    var codes: [UInt32]
    var isPhrase: Bool
    var isExcluded: Bool
  }

  private static func pieces(of term: Query.Term) -> [Piece] {
    Pattern.pieces(of: term.text).map { Piece(codes: $0, isPhrase: term.isPhrase, isExcluded: term.isExcluded) }
  }
}
