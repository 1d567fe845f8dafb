import CCharacterData

extension String {
  /// Ordinary kanji for look-alike radicals and strokes, one scalar for one: counting scalars, places stay the same.
  package func foldingLookAlikes() -> String {
    guard unicodeScalars.contains(where: { tenbo_unified($0.value) != $0.value }) else { return self }
    var folded = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      folded.append(scalar.foldingLookAlike)
    }
    return String(folded)
  }
}

extension Unicode.Scalar {
  var foldingLookAlike: Unicode.Scalar {
    Unicode.Scalar(tenbo_unified(value)) ?? self
  }
}
