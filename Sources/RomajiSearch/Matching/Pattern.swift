/// One word of a query, ready to be run over texts: the Shift-And automaton (Baeza-Yates and Gonnet, 1992).
///
/// A state is a set of numbers, one bit each: bit n says that the first n codes of the pattern are found right before here.
/// Several ways to type a mora are several ways from one set to the next, and all are followed at once.
package struct Pattern {
  /// The longest that a state's bits have room for.
  package static let longest = 63

  package let codes: [UInt32]
  /// Whether readings count, or surfaces alone.
  let takesReadings: Bool
  /// Whether it is one or two Latin letters or digits. In the middle of a Latin word those would be found by chance, so they
  /// must begin it.
  let beginsLatinWords: Bool
  /// Behind which codes of it okurigana may follow that nobody typed.
  private(set) var gaps: UInt64 = 0
  /// The bit of a pattern that is found.
  let final: UInt64
  /// Where in the pattern a code stands, one bit a place: ASCII and kana by `slot`, the others after them in `rare`.
  private(set) var masks = [UInt64](repeating: 0, count: 320)
  private var rare: [UInt32] = []

  /// At most `longest` codes, at least one.
  package init(_ codes: some Sequence<UInt32>, takesReadings: Bool) {
    self.codes = Array(codes.prefix(Pattern.longest))
    self.takesReadings = takesReadings
    beginsLatinWords = self.codes.count <= 2 && self.codes.allSatisfy { 0x30...0x39 ~= $0 || 0x61...0x7A ~= $0 }
    final = 1 << UInt64(self.codes.count)
    for place in self.codes.indices.dropFirst() where takesReadings {
      if Okurigana.mayStandBetween(self.codes[place - 1], self.codes[place]) { gaps |= 1 << UInt64(place) }
    }
    for (place, code) in self.codes.enumerated() {
      if let slot = Pattern.slot(code) {
        masks[slot] |= 1 << UInt64(place)
      } else if let at = rare.firstIndex(of: code) {
        masks[320 + at] |= 1 << UInt64(place)
      } else {
        rare.append(code)
        masks.append(1 << UInt64(place))
      }
    }
  }

  /// The places of a code in the pattern.
  func mask(_ code: UInt32) -> UInt64 {
    if let slot = Pattern.slot(code) { return masks[slot] }
    for (at, other) in rare.enumerated() where other == code { return masks[320 + at] }
    return 0
  }

  private static func slot(_ code: UInt32) -> Int? {
    if code < 128 { return Int(code) }
    if 0x3040..<0x3100 ~= code { return Int(code) - 0x3040 + 128 }
    return nil
  }
}
