/// What line breaking wants to know about a character: its script, and whether it may stand at the edge of a line.
struct CharacterTraits {
  enum Script: UInt8 {
    case hiragana, katakana, kanji
    /// Letters of scripts that part words by blanks.
    case latin
    case digit
    /// Of ASCII: ties itself to the letters and digits beside it.
    case asciiSign
    /// Binds to both sides: no-break blanks, and straight quotation marks, which open as well as close.
    case glue
    case symbol
    case blank
    case lineEnd
  }

  /// The classes of JLREQ and JIS X 4051 that matter where no punctuation is squeezed or hung.
  enum Edge: UInt8 {
    case any
    /// cl-02 closing brackets, 03 hyphens, 04 dividing punctuation, 05 middle dots, 06 full stops, 07 commas,
    /// 09 iteration marks, 10 prolonged sound mark, 11 small kana, 13 postfixed abbreviations.
    case notAtStart
    /// cl-01 opening brackets, 12 prefixed abbreviations.
    case notAtEnd
  }

  var script: Script
  var edge = Edge.any

  static func of(_ scalar: Unicode.Scalar) -> CharacterTraits {
    let value = scalar.value
    if let page = pages[value >> 8] {
      return table[page << 8 | Int(value & 0xFF)]
    }
    return CharacterTraits(script: script(of: value), edge: edgeOffPages(of: scalar))
  }

  private static func edgeOffPages(of scalar: Unicode.Scalar) -> Edge {
    switch scalar {
    case "\u{31F0}"..."\u{31FF}", "℃", "㏋": .notAtStart
    case "№": .notAtEnd
    default: .any
    }
  }

  private static let notAtStart =
    "’”)〕]}〉》」』】⦆〙〗»〟）］｝｠｣" + "‐–〜゠～" + "!?‼⁇⁈⁉！？" + "・:;：；･" + "。.．｡" + "、,，､" + "ヽヾゝゞ々〻" + "ーｰ"
    + "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ" + "°′″%‰％¢￠" + "゛゜ﾞﾟ"

  private static let notAtEnd = "‘“(〔[{〈《「『【⦅〘〖«〝（［｛｟｢" + "¥£€￥￡＄＃"

  /// The pages of 256 scalars that hold the characters above.
  private static let pageStarts: [UInt32] = [0x00, 0x20, 0x30, 0xFF]

  private static let pages = PageIndex(pageStarts)

  private static let table: [CharacterTraits] = {
    var table = pageStarts.flatMap { page in (0..<256).map { CharacterTraits(script: script(of: page << 8 | $0)) } }
    for (characters, edge) in [(notAtStart, Edge.notAtStart), (notAtEnd, .notAtEnd)] {
      for scalar in characters.unicodeScalars {
        if let page = pages[scalar.value >> 8] {
          table[page << 8 | Int(scalar.value & 0xFF)].edge = edge
        }
      }
    }
    return table
  }()

  private static func script(of scalar: UInt32) -> Script {
    switch scalar {
    case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: .lineEnd
    case 0x09, 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200B, 0x205F, 0x3000: .blank
    case 0x22, 0x27, 0xA0, 0x2007, 0x2011, 0x202F, 0x2060: .glue
    case 0x30...0x39, 0xFF10...0xFF19: .digit
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x1FFF, 0x2C00...0x2DFF, 0xFF21...0xFF3A, 0xFF41...0xFF5A: .latin
    case 0x21...0x7E: .asciiSign
    case 0x3041...0x309F: .hiragana
    case 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: .katakana
    case 0x2E80...0x2FD5, 0x3005...0x3007, 0x303B, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFD: .kanji
    default: .symbol
    }
  }
}

/// The place of a page of 256 scalars in a table that holds only a few pages.
private struct PageIndex {
  private var places = [Int8](repeating: -1, count: 0x1100)

  init(_ starts: [UInt32]) {
    for (place, start) in starts.enumerated() {
      places[Int(start)] = Int8(place)
    }
  }

  subscript(page: UInt32) -> Int? {
    let place = places[Int(page)]
    return place < 0 ? nil : Int(place)
  }
}
