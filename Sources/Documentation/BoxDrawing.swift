/// A character of U+2500 to U+257F, as Unicode's names describe it.
enum BoxDrawing {
  /// Weights of the lines from the middle up, right, down and left: 0 none, 1 light, 2 heavy, 3 double.
  case arms([Int])
  case dashes(Int, isHeavy: Bool, isVertical: Bool)
  case bend(right: Bool, down: Bool)
  case diagonals(rising: Bool, falling: Bool)

  init(_ scalar: UInt32) {
    switch scalar {
    case 0x2504...0x250B:
      self = .dashes(scalar < 0x2508 ? 3 : 4, isHeavy: scalar % 2 == 1, isVertical: scalar % 4 > 1)
    case 0x254C...0x254F: self = .dashes(2, isHeavy: scalar % 2 == 1, isVertical: scalar % 4 > 1)
    case 0x256D...0x2570:
      self = .bend(right: scalar == 0x256D || scalar == 0x2570, down: scalar < 0x256F)
    case 0x2571...0x2573: self = .diagonals(rising: scalar != 0x2572, falling: scalar != 0x2571)
    default:
      let place = Int(scalar - 0x2500)
      self = .arms(Self.table[place / 16][place % 16].compactMap(\.wholeNumberValue))
    }
  }

  static func thickness(_ weight: Int) -> Double {
    weight == 2 ? 3 : 1.5
  }

  /// How far from the middle a line of that weight reaches across its direction.
  static func extent(_ weight: Int) -> Double {
    weight == 0 ? 0 : weight == 3 ? 2 + thickness(3) / 2 : thickness(weight) / 2
  }

  /// Up, right, down, left, sixteen characters a line; 0000 where a character is none of arms.
  private static let table: [[Substring]] = """
    0101 0202 1010 2020 0000 0000 0000 0000 0000 0000 0000 0000 0110 0210 0120 0220
    0011 0012 0021 0022 1100 1200 2100 2200 1001 1002 2001 2002 1110 1210 2110 1120
    2120 2210 1220 2220 1011 1012 2011 1021 2021 2012 1022 2022 0111 0112 0211 0212
    0121 0122 0221 0222 1101 1102 1201 1202 2101 2102 2201 2202 1111 1112 1211 1212
    2111 1121 2121 2112 2211 1122 1221 2212 1222 2122 2221 2222 0000 0000 0000 0000
    0303 3030 0310 0130 0330 0013 0031 0033 1300 3100 3300 1003 3001 3003 1310 3130
    3330 1013 3031 3033 0313 0131 0333 1303 3101 3303 1313 3131 3333 0000 0000 0000
    0000 0000 0000 0000 0001 1000 0100 0010 0002 2000 0200 0020 0201 1020 0102 2010
    """.split(separator: "\n").map { $0.split(separator: " ") }
}
