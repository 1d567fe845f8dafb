import Charts
import Dataset
import TextUI

/// Opening charts and reading them.
extension State {
  /// A chart of one figure; in the table, of those that are marked there.
  mutating func openChart(_ index: Int) {
    if browser.compared.count > 1, browser.view.definition.listsFigures,
      browser.focus == .outline || browser.compared.contains(index)
    {
      return openComparison(with: browser.compared.contains(index) ? index : browser.compared[0])
    }
    openChart(only: index)
  }

  mutating func openChart(only index: Int) {
    guard let charting = ChartScreen([plot(index)]) else {
      browser.focus = .detail
      message = Message(text: strings.nothingToDraw)
      return
    }
    layers.push(charting)
  }

  /// Those of different units cannot be read from the same axis.
  private mutating func openComparison(with index: Int) {
    let marked = [index] + browser.compared.filter { $0 != index }
    guard marked.allSatisfy({ report.indicators[$0].unit == report.indicators[index].unit }) else {
      return openWall(comparing: browser.compared, selecting: index)
    }
    let shown = marked.prefix(Role.series.count)
    guard let charting = ChartScreen(shown.map(plot)) else {
      return message = Message(text: strings.nothingToDraw)
    }
    layers.push(charting)
    if shown.count < marked.count {
      message = Message(text: strings.tooMany(marked.count - shown.count, most: shown.count))
    }
  }

  func plot(_ index: Int) -> Plot {
    Plot(index, of: report, settings: settings)
  }

  /// As it was saved; without figures that are gone there is none.
  mutating func restoreChart(_ saved: SavedPlace.Chart?) {
    self[ChartScreen.self] = saved.flatMap(charting)
  }

  private func charting(_ saved: SavedPlace.Chart) -> ChartScreen? {
    let plots = saved.figures.compactMap(report.indicator).map(plot)
    // What was read is told by its place among the others.
    guard plots.count == saved.figures.count, var charting = ChartScreen(plots) else { return nil }
    charting.restore(
      series: saved.series, day: saved.day, kind: Chart.Kind(rawValue: saved.kind) ?? .step,
      base: Scale.Base(rawValue: saved.base) ?? .zero, isLogarithmic: saved.isLogarithmic, window: saved.window)
    return charting
  }
}
