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
    self.charting = charting
  }

  /// Those of another unit cannot be read from the same axis.
  private mutating func openComparison(with index: Int) {
    let marked = [index] + compared.filter { $0 != index }
    let same = marked.filter { report.indicators[$0].unit == report.indicators[index].unit }
    let shown = same.prefix(Role.series.count)
    guard let charting = Charting(shown.map(plot)) else {
      return message = Message(text: strings.nothingToDraw)
    }
    self.charting = charting
    if shown.count < same.count {
      message = Message(text: strings.tooMany(same.count - shown.count, most: shown.count))
    } else if same.count < marked.count {
      message = Message(text: strings.otherUnits(marked.count - same.count))
    }
  }

  /// What a command on a thing takes: in a chart the figure that its cursor is on, never what is selected under it.
  var shown: Outline.Subject? {
    charting.map { .thing(.indicator($0.plot.indicator)) } ?? subject
  }

  func plot(_ index: Int) -> Plot {
    Plot(index, of: report, name: settings.name(of: .indicator(index), in: report))
  }

  /// What a command does in a chart; nil where it does what it does everywhere.
  mutating func perform(_ command: Command, in charting: Charting) -> [Effect]? {
    var charting = charting
    switch command {
    case .moveOut: charting.move(by: -1)
    case .moveIn: charting.move(by: 1)
    case .moveToStart: charting.move(by: -Int(Int32.max))
    case .moveToEnd: charting.move(by: Int(Int32.max))
    case .moveUp where charting.plots.count > 1: charting.moveToSeries(by: -1)
    case .moveDown where charting.plots.count > 1: charting.moveToSeries(by: 1)
    case .moveUp, .pageUp: chartNeighbour(of: &charting, by: -1)
    case .moveDown, .pageDown: chartNeighbour(of: &charting, by: 1)
    case .chartKind: charting.switchKind()
    case .chartScale: switchScale(&charting)
    case .zoomIn, .zoomOut:
      if !charting.zoom(in: command == .zoomIn) { message = Message(text: strings.cannotZoom) }
    case .addSimilar: addSimilar(to: &charting)
    case .switchLanguage:
      switchLanguage()
      return []
    case .leave, .goBack: return leaveChart()
    case .open: return showDetails(of: charting.plot.indicator)
    default: return nil
    }
    self.charting = charting
    return []
  }

  private mutating func leaveChart() -> [Effect] {
    charting = nil
    return []
  }

  private mutating func switchScale(_ charting: inout Charting) {
    guard charting.canBeLogarithmic else { return message = Message(text: strings.noLogarithm) }
    charting.switchScale()
  }

  /// The chart of the figure before or after this one in the table, skipping those that have nothing to draw.
  private mutating func chartNeighbour(of charting: inout Charting, by step: Int) {
    prepare(.figures)
    let table = views[.figures]
    let indicators = (table?.rows ?? []).compactMap { table?.outline.subject(of: $0).indicator }
    guard var at = indicators.firstIndex(of: charting.plot.indicator) else { return }
    repeat { at += step } while indicators[safe: at].map { report.indicators[$0].points.isEmpty } ?? false
    guard let next = indicators[safe: at], let neighbour = Charting([plot(next)]) else {
      message = Message(text: strings.noMoreFigures)
      return
    }
    if view == .figures { browsing.select(next) }
    charting = neighbour
  }

  /// Figures of the same unit and section join it, or leave it again.
  private mutating func addSimilar(to charting: inout Charting) {
    let index = charting.plot.indicator
    if charting.plots.count > 1, let alone = Charting([plot(index)]) {
      charting = alone
      return
    }
    let indicator = report.indicators[index]
    let similar = report.indicators.indices.filter {
      let other = report.indicators[$0]
      return $0 != index && other.unit == indicator.unit && other.section == indicator.section && !other.points.isEmpty
    }
    guard !similar.isEmpty, let together = Charting(([index] + similar).prefix(Role.series.count).map(plot)) else {
      return message = Message(text: strings.noSimilar)
    }
    charting = together
  }

  private mutating func showDetails(of index: Int) -> [Effect] {
    charting = nil
    if subject?.indicator != index { go(to: .indicator(index)) }
    focus = .detail
    return []
  }
}
