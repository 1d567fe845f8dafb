import Dataset
import TextUI
import Typesetting

/// Where the names of the rows and the pillars' columns stand in the table, and how many rows the pillars' names take.
struct PillarColumns {
  /// Of the rows' names; behind it the first pillar's column begins, with a column for the mark of the selection.
  private(set) var names = 0
  /// The pillars that show: all, or as many as have room, the selected one among them.
  private(set) var shown: Range<Int> = 0..<0
  /// Columns of what stands in the cells of those.
  private(set) var ranges: [Range<Int>] = []
  /// Their names in rows; numbers where the names have no room.
  private(set) var heads: [[StyledText]] = []

  var headRows: Int { max(1, heads.map(\.count).max() ?? 1) }

  /// Before each column: the mark of the selection.
  private static let margin = 1
  private static let narrowest = 3
  /// Rows whose names are: of thousands, nobody should wait for all.
  private static let mostMeasured = 300
  /// A name in more rows is hard to read as one.
  private static let mostHeadRows = 2

  init(_ state: State, _ grid: PillarGrid, columns: Int) {
    let metrics = state.settings.metrics
    let widest = grid.rows.prefix(Self.mostMeasured).map { metrics.columns(of: state.name(of: $0).text) }.max() ?? 0
    names = min(widest + 3, columns / 2)
    let room = columns - names
    let count = min(grid.pillars.count, max(1, room / (PillarColumns.margin + PillarColumns.narrowest)))
    guard count > 0 else { return }
    let selected = grid.place(of: state.browsing.selected)?.column ?? 0
    let first = min(selected / count * count, grid.pillars.count - count)
    shown = first..<first + count
    let titles = shown.map { PillarTitle(grid.pillars[$0], in: state) }
    let needed = titles.map { $0.narrowest(rows: PillarColumns.mostHeadRows) }
    let rest = room - needed.reduce(0) { $0 + $1 + PillarColumns.margin }
    let even = room / count - PillarColumns.margin
    let widths = rest < 0 ? needed.map { _ in even } : needed.map { $0 + rest / count }
    var at = names
    for width in widths {
      ranges.append(at + PillarColumns.margin..<at + PillarColumns.margin + max(1, width))
      at += PillarColumns.margin + max(1, width)
    }
    heads =
      rest < 0
      ? shown.map { [StyledText("\($0 + 1)")] } : zip(titles, ranges).map { $0.lines(columns: $1.count) }
  }

  /// That of a pillar; nil where it doesn't show.
  func range(ofColumn column: Int) -> Range<Int>? {
    shown.contains(column) ? ranges[column - shown.lowerBound] : nil
  }

  /// The pillar whose column a place is in, the mark of the selection included.
  func column(at position: Int) -> Int? {
    ranges.firstIndex { $0.lowerBound - PillarColumns.margin <= position && position < $0.upperBound }
      .map { $0 + shown.lowerBound }
  }
}

/// A pillar's name, to be broken into rows between words.
struct PillarTitle {
  private let name: StyledText
  private let words: [String.Index]
  private let breaker: LineBreaker
  private let metrics: Metrics

  init(_ node: Int, in state: State) {
    name = state.rowBuilder.name(of: state.browsing.outline.subject(of: node))
    breaker = LineBreaker(metrics: state.settings.metrics, names: state.browser.names)
    metrics = state.settings.metrics
    if case .thing(.section(let index)) = state.browsing.outline.subject(of: node) {
      words = state.settings.words(state.report.shortTitle(of: index))
    } else {
      words = []
    }
  }

  /// The columns in which it takes no more rows than that, all its words whole.
  func narrowest(rows: Int) -> Int {
    let width = metrics.columns(of: name.text)
    return (3..<max(4, width)).first { columns in
      let lines = breaker.lines(of: name.text, columns: columns, words: words)
      return lines.count <= rows && lines.dropFirst().allSatisfy { isBetweenWords($0.lowerBound) }
    } ?? width
  }

  private func isBetweenWords(_ index: String.Index) -> Bool {
    guard !words.contains(index), index > name.text.startIndex else { return true }
    let before = name.text[name.text.index(before: index)]
    return !before.isLetter && !before.isNumber
  }

  func lines(columns: Int) -> [StyledText] {
    breaker.balancedLines(of: name.text, columns: columns, words: words).map { name[$0] }
  }
}
