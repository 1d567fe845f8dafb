import Dataset
import Typesetting

/// Rows of pieces with the links in them, to be put below or beside others.
struct Panel: Sendable {
  private(set) var rows: [[StyledText]] = []
  private(set) var links: [DocumentPage.Link] = []

  mutating func add(_ row: [StyledText] = [], linkingTo target: Reference? = nil) {
    if let target { links.append(DocumentPage.Link(row: rows.count, target: target)) }
    rows.append(row)
  }

  mutating func add(below other: Panel) {
    links += other.links.map { DocumentPage.Link(row: $0.row + rows.count, column: $0.column, target: $0.target) }
    rows += other.rows
  }

  /// Panels of one width side by side, with so many columns between them.
  static func beside(_ panels: [Panel], columns: Int, gap: Int, metrics: Metrics) -> Panel {
    var whole = Panel()
    for row in 0..<(panels.map(\.rows.count).max() ?? 0) {
      whole.add(
        panels.enumerated().flatMap { number, panel -> [StyledText] in
          let pieces = panel.rows.indices.contains(row) ? panel.rows[row] : []
          let width = pieces.reduce(0) { $0 + metrics.columns(of: $1.text) }
          let isLast = number == panels.count - 1
          return pieces + [StyledText(.blanks(isLast ? 0 : max(0, columns - width) + gap))]
        })
    }
    for (number, panel) in panels.enumerated() {
      whole.links += panel.links.map {
        DocumentPage.Link(row: $0.row, column: $0.column + number * (columns + gap), target: $0.target)
      }
    }
    return whole
  }
}
