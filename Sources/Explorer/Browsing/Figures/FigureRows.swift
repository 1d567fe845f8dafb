import Dataset
import Typesetting

/// The table of figures row by row: in the report's order under the names of domains, each figure in as many rows as its name takes.
struct FigureRows: Sendable {
  struct Place: Sendable {
    let node: Int
    /// Rows of the table, half-open.
    let rows: Range<Int>
    /// The rows of its name.
    let label: [StyledText]
  }

  private(set) var count = 0
  /// The domains and chapters that rows are the headings of.
  private(set) var headings: [Int: Int] = [:]
  private(set) var places: [Place] = []
  /// Of more figures than are set one by one: their nodes in order, each in so many rows.
  private var uniform: (nodes: [Int], rowsEach: Int)?

  /// More names than these are neither broken nor told apart from each other, which would take longer than a key may.
  static let mostSet = 300

  init() {}

  init(_ state: State, _ columns: FigureColumns) {
    let nodes = state.browsing.rows
    guard nodes.count <= FigureRows.mostSet else {
      uniform = (nodes, columns.rowsEach)
      count = nodes.count * columns.rowsEach
      return
    }
    let labels = FigureLabels(state, room: columns.range(of: .label)?.count ?? 0)
    var group: Int?
    for node in nodes {
      guard let index = state.browsing.outline.subject(of: node).indicator else { continue }
      if columns.isGrouped {
        let next = state.report.figureGroup(of: state.report.indicators[index].section)
        if next != group { headings[count] = next }
        count += next != group ? 1 : 0
        group = next
      }
      let label = labels.rows(of: index)
      let rows = count..<count + label.count + columns.rowsEach - 1
      places.append(Place(node: node, rows: rows, label: label))
      count = rows.upperBound
    }
  }

  /// nil for headings and outside.
  func node(at row: Int) -> Int? {
    if let uniform { return row < 0 ? nil : uniform.nodes[safe: row / uniform.rowsEach] }
    return places.first { $0.rows.contains(row) }?.node
  }

  /// The rows of a node; nil if it doesn't show.
  func rows(of node: Int) -> Range<Int>? {
    guard let uniform else { return places.first { $0.node == node }?.rows }
    return uniform.nodes.firstIndex(of: node).map { $0 * uniform.rowsEach..<($0 + 1) * uniform.rowsEach }
  }

  /// Those that show in some rows, and of which their names are cut for want of being set.
  func places(in rows: Range<Int>, _ state: State, _ columns: FigureColumns) -> [Place] {
    guard let uniform else { return places.filter { $0.rows.overlaps(rows) } }
    let first = rows.lowerBound / uniform.rowsEach
    let shown = first..<max(first, min(uniform.nodes.count, (rows.upperBound - 1) / uniform.rowsEach + 1))
    let indices = shown.compactMap { state.browsing.outline.subject(of: uniform.nodes[$0]).indicator }
    let labels = FigureLabels(state, room: columns.range(of: .label)?.count ?? 0, of: indices)
    return zip(shown, indices).map { place, index in
      Place(
        node: uniform.nodes[place], rows: place * uniform.rowsEach..<(place + 1) * uniform.rowsEach,
        label: [labels.row(of: index)])
    }
  }
}

/// What the rows depend on; while it is the same they are.
struct FigureRowsKey: Equatable, Sendable {
  var columns: Int
  var nodes: [Int]
  var isGrouped: Bool
  var marks: [Reference]
  var query: FoundIn
  var settings: Settings

  /// What is marked as found in names.
  struct FoundIn: Equatable, Sendable {
    var search: String?
    var filter: String?
  }
}

/// The names of figures for a table, whole if they can be.
struct FigureLabels {
  private let room: Int
  private let pieces: [Int: StyledText]
  private let cut: NameList
  private let places: [Int: Int]
  private let breaker: LineBreaker
  private let settings: Settings

  /// `indices` are of those that show beside each other; all figures, where these are not too many.
  init(_ state: State, room: Int, of indices: [Int]? = nil) {
    let all = indices ?? Array(state.report.indicators.indices)
    let builder = state.rowBuilder
    let marked = state.settings.glyphs.marked + " "
    let named = all.map { index in
      let label = builder.name(of: .indicator(index), .text)
      return state.isMarked(.thing(.indicator(index)))
        ? StyledText(joining: [StyledText(marked), label], label.style) : label
    }
    (self.room, settings) = (room, state.settings)
    pieces = Dictionary(zip(all, named)) { first, _ in first }
    places = Dictionary(zip(all, all.indices)) { first, _ in first }
    let mark = settings.glyphs.truncation
    cut = NameList(named.map { ($0.name, room) }, metrics: settings.metrics, mark: mark)
    breaker = LineBreaker(metrics: settings.metrics, names: state.browser.names)
  }

  /// Narrower, nothing but single words would stand in a row.
  private static let narrowest = 20
  private static let mostRows = 4

  /// In two rows, or where it would take more and has a short name, that; nothing is cut that has room in four.
  func rows(of index: Int) -> [StyledText] {
    guard let piece = pieces[index], room >= FigureLabels.narrowest else { return [row(of: index)] }
    let whole = broken(piece)
    if whole.count > 2, let short = piece.shortName {
      let rows = broken(short)
      if rows.count <= 2 { return rows }
    }
    return whole.count <= FigureLabels.mostRows ? whole : [row(of: index)]
  }

  /// In one row, cut where it must be so that it reads as no other.
  func row(of index: Int) -> StyledText {
    guard let piece = pieces[index], let place = places[index] else { return StyledText("") }
    return piece.showing(cut[place], mark: settings.glyphs.truncation)
  }

  private func broken(_ piece: StyledText) -> [StyledText] {
    if settings.metrics.columns(of: piece.text) <= room { return [piece] }
    return breaker.balancedLines(of: piece.text, columns: room).map { piece[$0] }
  }
}
