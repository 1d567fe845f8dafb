extension Pattern {
  /// What is compared of a word as it was typed, in pieces that have room in a pattern; none of marks alone.
  package static func pieces(of word: some StringProtocol) -> [[UInt32]] {
    let codes = TextCode.fold(word).filter { !$0.isOptional }.map(\.rawValue)
    return stride(from: 0, to: codes.count, by: longest).map { start in
      // The last one reaches back into the one before: a letter or two alone would mean something else.
      Array(codes.dropFirst(min(start, max(0, codes.count - longest))).prefix(longest))
    }
  }

  /// The ways in which a piece may be written; of a phrase those as it stands alone.
  package static func forms(of piece: [UInt32], isPhrase: Bool) -> [Pattern] {
    let numerals = Numerals.forms(of: piece).map { Pattern($0, takesReadings: true) }
    guard !isPhrase else { return [Pattern(piece, takesReadings: false)] + numerals }
    return ([piece] + Okurigana.forms(of: piece)).map { Pattern($0, takesReadings: true) } + numerals
  }
}
