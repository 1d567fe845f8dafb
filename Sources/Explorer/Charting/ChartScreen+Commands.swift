import Charts
import Dataset
import TextUI

/// What the explorer's keys do in a chart; those that are not here do what they do everywhere.
extension ChartScreen {
  var isOfExplorer: Bool { true }
  func keymap(in state: State) -> Keymap? { state.keymaps.explorer }

  /// The figure that the cursor is on, and the others.
  func subjects(in state: State) -> [Outline.Subject]? {
    let others = plots.indices.filter { $0 != cursor.series }
    return ([cursor.series] + others).map { .thing(.indicator(plots[$0].indicator)) }
  }

  /// The observation that the cursor is on, of other series the one nearest to it in time.
  func citations(in state: State) -> [Citation]? {
    let (report, language) = (state.report, state.settings.language)
    return plots.indices.compactMap { series in
      let plot = plots[series]
      guard let observation = point(of: series).flatMap({ plot.observations[safe: $0] }) else {
        return Citation(of: .indicator(plot.indicator), in: report, language: language)
      }
      return Citation(of: observation, report.indicators[plot.indicator], in: report, language: language)
    }
  }

  func save(into place: inout SavedPlace, of state: State) {
    place.chart = SavedPlace.Chart(
      figures: plots.map { state.report.id(of: .indicator($0.indicator)) }, series: cursor.series, day: point.day,
      kind: kind.rawValue, base: base.rawValue, isLogarithmic: isLogarithmic, window: window)
  }

  mutating func perform(_ command: Command, in state: inout State) -> Outcome {
    switch command {
    case .moveOut: move(by: -1)
    case .moveIn: move(by: 1)
    case .moveToStart: move(by: -Int(Int32.max))
    case .moveToEnd: move(by: Int(Int32.max))
    case .moveUp where plots.count > 1: moveToSeries(by: -1)
    case .moveDown where plots.count > 1: moveToSeries(by: 1)
    case .moveUp, .pageUp: showNeighbour(by: -1, in: &state)
    case .moveDown, .pageDown: showNeighbour(by: 1, in: &state)
    case .chartKind: switchKind()
    case .chartBase: switchBase(in: &state)
    case .chartScale: switchScale(in: &state)
    case .zoomIn, .zoomOut:
      if !zoom(in: command == .zoomIn) { state.message = Message(text: state.strings.cannotZoom) }
    case .addSimilar: addSimilar(in: &state)
    case .leave, .goBack: return .leave()
    case .open: return showDetails(in: &state)
    default: return .pass
    }
    return .done()
  }

  mutating func interrupt(in state: inout State) -> Outcome { .leave() }

  mutating func handle(_ mouse: Event.Mouse, in state: inout State) -> Outcome {
    move(by: (mouse.wheelRows ?? 0).signum())
    return .done()
  }

  private mutating func switchBase(in state: inout State) {
    guard kind != .bars, !isLogarithmic else { return state.message = Message(text: state.strings.baseIsFixed) }
    switchBase()
  }

  private mutating func switchScale(in state: inout State) {
    guard canBeLogarithmic else { return state.message = Message(text: state.strings.noLogarithm) }
    switchScale()
  }

  /// The chart of the figure before or after this one in the table, skipping those that have nothing to draw.
  private mutating func showNeighbour(by step: Int, in state: inout State) {
    state.browser.prepare(.figures)
    let table = state.browser.views[.figures]
    let indicators = (table?.rows ?? []).compactMap { table?.outline.subject(of: $0).indicator }
    guard var at = indicators.firstIndex(of: plot.indicator) else { return }
    repeat { at += step } while indicators[safe: at].map { state.report.indicators[$0].points.isEmpty } ?? false
    guard let next = indicators[safe: at], let neighbour = ChartScreen([state.plot(next)]) else {
      state.message = Message(text: state.strings.noMoreFigures)
      return
    }
    if state.browser.view.definition.listsFigures { state.browsing.select(next) }
    self = neighbour
  }

  /// Figures of the same unit and section join it, or leave it again.
  private mutating func addSimilar(in state: inout State) {
    let index = plot.indicator
    if plots.count > 1, let alone = ChartScreen([state.plot(index)]) {
      self = alone
      return
    }
    let indicators = state.report.indicators
    let similar = indicators.indices.filter {
      let other = indicators[$0]
      return $0 != index && other.unit == indicators[index].unit && other.section == indicators[index].section
        && !other.points.isEmpty
    }
    let plots = ([index] + similar).prefix(Role.series.count).map(state.plot)
    guard !similar.isEmpty, let together = ChartScreen(plots) else {
      return state.message = Message(text: state.strings.noSimilar)
    }
    self = together
  }

  private func showDetails(in state: inout State) -> Outcome {
    let index = plot.indicator
    if state.subject?.indicator != index { state.go(to: .indicator(index)) }
    state.browser.focus = .detail
    return .leave()
  }

  func draw(_ state: State, _ layout: Layout, on canvas: Canvas) {
    ChartView(state: state, charting: self).draw(on: canvas)
  }
}
