import TextUI
import Typesetting

/// Blocks of lines below each other in as many columns as they have room for, all columns about as high. A row between blocks is free,
/// unless only without it all of them show at once.
struct HelpPage {
  private(set) var columns: [(start: Int, lines: [Line])] = []

  var rowCount: Int { columns.map(\.lines.count).max() ?? 0 }

  private static let gap = 3

  init(_ blocks: [[Line]], columns width: Int, rows: Int, metrics: Metrics) {
    place(blocks, between: [Line()], width, metrics)
    guard rowCount > rows else { return }
    let airy = columns
    place(blocks, between: [], width, metrics)
    if rowCount > rows { columns = airy }
  }

  private mutating func place(_ blocks: [[Line]], between: [Line], _ width: Int, _ metrics: Metrics) {
    columns = []
    for count in (1...max(1, blocks.count)).reversed() {
      let parts = HelpPage.parts(blocks, between: between, count)
      let widths = parts.map { lines in lines.map { HelpPage.width($0, metrics) }.max() ?? 0 }
      guard count == 1 || widths.reduce(-HelpPage.gap, { $0 + $1 + HelpPage.gap }) <= width else { continue }
      // What is left over stands between them.
      let rest = width - widths.reduce(0, +)
      let gap = min(8, rest / max(1, parts.count))
      var at = 0
      for (lines, width) in zip(parts, widths) {
        columns.append((at, lines))
        at += width + gap
      }
      return
    }
  }

  private static func width(_ line: Line, _ metrics: Metrics) -> Int {
    line.spans.reduce(0) { $0 + metrics.columns(of: $1.text) }
  }

  /// In order, at most so many columns, the highest as low as can be.
  private static func parts(_ blocks: [[Line]], between: [Line], _ count: Int) -> [[Line]] {
    let all = blocks.reduce(0) { $0 + $1.count }
    var height = max(blocks.map(\.count).max() ?? 0, all / count)
    while true {
      var parts: [[Line]] = []
      for block in blocks {
        if let last = parts.last, last.count + between.count + block.count <= height {
          parts[parts.count - 1] += between + block
        } else {
          parts.append(block)
        }
      }
      if parts.count <= count { return parts }
      height += 1
    }
  }
}
