import Charts
import Dataset
import TextUI
import Typesetting

/// Figures of different units in one chart: each as it is to its own first value, which is 100.
struct IndexView {
  let state: State
  /// Of figures that have such an index.
  let indices: [Int]
  let selected: Int

  private var settings: Settings { state.settings }

  /// As many as there are looks of lines, the one that is selected among them.
  private var shown: ArraySlice<Int> {
    let most = Role.series.count
    let end = max(most, (indices.firstIndex(of: selected) ?? 0) + 1)
    return indices.prefix(end).suffix(most)
  }

  func draw(on canvas: Canvas) {
    let lines = shown.compactMap { index in WallPicture(index, state).index.map { (index, $0) } }
    let cursor = lines.firstIndex { $0.0 == selected }.map {
      Chart.Cursor(series: $0, point: lines[$0].1.points.count - 1)
    }
    let chart = Chart(lines.map(\.1), cursor: cursor, drawing: settings.drawing)
    chart.draw(
      on: canvas.within(canvas.bounds.insetBy(left: 1)), styles: settings.theme.chartStyles,
      words: ChartWords(
        number: { NumberText.grouped($0.rounded()) }, date: { settings.axis($0.date, namesYear: $1) },
        more: { settings.plain(settings.strings.moreSeries($0)) }))
    canvas.placeCursor(column: 0, row: 0)
  }
}
