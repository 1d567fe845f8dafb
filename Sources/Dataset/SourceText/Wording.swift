/// A piece of the published text as scalars, with the numbers and dates in it.
struct Wording {
  /// A number with its counter (124万件), a date (2025年3月末), or digits in a name (G7).
  struct Token: Hashable {
    /// In scalars.
    var range: Range<Int>
    var text: String
  }

  let scalars: [Unicode.Scalar]
  let tokens: [Token]

  init(_ text: String) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    var tokens: [Token] = []
    var index = 0
    while index < scalars.count {
      guard scalars[index].isDigit else {
        index += 1
        continue
      }
      var start = index
      while start > (tokens.last?.range.upperBound ?? 0), scalars[start - 1].isLatinLetter { start -= 1 }
      index = Self.end(ofTokenAt: index, in: scalars)
      tokens.append(Token(range: start..<index, text: Self.text(scalars[start..<index])))
    }
    self.tokens = tokens
  }

  static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    String(String.UnicodeScalarView(scalars))
  }

  private static func end(ofTokenAt start: Int, in scalars: [Unicode.Scalar]) -> Int {
    let rest = scalars[start...]
    if let length = DateWording.length(rest) { return start + length }
    var index = NumberWording.endOfDigits(rest)
    while index < scalars.count, NumberWording.magnitudes[scalars[index]] != nil { index += 1 }
    if let counter = NumberWording.counter(scalars[index...]) { return index + counter }
    while index < scalars.count, scalars[index].isLatinLetter { index += 1 }
    return index
  }

  /// Where the text occurs, but for places where it is part of a longer number.
  func occurrences(of text: String) -> [Range<Int>] {
    let needle = Array(text.unicodeScalars)
    guard !needle.isEmpty, needle.count <= scalars.count else { return [] }
    return (0...scalars.count - needle.count).compactMap { start in
      let range = start..<start + needle.count
      return scalars[range].elementsEqual(needle) && !cutsNumber(range) ? range : nil
    }
  }

  /// Whether digits, or what belongs to them, go on across an end of the range.
  private func cutsNumber(_ range: Range<Int>) -> Bool {
    tokens.contains { token in
      token.range.overlaps(range)
        && !(range.lowerBound <= token.range.lowerBound && token.range.upperBound <= range.upperBound)
    }
  }

  /// Whether 約 stands in the range or right before it.
  func isApproximate(_ range: Range<Int>) -> Bool {
    scalars[range].contains("約") || (range.lowerBound > 0 && scalars[range.lowerBound - 1] == "約")
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  var isLatinLetter: Bool { (0x41...0x5A).contains(value) || (0x61...0x7A).contains(value) }
}
