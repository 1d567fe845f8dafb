import TextUI
import Typesetting

/// Words of several sizes beside each other, all on the line of the largest.
struct DisplayRow {
  enum Piece {
    case type(DisplayType)
    case text(String)
  }

  /// Of cells.
  let rows: Int
  let columns: Int
  private let pieces: [(piece: Piece, top: Int, columns: Int)]
  private let gap: Int

  /// Empty texts are left out.
  init(_ pieces: [Piece], metrics: Metrics) {
    let pieces = pieces.filter { if case .text("") = $0 { false } else { true } }
    let above = pieces.map(\.rowsAboveLine).max() ?? 0
    let gap = above > 4 ? 2 : 1
    self.gap = gap
    self.pieces = pieces.map { ($0, above - $0.rowsAboveLine, $0.columns(metrics)) }
    rows = self.pieces.map { $0.top + $0.piece.rows }.max() ?? 0
    columns = self.pieces.reduce(-gap) { $0 + $1.columns + gap }
  }

  /// As many as `rows`, each as wide as `columns`.
  func lines(_ style: Style) -> [Line] {
    let set = pieces.map { (lines: $0.piece.lines(style), top: $0.top, blank: [Span(.blanks($0.columns))]) }
    return (0..<rows).map { row in
      let spans = set.map { $0.lines[safe: row - $0.top]?.spans ?? $0.blank }
      return Line(Array(spans.joined(separator: [Span(.blanks(gap))])))
    }
  }
}

extension DisplayRow.Piece {
  fileprivate var rows: Int {
    switch self {
    case .type(let type): type.rows
    case .text: 1
    }
  }

  fileprivate var rowsAboveLine: Int {
    switch self {
    case .type(let type): type.rowsAboveLine
    case .text: 1
    }
  }

  fileprivate func columns(_ metrics: Metrics) -> Int {
    switch self {
    case .type(let type): type.columns
    case .text(let text): metrics.columns(of: text)
    }
  }

  fileprivate func lines(_ style: Style) -> [Line] {
    switch self {
    case .type(let type): type.lines(style)
    case .text(let text): [Line(text, style)]
    }
  }
}
