import Charts
import Dataset
import TextUI

/// Opening charts and reading them.
extension State {
  /// A chart of one figure; in the table, of those that are marked there.
  mutating func openChart(_ index: Int) {
    if compared.count > 1, view == .figures, focus == .outline || compared.contains(index) {
      return openComparison(with: compared.contains(index) ? index : compared[0])
    }
    guard let charting = Charting([plot(index)]) else {
      focus = .detail
      message = Message(text: strings.nothingToDraw)
      return
    }
    layers.push(charting)
  }

  /// Those of another unit cannot be read from the same axis.
  private mutating func openComparison(with index: Int) {
    let marked = [index] + compared.filter { $0 != index }
    let same = marked.filter { report.indicators[$0].unit == report.indicators[index].unit }
    let shown = same.prefix(Role.series.count)
    guard let charting = Charting(shown.map(plot)) else {
      return message = Message(text: strings.nothingToDraw)
    }
    layers.push(charting)
    if shown.count < same.count {
      message = Message(text: strings.tooMany(same.count - shown.count, most: shown.count))
    } else if same.count < marked.count {
      message = Message(text: strings.otherUnits(marked.count - same.count))
    }
  }

  /// What a command on a thing takes: in a chart the figure that its cursor is on, never what is selected under it.
  var shown: Outline.Subject? {
    self[Charting.self].map { .thing(.indicator($0.plot.indicator)) } ?? subject
  }

  func plot(_ index: Int) -> Plot {
    Plot(index, of: report, name: settings.name(of: .indicator(index), in: report))
  }
}
