import TextUI
import Typesetting

/// What stands at the right of a plot, where its lines end: of a series alone its last value that shows and the date of that, of
/// several their names and, with room, their values.
struct EndLabels {
  /// With the gap before them; 0 where there is no room.
  let columns: Int
  private let chart: Chart
  private let words: ChartWords
  private let labels: [Label]

  private struct Label {
    let series: Int
    let point: Point
    var rows: [String]
  }

  /// `columns` are those of the plot and the labels together.
  init(_ chart: Chart, _ words: ChartWords, _ painter: Painter, columns: Int) {
    (self.chart, self.words) = (chart, words)
    let named = chart.isSmallMultiple ? [] : Array(chart.series.indices)
    let ends = named.compactMap { series in chart.lastShown(series).map { (series, $0) } }
    let isAlone = chart.series.count == 1
    // A plot narrower than this shows less than the labels say.
    let room = isAlone ? min(columns / 3, columns - 32) : min(columns * 2 / 5, columns - 12)
    func columnsOf(_ text: String) -> Int { painter.columns(of: text) }
    if isAlone {
      let labels = ends.map { Label(series: $0, point: $1, rows: [words.value($0, $1), words.date($1.period, true)]) }
      let width = labels.flatMap(\.rows).map(columnsOf).max() ?? 0
      let fits = width > 0 && width + 2 <= room
      (self.labels, self.columns) = fits ? (labels, width + 2) : ([], 0)
      return
    }
    let values = ends.map { " " + words.value($0, $1) }
    let names = ends.map { chart.series[$0.0].name.sanitised }
    let widest = zip(names, values).map { columnsOf($0.whole) + columnsOf($1) }.max() ?? 0
    let width = min(widest, room - 2)
    guard width >= EndLabels.shortestName else {
      (labels, self.columns) = ([], 0)
      return
    }
    // Values go where names would be cut for them.
    let hasValues = zip(names, values).allSatisfy { columnsOf($0.short ?? $0.whole) + columnsOf($1) <= width }
    let shown = NameList(
      zip(names, values).map { ($0, width - (hasValues ? columnsOf($1) : 0)) }, metrics: painter.canvas.metrics,
      mark: painter.canvas.mark)
    labels = ends.indices.map {
      Label(series: ends[$0].0, point: ends[$0].1, rows: [shown[$0].text + (hasValues ? values[$0] : "")])
    }
    self.columns = width + 2
  }

  /// Less of a name tells nothing.
  private static let shortestName = 8

  /// Each in the row of its line's end, or as near to it as the others leave room for; where there are too few rows, the lowest row
  /// says how many are left out.
  func draw(_ painter: Painter, _ plot: PlotArea) {
    guard columns > 0, plot.raster.rows > 0 else { return }
    var (shown, rows) = (labels, plot.raster.rows)
    if shown.count > 1, shown.count > rows {
      rows -= 1
      shown = Array(labels.prefix(rows))
      let text = words.more(labels.count - rows)
      painter.canvas.write(text, column: 2, row: rows, style: painter.styles.label, limit: columns - 2)
    }
    let wanted = shown.map { (label: $0, row: plot.row(of: $0.point)) }.sorted { $0.row < $1.row }
    var starts: [Int] = []
    for (label, row) in wanted {
      let free = starts.indices.last.map { starts[$0] + wanted[$0].label.rows.count } ?? 0
      starts.append(max(free, min(row, rows - label.rows.count)))
    }
    var end = rows
    for index in wanted.indices.reversed() {
      starts[index] = min(starts[index], end - wanted[index].label.rows.count)
      end = starts[index]
    }
    for (place, start) in zip(wanted, starts) where start >= 0 { draw(place.label, row: start, painter) }
  }

  private func draw(_ label: Label, row: Int, _ painter: Painter) {
    var style = painter.style(label.series, isPlanned: !label.point.isAchieved)
    if chart.series.count > 1, chart.cursor?.series == label.series { style.attributes.insert(.bold) }
    for (offset, text) in label.rows.enumerated() {
      painter.canvas.write(
        text, column: 2, row: row + offset, style: offset == 0 ? style : painter.styles.label, limit: columns - 2)
    }
  }
}

extension Chart {
  /// The last achieved value that shows of a series, or else the last planned one.
  func lastShown(_ number: Int) -> Point? {
    [series[number].achieved, series[number].planned].lazy.compactMap(last).first
  }

  private func last(of run: Run) -> Point? {
    run.points[..<run.points.firstIndex(from: window.upperBound)].last.flatMap { window.contains($0.day) ? $0 : nil }
  }
}
