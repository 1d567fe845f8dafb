import SeededRandom
import TerminalSession
import TextUI

/// What a monkey at a terminal does next.
enum MonkeyEvent {
  case bytes([UInt8])
  case resize(Size)

  /// Without q, Ctrl-C and Ctrl-\, which end the program, and Ctrl-Z, after which the line sends back what is typed, but for
  /// those that chance puts into the rest.
  init(using random: inout SeededGenerator) {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<45: self = .bytes(keyBytes(Self.keys.randomElement(using: &random) ?? "j"))
    case ..<58: self = .bytes(Array((Self.texts.randomElement(using: &random) ?? "").utf8))
    case ..<68: self = .bytes(Self.mouse(&random))
    case ..<75: self = .bytes(Array("\u{1B}[200~".utf8) + Self.noise(&random) + Array("\u{1B}[201~".utf8))
    case ..<85: self = .bytes(Self.sequence(&random))
    case ..<88: self = .bytes(Self.noise(&random).filter { ![0x03, 0x1A, 0x1C, 0x71].contains($0) })
    case ..<94: self = .bytes([0x1B, UInt8.random(in: 0x21...0x7E, using: &random)])
    default: self = .resize(Self.size(&random))
    }
  }

  private static let keys: [String] = {
    let letters = "j k h l 1 2 3 4 5 6 0 9 / g & : ? n N s S a b x + - = y Y o m M K J W p L [ ] . w t z f"
    let named = "Space Tab BackTab Enter Enter Esc Esc Esc Up Down Left Right Home End PageUp PageDown Delete Backspace"
    let rest = "Insert F1 F2 F5 F12 C-a C-b C-d C-e C-f C-g C-h C-k C-l C-n C-p C-u C-w C-@"
    return [letters, named, rest].flatMap { $0.split(separator: " ").map(String.init) }
  }()

  private static let texts = [
    "gyousei", "カード", "マイナ保険証", "ｶﾞﾊﾞﾒﾝﾄ", "digital agency", "kind:指標", "year:2025", "\"", "(", "-", "2.1.3", "か\u{3099}",
    "👩‍👩‍👧‍👦", "e\u{301}\u{302}\u{303}", "العربية", "\u{202E}abc", "𠮷", "\u{200B}", "~", "tenbo-marks.txt",
  ]

  private static func mouse(_ random: inout SeededGenerator) -> [UInt8] {
    let button = [0, 0, 0, 64, 65, 1, 2, 35].randomElement(using: &random) ?? 0
    let (column, row) = (Int.random(in: 0...210, using: &random), Int.random(in: 0...70, using: &random))
    return Array("\u{1B}[<\(button);\(column);\(row)\(Bool.random(using: &random) ? "M" : "m")".utf8)
  }

  private static func noise(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  /// Whole, and mostly known to nobody.
  private static func sequence(_ random: inout SeededGenerator) -> [UInt8] {
    let introducer = ["[", "[?", "[<", "O", "]", "P", "_", "^", "X", "("].randomElement(using: &random) ?? "["
    let middle = (0..<Int.random(in: 0...80, using: &random)).map { _ in UInt8.random(in: 0x20...0x3F, using: &random) }
    let isString = "]P_^X".contains(introducer)
    let end = isString ? [0x1B, 0x5C] : [UInt8.random(in: 0x40...0x5A, using: &random)]
    return [0x1B] + Array(introducer.utf8) + middle + end
  }

  /// libvterm 0.1.4 falls over a wide character in a single column, which what was drawn for a wider screen may hold.
  private static func size(_ random: inout SeededGenerator) -> Size {
    let isSmall = Int.random(in: 0..<3, using: &random) == 0
    return Size(
      columns: Int.random(in: 2...(isSmall ? 8 : 200), using: &random),
      rows: Int.random(in: 1...(isSmall ? 5 : 60), using: &random))
  }
}
