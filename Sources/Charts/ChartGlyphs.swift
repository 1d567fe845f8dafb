/// What a legend has to name.
public enum ChartSigns {
  /// Marks of what is planned in the lines and charts of a drawing.
  public static func planned(_ drawing: Drawing) -> [Character] {
    let mark = ChartGlyphs.marks(drawing).planned
    return drawing == .blocks ? [mark, Character(ChartGlyphs.plannedBlock)] : [mark]
  }

  /// What leads over time without an observation; nil where it is dots far apart.
  public static func missing(_ drawing: Drawing) -> Character? {
    drawing == .ascii ? ChartGlyphs.asciiMissing : nil
  }
}

/// The characters of charts. All but the blocks are one column wide on every terminal that was measured.
enum ChartGlyphs {
  /// Levels of a sparkline, rising.
  static let blocks: [Unicode.Scalar] = ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
  static let ascii: [Unicode.Scalar] = ["_", ".", "-", "=", "+", "*", "#"]
  static let plannedBlock: Unicode.Scalar = "▫"
  static let plannedASCII: Unicode.Scalar = "o"

  /// Cells of a gauge, filled more and more, and an empty one. Lower than a sparkline's, not to be taken for a history.
  static func gauge(_ drawing: Drawing) -> (parts: [Character], empty: Character) {
    switch drawing {
    case .braille: (["⠆", "⠶"], "⠄")
    case .blocks: (["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"], "░")
    case .ascii: (["#"], ".")
    }
  }

  /// Of observations, of what was achieved and of what is planned. Dots mark what was achieved by dots of their own.
  static func marks(_ drawing: Drawing) -> (achieved: Character?, planned: Character) {
    drawing == .ascii ? ("*", "o") : (nil, "◦")
  }

  /// What the lines of series are made of where there are no dots.
  static let asciiLines: [Character] = [".", "=", "x", "#", "%", "'"]
  /// Where they lead over time of which there is no observation.
  static let asciiMissing: Character = "?"
  /// Between a line and zero.
  static let asciiFill: Character = ":"

  /// The lowest row of a plot and, in it, where a date begins; the rows of the other ticks; a base that isn't zero; lines of what happened and
  /// from the cursor down.
  static func axis(_ drawing: Drawing) -> Axis {
    switch drawing {
    case .blocks: Axis(base: "─", tick: "┬", grid: "┈", broken: "≈", event: "┊", cursor: "╎")
    case .braille: Axis(base: "╌", tick: "╷", grid: "╌", broken: "~", event: "╎", cursor: "╎")
    case .ascii: Axis(base: "-", tick: "+", grid: " ", broken: "~", event: ":", cursor: "|")
    }
  }

  struct Axis {
    let base: Character
    let tick: Character
    let grid: Character
    let broken: Character
    let event: Character
    let cursor: Character
  }

  /// Whole cells of bars, and of what is left of the greatest. Where no row is free between bars, a row of dots stays free.
  static func bar(_ drawing: Drawing, isApart: Bool) -> (achieved: Character, planned: Character, rest: Character) {
    switch drawing {
    case .ascii: ("#", "=", ".")
    case .blocks: (isApart ? "█" : "▆", isApart ? "▒" : "▂", "░")
    case .braille: (isApart ? "⣿" : "⠿", isApart ? "⢕" : "⠭", "⠄")
    }
  }

  /// One half of a cell; those of planned blocks and of ASCII have none.
  static func half(_ cell: Character, isLeft: Bool) -> Character {
    if cell == "█" { return isLeft ? "▌" : "▐" }
    guard let scalar = cell.unicodeScalars.first, scalar.value >= 0x2800 else { return cell }
    return Character(braille(UInt8(truncatingIfNeeded: scalar.value) & (isLeft ? leftDots : rightDots).reduce(0, |)))
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
