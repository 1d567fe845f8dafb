import TextUI
import Typesetting

/// Text in letters several rows high: digits, units and the Japanese of names. A dot is a quarter of a cell (▖▗▘▝▀▄▌▐▚▞▛▜▙▟█). Where
/// a terminal may draw those in two columns, or has ASCII alone, it is a cell of the next smaller letters: a blank in reverse
/// video, which has one width everywhere, or `#`.
struct DisplayType: Sendable {
  /// Four, eight or sixteen rows; where a dot is a cell, the small one has six.
  enum Size: CaseIterable, Comparable {
    case small, large, huge
  }

  /// Of cells.
  let rows: Int
  let columns: Int
  /// Down to the line that letters stand on; a comma and what else hangs ends below it.
  let rowsAboveLine: Int
  private let dots: [[Bool]]
  private let repertoire: Glyphs.Repertoire

  /// nil where there is nothing to draw, or a letter that isn't there in this size.
  init?(_ text: String, size: Size, repertoire: Glyphs.Repertoire) {
    let isWhole = repertoire == .whole
    let font: BitmapFont =
      switch size {
      case .small: isWhole ? .small : .plain
      case .large, .huge: isWhole ? .large : .small
      }
    let letters = text.compactMap { font[$0] }
    guard !letters.isEmpty, letters.count == text.count else { return nil }
    let dots: [[Bool]] = (0..<font.rows).map { row in Array(letters.map { $0.dots(inRow: row) }.joined()) }
    self.dots = size == .huge ? DisplayType.doubled(dots) : dots
    self.repertoire = repertoire
    rows = self.dots.count / (isWhole ? 2 : 1)
    columns = self.dots[0].count / (isWhole ? 2 : 1)
    rowsAboveLine = rows - max(1, rows / 8) + (isWhole && size == .small ? 1 : 0)
  }

  /// The largest that is no wider and no higher; nil where none is.
  init?(_ text: String, columns: Int, rows: Int, repertoire: Glyphs.Repertoire) {
    let types = Size.allCases.reversed().lazy.compactMap { DisplayType(text, size: $0, repertoire: repertoire) }
    guard let fitting = types.first(where: { $0.columns <= columns && $0.rows <= rows }) else { return nil }
    self = fitting
  }

  /// Twice as wide and high, slants kept smooth (Scale2x).
  private static func doubled(_ dots: [[Bool]]) -> [[Bool]] {
    func dot(_ row: Int, _ column: Int) -> Bool { dots[safe: row]?[safe: column] ?? false }
    return (0..<2 * dots.count).map { y in
      (0..<2 * dots[0].count).map { x in
        let (row, column) = (y / 2, x / 2)
        let (down, right) = (y.isMultiple(of: 2) ? -1 : 1, x.isMultiple(of: 2) ? -1 : 1)
        let (vertical, horizontal) = (dot(row + down, column), dot(row, column + right))
        let isCorner =
          vertical == horizontal && vertical != dot(row - down, column) && horizontal != dot(row, column - right)
        return isCorner ? vertical : dot(row, column)
      }
    }
  }

  /// As many as `rows`, each as wide as `columns`.
  func lines(_ style: Style) -> [Line] {
    var style = style
    // A bold block is no bolder, and some terminals make its colour another.
    style.attributes.remove(.bold)
    switch repertoire {
    case .whole: return stride(from: 0, to: dots.count, by: 2).map { Line(quarters(of: $0), style) }
    case .ascii: return dots.map { Line(String($0.map { $0 ? "#" : " " }), style) }
    case .safe: return dots.map { blanks(of: $0, style) }
    }
  }

  private func quarters(of row: Int) -> String {
    String(
      stride(from: 0, to: dots[row].count, by: 2).map { column in
        let bits = [dots[row][column], dots[row][column + 1], dots[row + 1][column], dots[row + 1][column + 1]]
        return DisplayType.blocks[bits.reversed().reduce(0) { $0 << 1 | ($1 ? 1 : 0) }]
      })
  }

  /// By their quarters: upper left, upper right, lower left, lower right, from the lowest bit.
  private static let blocks = Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")

  private func blanks(of row: [Bool], _ style: Style) -> Line {
    var ink = style
    ink.attributes.insert(.reverse)
    var line = Line()
    for dot in row {
      if line.spans.last?.style == (dot ? ink : .plain) {
        line.spans[line.spans.count - 1].text += " "
      } else {
        line.spans.append(Span(" ", dot ? ink : .plain))
      }
    }
    return line
  }
}
