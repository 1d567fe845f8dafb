/// Something that a query requires or excludes: a word, or a piece of a very long one, in the ways it may be written.
struct Requirement {
  let term: Query.Term
  /// One of them is enough.
  let patterns: [Pattern]

  static func all(of query: Query) -> [Requirement] {
    query.terms.flatMap(all(of:))
  }

  private static func all(of term: Query.Term) -> [Requirement] {
    let codes = TextCode.fold(term.text).filter { !$0.isOptional }.map(\.rawValue)
    let pieces = stride(from: 0, to: codes.count, by: Pattern.longest).map {
      codes[$0..<min(codes.count, $0 + Pattern.longest)]
    }
    return pieces.map { piece in
      var patterns = [Pattern(piece, takesReadings: !term.isPhrase)]
      patterns += Numerals.forms(of: Array(piece)).map { Pattern($0, takesReadings: true) }
      return Requirement(term: term, patterns: patterns)
    }
  }
}
