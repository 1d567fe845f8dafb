/// The characters of charts. All but the blocks are one column wide on every terminal that was measured.
enum Glyphs {
  /// Levels of a sparkline, rising.
  static let blocks: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  static let ascii: [Unicode.Scalar] = ["_", ".", "-", "=", "+", "*", "#"]
  static let plannedBlock: Unicode.Scalar = "▫"
  static let plannedASCII: Unicode.Scalar = "o"

  /// Cells of a gauge, filled more and more, and an empty one.
  static func gauge(_ drawing: Drawing) -> (parts: [Character], empty: Character) {
    switch drawing {
    case .braille: (["⣇", "⣿"], "⣀")
    case .blocks: (["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], "░")
    case .ascii: (["#"], ".")
    }
  }

  /// Dots of a braille character as bits, from the bottom up, of its left and its right column. The order is Unicode's:
  /// dots 7, 3, 2, 1 and 8, 6, 5, 4.
  static let leftDots: [UInt8] = [0x40, 0x04, 0x02, 0x01]
  static let rightDots: [UInt8] = [0x80, 0x20, 0x10, 0x08]

  /// No dots are a blank: the empty braille character is not blank in every font.
  static func braille(_ dots: UInt8) -> Unicode.Scalar {
    dots == 0 ? " " : Unicode.Scalar(0x2800 + UInt32(dots)) ?? " "
  }
}
