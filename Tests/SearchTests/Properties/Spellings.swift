import Dataset
import SeededRandom

/// Ways to write a reading in Latin letters, made without the tables of the engine so that it can be wrong alone.
struct Spellings {
  enum Style: CaseIterable, Sendable {
    /// The textbook's, the ministry's, the keyboard's; and as people write who leave out what they don't hear.
    case hepburn, kunrei, wapuro, careless
  }

  let style: Style
  var random: SeededGenerator

  /// One way to write it; nil where it holds what has no letters.
  mutating func spelling(_ segments: ArraySlice<Reading.Segment>) -> String? {
    var kana: [Character] = []
    for segment in segments {
      let chosen = segment.alternatives.first { $0.contains(where: Self.isKana) } ?? segment.surface
      for character in chosen.lowercased() { kana.append(Self.hiragana(character)) }
      // What lengthens a vowel stands in the same word.
      kana.append(" ")
    }
    return spelling(kana)
  }

  private mutating func spelling(_ kana: [Character]) -> String? {
    var text = ""
    var at = 0
    var doubles = false
    while at < kana.count {
      let character = kana[at]
      let next = kana[(at + 1)...].first { $0 != " " }
      switch character {
      case " ", "「", "」", "・", "、", "。", "(", ")", ",": break
      case "っ": doubles = true
      case "ん": text += syllabicN(before: next)
      case "ー": lengthen(&text)
      case "a"..."z", "0"..."9", ".", "-": text.append(character)
      default:
        let small = at + 1 < kana.count && "ゃゅょぁぃぅぇぉ".contains(kana[at + 1])
        guard let mora = mora(character, small ? kana[at + 1] : nil) else { return nil }
        if isLong(character, small, after: at > 0 ? kana[at - 1] : " ", in: text) {
          lengthen(&text, as: mora)
        } else {
          text += doubles ? doubled(mora) : mora
        }
        doubles = false
        at += small ? 1 : 0
      }
      at += 1
    }
    return text
  }

  private func syllabicN(before next: Character?) -> String {
    let isAmbiguous = next.map("あいうえおやゆよなにぬねの".contains) ?? false
    let isLabial = next.map("ばびぶべぼまみむめもぱぴぷぺぽ".contains) ?? false
    switch style {
    case .hepburn: return isLabial ? "m" : isAmbiguous ? "n'" : "n"
    case .kunrei: return isAmbiguous ? "n'" : "n"
    case .wapuro: return "nn"
    case .careless: return "n"
    }
  }

  private func doubled(_ mora: String) -> String {
    style == .hepburn && mora.hasPrefix("ch") ? "t" + mora : mora.prefix(1) + mora
  }

  private func isLong(_ kana: Character, _ small: Bool, after last: Character, in text: String) -> Bool {
    guard !small, last != " ", let vowel = text.last else { return false }
    return kana == "う" && (vowel == "o" || vowel == "u")
  }

  /// - Parameter vowel: as it stands in kana; nil for a mark of length
  private mutating func lengthen(_ text: inout String, as vowel: String? = nil) {
    switch style {
    case .wapuro: text += vowel ?? "-"
    case .careless: if random.isTrue, let vowel { text += vowel }
    case .hepburn, .kunrei:
      guard let last = text.last, let long = (style == .hepburn ? Self.macrons : Self.circumflexes)[last] else {
        return
      }
      text.removeLast()
      text.append(long)
    }
  }

  private static let macrons: [Character: Character] = ["a": "ā", "i": "ī", "u": "ū", "e": "ē", "o": "ō"]
  private static let circumflexes: [Character: Character] = ["a": "â", "i": "î", "u": "û", "e": "ê", "o": "ô"]

  private func mora(_ kana: Character, _ small: Character?) -> String? {
    if let small { return Self.glides[String([kana, small])].map(choose) }
    return Self.moras[kana].map(choose)
  }

  /// Hepburn, Kunrei, keyboard.
  private func choose(_ ways: [String]) -> String {
    switch style {
    case .hepburn, .careless: ways[0]
    case .kunrei: ways[min(1, ways.count - 1)]
    case .wapuro: ways[ways.count - 1]
    }
  }

  private static func isKana(_ character: Character) -> Bool {
    ("ぁ"..."ー").contains(character)
  }

  private static func hiragana(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, (0x30A1...0x30F6).contains(scalar.value),
      let hiragana = Unicode.Scalar(scalar.value - 0x60)
    else { return character }
    return Character(hiragana)
  }

  /// Rows of the syllabary by their consonant, then what breaks the rule.
  private static let moras: [Character: [String]] = {
    let rows = [
      ("", "あいうえお"), ("k", "かきくけこ"), ("s", "さしすせそ"), ("t", "たちつてと"), ("n", "なにぬねの"), ("h", "はひふへほ"),
      ("m", "まみむめも"), ("r", "らりるれろ"), ("g", "がぎぐげご"), ("z", "ざじずぜぞ"), ("d", "だぢづでど"), ("b", "ばびぶべぼ"), ("p", "ぱぴぷぺぽ"),
    ]
    var moras: [Character: [String]] = [
      "や": ["ya"], "ゆ": ["yu"], "よ": ["yo"], "わ": ["wa"], "を": ["o", "o", "wo"], "ゔ": ["vu"],
    ]
    for (consonant, row) in rows {
      for (kana, vowel) in zip(row, "aiueo") { moras[kana] = [consonant + String(vowel)] }
    }
    let exceptions: [(Character, [String])] = [
      ("し", ["shi", "si"]), ("ち", ["chi", "ti"]), ("つ", ["tsu", "tu"]), ("ふ", ["fu", "hu"]), ("じ", ["ji", "zi"]),
      ("ぢ", ["ji", "zi", "di"]), ("づ", ["zu", "zu", "du"]),
    ]
    for (kana, ways) in exceptions { moras[kana] = ways }
    return moras
  }()

  private static let glides: [String: [String]] = {
    let rows: [(Character, [String])] = [
      ("き", ["ky"]), ("に", ["ny"]), ("ひ", ["hy"]), ("み", ["my"]), ("り", ["ry"]), ("ぎ", ["gy"]), ("び", ["by"]),
      ("ぴ", ["py"]),
      ("し", ["sh", "sy"]), ("ち", ["ch", "ty"]), ("じ", ["j", "zy", "jy"]),
    ]
    var glides: [String: [String]] = [
      "てぃ": ["ti", "ti", "thi"], "でぃ": ["di", "di", "dhi"], "でゅ": ["dyu", "dyu", "dhu"], "ふぁ": ["fa"], "ふぃ": ["fi"],
      "ふぇ": ["fe"],
      "ふぉ": ["fo"], "うぃ": ["wi"], "うぇ": ["we"], "うぉ": ["wo"], "しぇ": ["she", "sye"], "ちぇ": ["che", "tye"],
      "じぇ": ["je", "zye"],
    ]
    for (kana, ways) in rows {
      for (small, vowel) in zip("ゃゅょ", "auo") { glides[String([kana, small])] = ways.map { $0 + String(vowel) } }
    }
    return glides
  }()
}
