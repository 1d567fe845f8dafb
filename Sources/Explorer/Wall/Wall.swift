import Charts
import Dataset
import TextUI

/// The histories of figures as small pictures beside each other: of all that the table lists, in its order, or of some that are
/// compared and cannot share an axis, since they are of different units.
struct Wall: Layer {
  /// Indices of the figures that are compared, those without a picture too; nil for all that the table lists.
  let compared: [Int]?
  /// The days of what is compared, which all pictures show, so that they can be read against each other; nil where each has its own.
  let window: Range<Int>?
  /// Indices of the figures that show.
  private(set) var figures: [Int] = []
  /// One of them, if there are any.
  private(set) var selected: Int
  /// In rows of pictures.
  private(set) var top = Viewport()
  /// What of the compared is one chart in which each line begins at 100; nil where each has a picture.
  private(set) var indexed: [Int]?
  /// The rows of the table that the figures were taken from.
  private var listed: [Int]?

  /// Of all.
  init(selecting index: Int) {
    selected = index
    (compared, window) = (nil, nil)
  }

  /// nil where none has anything to draw.
  init?(comparing compared: [Int], selecting index: Int, in state: State) {
    self.compared = compared
    let all = compared.map { ($0, WallPicture($0, state).series) }.filter { !$1.points.isEmpty }
    figures = all.map(\.0)
    window = Chart.span(of: all.map(\.1))
    guard let first = figures.first else { return nil }
    selected = figures.contains(index) ? index : first
  }

  /// What is compared and has no date to be drawn at, or no index.
  var undrawn: [Int] { (compared ?? []).filter { !walked.contains($0) } }

  /// Fewer have no course, and stand in the table as they are.
  static let fewestObservations = 3

  func layout(_ size: Size) -> WallLayout? {
    WallLayout(size, count: figures.count, isStacked: compared != nil, notes: undrawn.count)
  }

  /// The table may be in another order or filtered otherwise; what was selected stays so, or else what comes next.
  mutating func settle(in state: inout State) {
    if compared == nil { list(state) }
    guard let layout = layout(state.size), let at = figures.firstIndex(of: selected) else { return }
    top.reveal(at / layout.columns, height: layout.rowsPerPage, count: layout.rows)
  }

  private mutating func list(_ state: State) {
    guard state.browser.view.definition.listsFigures, listed != state.browsing.rows else { return }
    let rows = state.browsing.rows
    listed = rows
    let indices = rows.compactMap { state.browsing.outline.subject(of: $0).indicator }
    figures = indices.filter { state.report.shown($0).map(Wall.hasCourse) ?? false }
    guard !figures.contains(selected) else { return }
    let rest = indices.drop { $0 != selected }
    selected = rest.first(where: figures.contains) ?? (rest.isEmpty ? figures.first : figures.last) ?? selected
  }

  private static func hasCourse(_ shown: ShownObservation) -> Bool {
    shown.hasHistory && shown.history.count >= fewestObservations
  }

  // MARK: Walking

  var walked: [Int] { indexed ?? figures }

  /// The table below goes along, so that leaving the wall leads to what was looked at.
  mutating func select(_ index: Int, in state: inout State) {
    selected = index
    if state.browser.view.definition.listsFigures, state.browsing.shows(index) { state.browsing.select(index) }
  }

  /// By so many in reading order; at the ends it stays.
  mutating func move(by count: Int, in state: inout State) {
    guard !walked.isEmpty else { return }
    let at = walked.firstIndex(of: selected) ?? 0
    select(walked[max(0, min(at + count, walked.count - 1))], in: &state)
  }

  /// By rows of pictures: straight up and down, in the last row to the last one.
  mutating func move(rows: Int, in state: inout State) {
    if indexed != nil { return move(by: rows, in: &state) }
    guard let columns = layout(state.size)?.columns, let at = figures.firstIndex(of: selected) else { return }
    let (row, last) = (at / columns, (figures.count - 1) / columns)
    let next = max(0, min(row + rows, last))
    move(by: (next - row) * columns, in: &state)
  }

  /// All in one chart and back; false where nothing can be the hundred of such a chart.
  mutating func switchIndex(in state: State) -> Bool {
    guard indexed == nil else {
      indexed = nil
      return true
    }
    let able = figures.filter { WallPicture($0, state).index != nil }
    guard let first = able.first else { return false }
    indexed = able
    if !able.contains(selected) { selected = first }
    return true
  }
}
