/// The moras of a reading, each with the ways it may be typed.
package struct ReadingUnits {
  /// Ways to type one mora; "" where it may be left out.
  package typealias Unit = [[Character]]

  package private(set) var units: [Unit] = []
  /// How many characters of the reading each stands for.
  private(set) var kana: [Int] = []

  /// Hiragana, or ASCII letters and digits, which are typed as they are.
  package init(_ reading: String) {
    let kana = Array(reading)
    var at = 0
    var vowel: Character?
    while at < kana.count {
      let (unit, count) = Self.unit(kana, at, after: vowel)
      units.append(unit.map(Array.init))
      self.kana.append(count)
      vowel = unit.first?.last.flatMap { "aiueo".contains($0) ? $0 : nil }
      at += count
    }
  }

  /// The ways to type what begins at an index, and how many characters it takes.
  private static func unit(_ kana: [Character], _ at: Int, after vowel: Character?) -> ([String], Int) {
    if kana[at] == "っ", let doubled = doubled(kana, at) { return doubled }
    let pair = at + 1 < kana.count ? String(kana[at...at + 1]) : ""
    if let spellings = KanaSpellings.spellings(pair) { return (spellings + [pair], 2) }
    let single = String(kana[at])
    let mayDouble = at + 1 == kana.count || kana[at + 1] == "っ"
    switch kana[at] {
    case "ん": return (syllabicN(before: at + 1 < kana.count ? kana[at + 1] : nil), 1)
    case "ー": return (["-", "", "~"] + (vowel.map { [String($0)] } ?? []) + ["ー"], 1)
    case "っ": return (["xtu", "ltu", "xtsu", "ltsu"] + (mayDouble ? consonants : []) + ["っ"], 1)
    case "-", ",", "・", ".": return (["", single], 1)
    default: return ((KanaSpellings.spellings(single) ?? []) + long(kana[at], after: vowel) + [single], 1)
    }
  }

  /// What a small tsu doubles lies in the next word if it is the last, and behind the others where there are several.
  private static let consonants = "kstpcgzdbjfhmrnwy".map(String.init)

  /// A small tsu doubles the consonant that follows, `ch` as `tch` or as it is typed, `cch`.
  private static func doubled(_ kana: [Character], _ at: Int) -> ([String], Int)? {
    guard at + 1 < kana.count, kana[at + 1] != "っ" else { return nil }
    let (next, count) = unit(kana, at + 1, after: nil)
    let latin = next.filter { $0.first.map { $0.isASCII && $0.isLetter && !"aiueo".contains($0) } ?? false }
    guard !latin.isEmpty else { return nil }
    let typed = latin.flatMap { spelling -> [String] in
      let doubles = (spelling.hasPrefix("ch") ? ["t"] : []) + [String(spelling.prefix(1))]
      return doubles.map { $0 + spelling } + ["xtu" + spelling, "ltu" + spelling, "xtsu" + spelling]
    }
    return (typed + [String(kana[at...at + count])], count + 1)
  }

  /// `m` is written before b, m and p, and may be at the end, where the next word can begin with one.
  private static func syllabicN(before next: Character?) -> [String] {
    let labials = "ばびぶべぼまみむめもぱぴぷぺぽ"
    let mayBeM = next.map { labials.contains($0) } ?? true
    return ["n", "nn", "n'", "xn"] + (mayBeM ? ["m"] : []) + ["ん"]
  }

  /// Further ways to type a vowel that only makes the one before it longer. `~` stands for a macron.
  private static func long(_ kana: Character, after vowel: Character?) -> [String] {
    switch (kana, vowel) {
    case ("う", "o"): ["", "~", "o"]
    case ("う", "u"): ["", "~"]
    case ("お", "o"): ["", "~", "u"]
    case ("い", "e"): ["~", "e"]
    case ("い", "i"), ("あ", "a"), ("え", "e"): ["", "~"]
    default: []
    }
  }
}
