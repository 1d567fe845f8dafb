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

  /// Rows that lead somewhere together.
  mutating func add(rows added: [[StyledText]], linkingTo target: Reference) {
    links.append(DocumentPage.Link(row: rows.count, rows: added.count, target: target))
    rows += added
  }

  /// A row with several links, which say their columns.
  mutating func add(_ row: [StyledText], links added: [DocumentPage.Link]) {
    links += added.map { link in
      var link = link
      link.row = rows.count
      return link
    }
    rows.append(row)
  }

  mutating func add(below other: Panel) {
    links += other.links.map { link in
      var link = link
      link.row += rows.count
      return link
    }
    rows += other.rows
  }

  /// Panels of one width side by side, with so many columns between them, and a line between them if there is one.
  static func beside(
    _ panels: [Panel], columns: Int, gap: Int, divider: StyledText? = nil, metrics: Metrics
  ) -> Panel {
    beside(panels, widths: panels.map { _ in columns }, gap: gap, divider: divider, metrics: metrics)
  }

  static func beside(
    _ panels: [Panel], widths: [Int], gap: Int, divider: StyledText? = nil, metrics: Metrics
  ) -> Panel {
    var whole = Panel()
    for row in 0..<(panels.map(\.rows.count).max() ?? 0) {
      var pieces: [StyledText] = []
      for (number, panel) in panels.enumerated() {
        let own = panel.rows[safe: row] ?? []
        pieces += own
        guard number < panels.count - 1 else { continue }
        let width = own.reduce(0) { $0 + metrics.columns(of: $1.text) }
        let blanks = max(0, widths[number] - width)
        guard let divider else {
          pieces.append(StyledText(.blanks(blanks + gap)))
          continue
        }
        pieces += [StyledText(.blanks(blanks + gap / 2 - 1)), divider, StyledText(.blanks(gap - gap / 2))]
      }
      whole.add(pieces)
    }
    var start = 0
    for (number, panel) in panels.enumerated() {
      whole.links += panel.links.map { link in
        var link = link
        // Its mark stands before it.
        link.columns = link.columns ?? widths[number] + 1
        link.column += start
        return link
      }
      start += widths[number] + gap
    }
    return whole
  }
}
