import TextUI
import Typesetting

/// Text in dots that are blanks in reverse video, which need no glyph and so have one width everywhere; in ASCII, `#`. Only
/// a small 約 takes halves of cells.
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

  /// What says before a number that it is about so much: 約, or c.
  enum About: Hashable {
    case kanji(halves: Bool), circa
  }

  private let letters: [[[Bool]]]
  private let grade: Grade
  /// 約 in cells, by rows; empty without.
  private let about: [[LargeAbout.Ink]]

  /// nil where there is nothing to draw, or something that the font hasn't.
  init?(_ text: String, about: About? = nil, grade: Grade = Grade.all[0]) {
    let letters = text.compactMap(LargeFont.dots)
    guard !letters.isEmpty, letters.count == text.count else { return nil }
    self.letters = (about == .circa ? LargeFont.circa : []) + letters
    self.grade = grade
    guard case .kanji(let halves)? = about else {
      self.about = []
      return
    }
    guard let cells = LargeAbout.cells(rows: LargeType.rows(LargeFont.rows, grade), halves: halves) else { return nil }
    self.about = cells
  }

  /// The largest that is no wider and no higher, but for what hangs below the line; nil where none is.
  init?(_ text: String, about: About? = nil, columns: Int, rows: Int) {
    let types = Grade.all.compactMap { LargeType(text, about: about, grade: $0) }
    guard let fitting = types.last(where: { $0.columns <= columns && $0.rowsAboveLine <= rows }) else { return nil }
    self = fitting
  }

  private static func rows(_ dots: Int, _ grade: Grade) -> Int {
    (0..<dots).reduce(0) { $0 + grade.extent(of: $1) }
  }

  /// Rows of dots: more where something hangs below the line.
  private var dots: Int { letters.map(\.count).max() ?? 0 }

  var rows: Int { LargeType.rows(dots, grade) }
  /// Rows down to the line that the letters stand on.
  var rowsAboveLine: Int { LargeType.rows(LargeFont.rows, grade) }

  var columns: Int {
    letters.reduce(about.first.map { $0.count + distance } ?? 0) { sum, letter in
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
    var lines: [Line] = []
    for dot in 0..<dots {
      for _ in 0..<grade.extent(of: dot) {
        var pen = Pen(ink: ink, isASCII: isASCII)
        if let first = about.first {
          for cell in about[safe: lines.count] ?? first.map({ _ in .none }) { pen.add(cell) }
          pen.add(.none, columns: distance)
        }
        draw(dot, with: &pen)
        lines.append(pen.line)
      }
    }
    return lines
  }

  private func draw(_ row: Int, with pen: inout Pen) {
    for (number, letter) in letters.enumerated() {
      if number > 0 { pen.add(.none, columns: distance) }
      for column in letter[0].indices {
        pen.add(letter[safe: row]?[column] == true ? .full : .none, columns: 2 * grade.extent(of: column))
      }
    }
  }
}

/// Draws a row of large type.
private struct Pen {
  let ink: Style
  let isASCII: Bool
  var line = Line()

  mutating func add(_ cell: LargeAbout.Ink, columns: Int = 1) {
    var style = Style.plain
    var character = " "
    switch cell {
    case .none: break
    case .full:
      style = ink
      if isASCII { character = "#" }
    case .upper, .lower:
      style = ink
      style.attributes.remove(.reverse)
      character = cell == .upper ? "▀" : "▄"
    }
    let text = String(character, times: columns)
    if line.spans.last?.style == style {
      line.spans[line.spans.count - 1].text += text
    } else {
      line.spans.append(Span(text, style))
    }
  }
}
