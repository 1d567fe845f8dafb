/// Texts that are long in one odd way each. Every one is as many bytes of UTF-8 as is asked for, or a few less.
enum OddText: String, CaseIterable {
  case letters, kana, kanji, words, sentences, digits, commas, multipliers, kanjiNumbers
  case marks, mixedMarks, loneMarks, voicing, jamo, flags, emoji, joiners, skinTones
  case opening, closing, dashes, quotes, blanks, wideBlanks, lineEnds, bullets, controls, directions, radicals
  case readings, colons, minuses

  func text(bytes: Int) -> String {
    let (head, part) = parts
    let count = max(1, (bytes - head.utf8.count) / part.utf8.count)
    return head + String(repeating: part, count: count)
  }

  /// What it begins with, and what goes on and on.
  private var parts: (String, String) {
    switch self {
    case .letters: ("", "a")
    case .kana: ("", "あ")
    case .kanji: ("", "庁")
    case .words: ("", "ab cd ")
    case .sentences: ("", "行政の手続をデジタル化し、約124万件を5Gで。")
    case .digits: ("", "1")
    case .commas: ("", "1,")
    case .multipliers: ("1", "億")
    case .kanjiNumbers: ("", "四千")
    case .marks: ("a", "\u{301}")
    // Of two classes in turn: putting them into the order of Unicode takes the longest.
    case .mixedMarks: ("a", "\u{301}\u{323}")
    case .loneMarks: ("", " \u{301}\u{323}\u{301}\u{323}")
    case .voicing: ("か", "\u{3099}")
    case .jamo: (String(repeating: "\u{1100}", count: 40), "\u{1100}\u{1161}\u{11A8}")
    case .flags: ("", "\u{1F1EF}")
    case .emoji: ("", "👩")
    case .joiners: ("👩", "\u{200D}👩")
    case .skinTones: ("👩", "\u{1F3FB}")
    case .opening: ("", "（")
    case .closing: ("あ", "、")
    case .dashes: ("", "—")
    case .quotes: ("", "\"")
    case .blanks: ("a", " ")
    case .wideBlanks: ("a", "\u{3000}")
    case .lineEnds: ("", "\r\n")
    case .bullets: ("", "- \n")
    case .controls: ("", "\u{1B}")
    case .directions: ("", "\u{202E}")
    case .radicals: ("", "⼈")
    case .readings: ("", "庁《ちょう》 ")
    case .colons: ("", "kind:")
    case .minuses: ("", "-a ")
    }
  }
}
