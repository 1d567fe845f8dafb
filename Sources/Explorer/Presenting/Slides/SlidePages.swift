import TextUI
import Typesetting

/// Puts the content of a slide on as many pages as it takes: nothing is cut.
struct SlidePages {
  let size: Size
  let metrics: Metrics
  private let content: SlideContent
  /// Blank rows above the head, below it and above the foot.
  private let top: Int
  private let air: Int

  /// - Parameter size: of the slide, the presenter's row at the bottom left out
  init(_ content: SlideContent, size: Size, metrics: Metrics) {
    self.size = size
    self.metrics = metrics
    top = size.rows >= 20 ? min(3, size.rows / 20) : 0
    air = content.isDense ? 0 : size.rows >= 34 ? 2 : size.rows >= 14 ? 1 : 0
    self.content = SlidePages.repeating(content, within: size.rows)
  }

  /// Where head or foot would leave no room for what is between them, they are said once.
  private static func repeating(_ content: SlideContent, within rows: Int) -> SlideContent {
    var content = content
    if content.head.count > rows / 3 {
      content.blocks.insert(SlideContent.Block(rows: content.head, gap: 0, isBody: false), at: 0)
      content.head = []
    }
    if content.foot.count > rows / 4 {
      content.blocks.append(SlideContent.Block(rows: content.foot, isBody: false))
      content.foot = []
    }
    return content
  }

  /// Some rows of a block.
  private struct Part {
    var block: Int
    var rows: Range<Int>
  }

  /// Rows between head and foot.
  private var room: Int { max(1, size.rows - bodyTop - footRows) }
  private var bodyTop: Int { content.head.isEmpty ? top : top + content.head.count + air }
  private var footRows: Int { content.foot.isEmpty ? 0 : content.foot.count + air }

  /// At least one.
  var pages: [SlidePage] {
    let chartRows = content.chart == nil ? 0 : lowestChart + air
    let alone = fill(room - chartRows)
    // A chart that doesn't fit under the rest has the last page for itself.
    if chartRows > 0, alone.count > 1 || room < chartRows + 1 {
      let parts = balanced(fill(room))
      return parts.enumerated().map { page($1, number: $0, of: parts.count + 1) }
        + [page([], number: parts.count, of: parts.count + 1, hasChart: true)]
    }
    let parts = chartRows > 0 ? alone : balanced(alone)
    return parts.enumerated().map { page($1, number: $0, of: parts.count, hasChart: chartRows > 0) }
  }

  private var lowestChart: Int { content.isDense ? 5 : 6 }

  // MARK: Filling

  /// Blocks page by page. Without blank rows between them where that saves the only other page.
  private func fill(_ room: Int) -> [[Part]] {
    let wide = fill(room, isTight: false)
    guard wide.count > 1 else { return wide }
    let tight = fill(room, isTight: true)
    return tight.count == 1 ? tight : wide
  }

  private func fill(_ room: Int, isTight: Bool) -> [[Part]] {
    let room = max(1, room)
    var pages: [[Part]] = [[]]
    var used = 0
    for (number, block) in content.blocks.enumerated() {
      let gap = pages[pages.count - 1].isEmpty || isTight ? 0 : block.gap
      if used > 0, used + gap + rowsKept(with: number, isTight) > room {
        pages.append([])
        used = 0
      } else {
        used += gap
      }
      var rest = 0..<block.rows.count
      while rest.count > room - used {
        let part = rest.prefix(max(0, room - used))
        if !part.isEmpty { pages[pages.count - 1].append(Part(block: number, rows: part)) }
        rest = part.endIndex..<rest.upperBound
        pages.append([])
        used = 0
      }
      if !rest.isEmpty { pages[pages.count - 1].append(Part(block: number, rows: rest)) }
      used += rest.count
    }
    return pages.count > 1 ? pages.filter { !$0.isEmpty } : pages
  }

  /// A heading goes where the block after it goes.
  private func rowsKept(with number: Int, _ isTight: Bool) -> Int {
    let block = content.blocks[number]
    guard block.isHeading, number + 1 < content.blocks.count else { return block.rows.count }
    return block.rows.count + (isTight ? 0 : content.blocks[number + 1].gap) + rowsKept(with: number + 1, isTight)
  }

  /// As many pages, but none nearly empty.
  private func balanced(_ pages: [[Part]]) -> [[Part]] {
    guard pages.count > 1 else { return pages }
    let tallest = content.blocks.map(\.rows.count).max() ?? 1
    guard tallest <= room else { return pages }
    let enough = (tallest...room).first { fill($0, isTight: false).count <= pages.count } ?? room
    return fill(enough, isTight: false)
  }

  // MARK: Setting

  private func page(_ parts: [Part], number: Int, of count: Int, hasChart: Bool = false) -> SlidePage {
    var page = SlidePage(step: step(of: parts, number: number), rows: [], chart: nil)
    add(marked(content.head, number, count), from: top, to: &page)
    let rows = parts.reduce(0) { $0 + $1.rows.count }
    let chartRows = hasChart ? lowestChart + air : 0
    let gaps = gaps(between: parts, spare: room - rows - chartRows, isSpread: !hasChart)
    var row = bodyTop
    if !hasChart { row += max(0, room - rows - gaps.reduce(0, +)) / 3 }
    for (part, gap) in zip(parts, gaps) {
      row += gap
      let block = content.blocks[part.block]
      add(Array(block.rows[part.rows]), from: row, block: block.isBody ? part.block - firstBody : nil, to: &page)
      row += part.rows.count
    }
    if hasChart, let indicator = content.chart {
      let left = chartMargin
      let below = parts.isEmpty ? row : row + air
      let area = Rect(
        column: left, row: below, columns: size.columns - 1 - 2 * left, rows: bodyTop + room - below)
      page.chart = (indicator, area)
    }
    add(content.foot, from: size.rows - content.foot.count, to: &page)
    return page
  }

  /// A chart says no more for being wider than this.
  private var chartMargin: Int { max(4, (size.columns - 1 - 140) / 2) }

  /// Head and blocks are numbered from 0; head as the first even where it stands on every page, so that a step means the
  /// same on every screen. The first page begins the slide, whatever stands on it.
  private func step(of parts: [Part], number: Int) -> Int {
    guard number > 0 else { return 0 }
    // A page without blocks, for the chart alone, comes after them all.
    guard let first = parts.first else { return (content.blocks.count + 1) * 1000 }
    let block = content.blocks[first.block]
    return (first.block - firstBody + 1) * 1000 + first.rows.lowerBound * 1000 / max(1, block.rows.count)
  }

  private var firstBody: Int { content.blocks.first?.isBody == false ? 1 : 0 }

  /// Blank rows before each part: those that its block wants, fewer where there are too few, more where there are many.
  private func gaps(between parts: [Part], spare: Int, isSpread: Bool) -> [Int] {
    var gaps = parts.enumerated().map { $0 == 0 || $1.rows.lowerBound > 0 ? 0 : content.blocks[$1.block].gap }
    var spare = spare - gaps.reduce(0, +)
    if spare < 0 { return gaps.map { _ in 0 } }
    let wanted = gaps.count { $0 > 0 }
    for _ in 0..<2 where isSpread && wanted > 0 && spare >= 2 * wanted + 2 {
      gaps = gaps.map { $0 > 0 ? $0 + 1 : 0 }
      spare -= wanted
    }
    return gaps
  }

  /// With the page's number behind the first row where there are several.
  private func marked(_ head: [SlideContent.Row], _ number: Int, _ count: Int) -> [SlideContent.Row] {
    guard count > 1, var first = head.first else { return head }
    let style = first.line.spans.last?.style ?? .plain
    first.line.spans.append(Span("  \(number + 1)/\(count)", style))
    return [first] + head.dropFirst()
  }

  private func add(_ rows: [SlideContent.Row], from first: Int, block: Int? = nil, to page: inout SlidePage) {
    for (offset, row) in rows.enumerated() {
      let width = row.columns(metrics)
      let column =
        row.alignment == .left ? SlideComposer.margin(of: size.columns) : max(0, (size.columns - 1 - width) / 2)
      page.rows.append(
        SlidePage.Row(line: row.line, column: column, row: first + offset, block: block, drawn: row.drawn))
    }
  }
}

extension SlideContent.Row {
  fileprivate func columns(_ metrics: Metrics) -> Int {
    line.spans.reduce(0) { $0 + metrics.columns(of: $1.text) }
  }
}
