/// Letters in dots, each half as wide as it is high. Latin ones are as wide as they need, digits alike.
struct BitmapFont: Sendable {
  struct Letter: Sendable {
    /// In dots.
    let columns: Int
    /// From the top; the last dot of a row is its lowest bit.
    fileprivate let rows: [UInt64]

    func dots(inRow row: Int) -> [Bool] {
      (1...columns).map { rows[row] >> UInt64(columns - $0) & 1 == 1 }
    }
  }

  /// Of dots: where they are quarters of cells, half as many of cells.
  let rows: Int
  private let letters: [Character: Letter]

  static let large = BitmapFont(rows: 16, written: largeLetters)
  static let small = BitmapFont(rows: 8, written: smallLetters)
  /// Digits for cells that are filled or blank. A comma hangs, so that nobody takes it for a point.
  static let plain = BitmapFont(rows: 6, drawn: plainLetters)

  /// nil for what isn't drawn; a blank is.
  subscript(character: Character) -> Letter? {
    if character == " " { return Letter(columns: rows / 2, rows: Array(repeating: 0, count: rows)) }
    return letters[character]
  }

  // MARK: Reading

  /// - Parameter written: as the generated tables have them: the letter, how many pairs of dots it is wide, then its dots, six
  ///   in a character
  private init(rows: Int, written text: String) {
    self.rows = rows
    letters = Dictionary(
      text.split(whereSeparator: \.isWhitespace).compactMap { entry in
        let code = entry.dropFirst().utf8.map { Int($0) - 48 }
        guard let character = entry.first, let pairs = code.first else { return nil }
        return (character, BitmapFont.letter(code.dropFirst(), columns: 2 * pairs, rows: rows))
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func letter(_ code: ArraySlice<Int>, columns: Int, rows: Int) -> Letter {
    var dots: [UInt64] = []
    var (row, width): (UInt64, Int) = (0, 0)
    for six in code {
      for bit in (0..<6).reversed() where dots.count < rows {
        row = row << 1 | UInt64(six >> bit & 1)
        width += 1
        guard width == columns else { continue }
        dots.append(row)
        (row, width) = (0, 0)
      }
    }
    return Letter(columns: columns, rows: dots + Array(repeating: 0, count: rows - dots.count))
  }

  private init(rows: Int, drawn letters: [Character: String]) {
    self.rows = rows
    self.letters = letters.mapValues { art in
      let lines = art.split(separator: "/")
      // A dot there is two, and two part letters.
      let dots = lines.map { $0.reduce(0) { $0 << 2 | ($1 == "#" ? 0b11 : 0) as UInt64 } << 2 }
      return Letter(columns: 2 * (lines[0].count + 1), rows: dots + Array(repeating: 0, count: rows - lines.count))
    }
  }

  private static let plainLetters: [Character: String] = [
    "0": "###/#.#/#.#/#.#/###", "1": "##./.#./.#./.#./###", "2": "###/..#/###/#../###", "3": "###/..#/###/..#/###",
    "4": "#.#/#.#/###/..#/..#", "5": "###/#../###/..#/###", "6": "###/#../###/#.#/###", "7": "###/..#/..#/..#/..#",
    "8": "###/#.#/###/#.#/###", "9": "###/#.#/###/..#/###", ".": "././././#", ",": "././././#/#",
    "%": "#...#/...#./..#../.#.../#...#", "+": ".../.#./###/.#./...", "−": ".../.../###/.../...",
  ]
}
