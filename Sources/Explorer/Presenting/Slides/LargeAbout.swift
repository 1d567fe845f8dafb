/// 約 as large as the digits behind it: in halves of cells where the terminal has them in one column, else in whole cells, of which
/// there must be seven for so many strokes.
enum LargeAbout {
  enum Ink {
    case none, full, upper, lower
  }

  /// By rows of cells; nil for a height that it isn't drawn in.
  static func cells(rows: Int, halves: Bool) -> [[Ink]]? {
    guard halves, let dots = dots(height: 2 * rows) else { return wholeCells(rows: rows) }
    return stride(from: 0, to: dots.count, by: 2).map { row in
      zip(dots[row], dots[row + 1]).map { upper, lower in
        upper ? (lower ? .full : .upper) : lower ? .lower : .none
      }
    }
  }

  private static func wholeCells(rows: Int) -> [[Ink]]? {
    guard let dots = dots(height: rows) else { return nil }
    let above = Array(repeating: Array(repeating: Ink.none, count: 2 * dots[0].count), count: rows - dots.count)
    return above + dots.map { $0.flatMap { $0 ? [.full, .full] : [Ink.none, .none] } }
  }

  /// The highest drawing that leaves at most one row.
  private static func dots(height: Int) -> [[Bool]]? {
    drawings.map { $0.split(separator: "/") }.last { $0.count == height || $0.count == height - 1 }?
      .map { $0.map { $0 == "#" } }
  }

  /// 7 dots high our own, 10 from the M+ bitmap fonts (free to use, copy and change), 12 to 16 from Shinonome (public domain).
  private static let drawings = [
    ".#..#..../#...#####/####....#/..#..#..#/####..#.#/..#.....#/#.#...##.",
    "....#...../.#..#...../#...#####./####....#./..#.....#./.#...#..#./####..#.#./..#.....#./#.##....#./#.#...##..",
    "..##..##..../..##..##..../###.#.######/.##.#.##..##/..##.##...##/.##.##.#..##/######.##.##/..##...##.##/"
      + "##.##.....##/##.#.#....##/##.#......##/..##....###.",
    "...##...##..../...##...##..../...##.#.##..../####.##.#####./..##.#.##..##./...###.#...##./..##.##.#..##./"
      + "#######.##.##./...##...##.##./.##.##.....##./.##.#.#....##./.##.#.#....##./##.##......##./...##....###..",
    "...##...##....../...##...##....../...##.#.##....../####.##.#######./..##.#.##....##./...##..##....##./"
      + "...###.#.....##./..##.##.##...##./######.#.##..##./...##.##..##.##./.##.#.....##.##./.##.#.#......##./"
      + ".##.#.##.....##./.##.#.##.....##./##.##.......##../...##.....###...",
  ]
}
