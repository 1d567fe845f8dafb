import TextUI
import Typesetting

/// Text in dots that are blanks in reverse video, which need no glyph and so have one width everywhere; in ASCII, `#`.
struct LargeType {
  /// How many rows of cells its dots take: those of strokes, and those between strokes, which may be taller so that what
  /// letters enclose stays open. Twice as many columns, so that a dot is about square.
  struct Grade: Hashable {
    let stroke: Int
    let counter: Int

    /// Rising.
    static let all = [(1, 1), (1, 2), (2, 2), (2, 3), (3, 3), (3, 4)].map { Grade(stroke: $0, counter: $1) }

    /// Strokes stand in every other row and column of dots.
    func extent(of dot: Int) -> Int { dot.isMultiple(of: 2) ? stroke : counter }
  }

  private let letters: [[[Bool]]]
  private let grade: Grade

  /// nil where there is nothing to draw, or something that the font hasn't.
  init?(_ text: String, grade: Grade = Grade.all[0]) {
    let letters = text.compactMap(LargeFont.dots)
    guard !letters.isEmpty, letters.count == text.count else { return nil }
    self.letters = letters
    self.grade = grade
  }

  /// The largest that is no wider and no higher; nil where none is.
  init?(_ text: String, columns: Int, rows: Int) {
    let types = Grade.all.compactMap { LargeType(text, grade: $0) }
    guard let fitting = types.last(where: { $0.columns <= columns && $0.rows <= rows }) else { return nil }
    self = fitting
  }

  var rows: Int { (0..<LargeFont.rows).reduce(0) { $0 + grade.extent(of: $1) } }

  var columns: Int {
    letters.reduce(0) { sum, letter in
      sum + (letter.first?.indices ?? 0..<0).reduce(0) { $0 + 2 * grade.extent(of: $1) }
    } + (letters.count - 1) * distance
  }

  /// Between two letters, in columns of cells.
  private var distance: Int { 2 * grade.stroke }

  func lines(_ style: Style, isASCII: Bool) -> [Line] {
    var ink = style
    if !isASCII {
      ink.attributes.insert(.reverse)
      // A bold blank is no bolder, and some terminals make its colour another.
      ink.attributes.remove(.bold)
    }
    return (0..<LargeFont.rows).flatMap { row in
      Array(repeating: line(row, ink, isASCII: isASCII), count: grade.extent(of: row))
    }
  }

  private func line(_ row: Int, _ ink: Style, isASCII: Bool) -> Line {
    var line = Line()
    func add(_ isInk: Bool, columns: Int) {
      let cells = String(isInk && isASCII ? "#" : " ", times: columns)
      let style = isInk ? ink : .plain
      if line.spans.last?.style == style {
        line.spans[line.spans.count - 1].text += cells
      } else {
        line.spans.append(Span(cells, style))
      }
    }
    for (number, letter) in letters.enumerated() {
      if number > 0 { add(false, columns: distance) }
      for (column, isInk) in letter[row].enumerated() { add(isInk, columns: 2 * grade.extent(of: column)) }
    }
    return line
  }
}
