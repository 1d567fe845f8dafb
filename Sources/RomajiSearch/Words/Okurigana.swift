/// The hiragana that some write between and behind the kanji of a word and others leave out: 取り組み is 取組み and 取組 too.
package enum Okurigana {
  /// What a verb ends in where another follows it, folded. Without the particles: 行政の手続 is no 行政手続.
  static func isInside(_ code: UInt32) -> Bool { inside.contains(code) }

  /// Whether they may stand between two codes of a pattern.
  static func mayStandBetween(_ code: UInt32, _ next: UInt32) -> Bool { isKanji(code) && isKanji(next) }

  /// A word without the hiragana between its kanji, and without those behind them too. Empty for what is no such word or
  /// keeps fewer than two kanji.
  package static func forms(of codes: [UInt32]) -> [[UInt32]] {
    guard let first = codes.first, isKanji(first), let last = codes.lastIndex(where: isKanji),
      codes[...last].allSatisfy({ isKanji($0) || isInside($0) }),
      codes[last...].dropFirst().allSatisfy({ isInside($0) || behind.contains($0) })
    else { return [] }
    let kanji = codes.filter(isKanji)
    guard kanji.count > 1 else { return [] }
    var forms = [kanji + codes[(last + 1)...], kanji].filter { $0 != codes }
    if forms.first == forms.last { forms = Array(forms.prefix(1)) }
    return forms
  }

  private static func isKanji(_ code: UInt32) -> Bool { 0x3400...0x9FFF ~= code || code == 0x3005 }

  private static let inside = Set("いきぎしじちぢひびみりえけげせぜねべめれつわ".unicodeScalars.map(\.value))
  private static let behind = Set("うくぐすずぬぶむる".unicodeScalars.map(\.value))
}
