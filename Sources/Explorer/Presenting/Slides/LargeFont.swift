/// Digits, Latin capitals and a few signs, five dots high, as wide as they need. A comma hangs a dot below the line, so that
/// nobody takes it for a point.
enum LargeFont {
  static let rows = 5

  /// The rows of a character's dots, all of one width; nil for what isn't drawn. Small letters are drawn as capitals.
  static func dots(of character: Character) -> [[Bool]]? {
    let capital = character.uppercased()
    // The capital of ß is two.
    guard let art = shapes[character] ?? (capital.count == 1 ? capital.first.flatMap { shapes[$0] } : nil) else {
      return nil
    }
    return dots(in: art)
  }

  private static func dots(in art: String) -> [[Bool]] {
    art.split(separator: "/").map { $0.map { $0 == "#" } }
  }

  /// `c.` for circa, with a blank behind it.
  static var circa: [[[Bool]]] {
    [".../.../###/#../###", "././././#", "../../../../.."].map(dots(in:))
  }

  private static let shapes: [Character: String] = [
    "0": "###/#.#/#.#/#.#/###", "1": "##./.#./.#./.#./###", "2": "###/..#/###/#../###", "3": "###/..#/###/..#/###",
    "4": "#.#/#.#/###/..#/..#", "5": "###/#../###/..#/###", "6": "###/#../###/#.#/###", "7": "###/..#/..#/..#/..#",
    "8": "###/#.#/###/#.#/###", "9": "###/#.#/###/..#/###", ".": "././././#", ",": "././././#/#",
    "%": "#...#/...#./..#../.#.../#...#", "-": "../../##/../..", "+": ".../.#./###/.#./...", " ": "../../../../..",
    ":": "./#/./#/.", "A": "###/#.#/###/#.#/#.#", "B": "##./#.#/##./#.#/##.", "C": "###/#../#../#../###",
    "D": "##./#.#/#.#/#.#/##.", "E": "###/#../##./#../###", "F": "###/#../##./#../#..", "G": "###/#../#.#/#.#/###",
    "H": "#.#/#.#/###/#.#/#.#", "I": "#/#/#/#/#", "J": "..#/..#/..#/#.#/###", "K": "#.#/#.#/##./#.#/#.#",
    "L": "#../#../#../#../###", "M": "#...#/##.##/#.#.#/#...#/#...#", "N": "#...#/##..#/#.#.#/#..##/#...#",
    "O": "###/#.#/#.#/#.#/###", "P": "###/#.#/###/#../#..", "Q": "###/#.#/#.#/###/..#", "R": "###/#.#/##./#.#/#.#",
    "S": "###/#../###/..#/###", "T": "###/.#./.#./.#./.#.", "U": "#.#/#.#/#.#/#.#/###", "V": "#.#/#.#/#.#/#.#/.#.",
    "W": "#...#/#...#/#.#.#/##.##/#...#", "X": "#.#/#.#/.#./#.#/#.#", "Y": "#.#/#.#/.#./.#./.#.",
    "Z": "###/..#/.#./#../###",
  ]
}
