import Charts
import Dataset
import Typesetting

/// One or several figures as a chart that fills the screen. It changes nothing of what lies under it.
struct ChartScreen: Layer {
  /// Figures of one unit; the first is the one that was opened.
  private(set) var plots: [Plot]
  /// Indices of figures that were to be compared and have no date to be drawn at.
  let undrawn: [Int]
  /// The observation that is read.
  private(set) var cursor: Chart.Cursor
  private(set) var kind: Chart.Kind
  /// Where the axis begins.
  private(set) var base = Scale.Base.zero
  private(set) var isLogarithmic = false
  /// The days that show; all of them if nil.
  private(set) var window: Range<Int>?
  /// Every source of all figures once, in the order of the figures and of its first observation.
  let sources: [Observation]
  private let numbers: [Source: Int]

  /// nil where none of them has anything to draw.
  init?(_ plots: [Plot]) {
    self.plots = plots.filter { !$0.series.points.isEmpty }
    undrawn = plots.filter(\.series.points.isEmpty).map(\.indicator)
    guard let first = self.plots.first else { return nil }
    cursor = Chart.Cursor(series: 0, point: first.series.points.count - 1)
    kind = self.plots.count == 1 ? FigureChart.kind(of: first.series) : .step
    var numbers: [Source: Int] = [:]
    sources = self.plots.flatMap(\.sources).filter { observation in
      guard numbers[observation.source] == nil else { return false }
      numbers[observation.source] = numbers.count + 1
      return true
    }
    self.numbers = numbers
  }

  /// From 1, in the order of `sources`.
  func number(of source: Source) -> Int? {
    numbers[source]
  }

  /// As it was read before: the cursor at a day of a series, or where that isn't there any more at its last.
  mutating func restore(
    series: Int, day: Int, kind: Chart.Kind, base: Scale.Base, isLogarithmic: Bool, window: Range<Int>?
  ) {
    self.kind = kind
    self.base = base
    self.isLogarithmic = isLogarithmic && canBeLogarithmic
    self.window = window
    guard let points = plots[safe: series]?.series.points, !points.isEmpty else { return }
    cursor = Chart.Cursor(series: series, point: points.firstIndex { $0.day == day } ?? points.count - 1)
  }

  /// What the cursor is on.
  var plot: Plot { plots[cursor.series] }
  var point: Point { plot.series.points[cursor.point] }
  var observation: Observation? { plot.observations[safe: cursor.point] }

  /// Of each series what is read of it: under the cursor, else nearest to that in time; nil where it has none.
  func point(of series: Int) -> Int? {
    series == cursor.series ? cursor.point : plots[series].series.nearest(to: point.day)
  }

  private var series: [Series] { plots.map(\.series) }

  var canBeLogarithmic: Bool {
    series.allSatisfy { $0.points.allSatisfy { $0.value > 0 } }
  }

  func chart(_ picture: FigureChart) -> Chart {
    Chart(
      series, kind: kind, base: base, isLogarithmic: isLogarithmic, window: window, cursor: cursor,
      drawing: picture.settings.drawing, greatest: picture.greatest, events: picture.events)
  }

  /// Names follow the language.
  mutating func settle(in state: inout State) {
    let (report, settings) = (state.report, state.settings)
    guard plots.contains(where: { $0.language != settings.language }) else { return }
    plots = plots.map { $0.named(in: settings, report) }
  }

  // MARK: The cursor

  /// Along the series; at its ends it stays.
  mutating func move(by count: Int) {
    let last = plot.series.points.count - 1
    cursor.point = min(max(0, cursor.point + count), last)
    showCursor()
  }

  /// To another series that has something to read, at the observation nearest in time.
  mutating func moveToSeries(by step: Int) {
    let day = point.day
    var at = cursor.series + step
    while let plot = plots[safe: at], plot.series.points.isEmpty { at += step }
    guard let nearest = plots[safe: at]?.series.nearest(to: day) else { return }
    cursor = Chart.Cursor(series: at, point: nearest)
    showCursor()
  }

  // MARK: How it is drawn

  /// Steps, lines, bars, and again.
  mutating func switchKind() {
    kind =
      switch kind {
      case .step: .line
      case .line: .bars
      case .bars: .step
      }
  }

  mutating func switchBase() {
    base = base == .zero ? .lowest : .zero
  }

  mutating func switchScale() {
    isLogarithmic.toggle()
  }

  /// Half the days, or twice as many, around the cursor; false where there is no more to be had.
  mutating func zoom(in closer: Bool) -> Bool {
    guard let whole = Chart.span(of: series) else { return false }
    let shown = window ?? whole
    let count = closer ? shown.count / 2 : shown.count * 2
    guard count >= ChartScreen.fewestDays || !closer else { return false }
    guard closer || window != nil else { return false }
    guard count < whole.count else {
      window = nil
      return true
    }
    window = ChartScreen.window(of: count, around: point.day, in: whole)
    return true
  }

  private static let fewestDays = 14

  private mutating func showCursor() {
    guard let shown = window, !shown.contains(point.day), let whole = Chart.span(of: series) else { return }
    window = ChartScreen.window(of: shown.count, around: point.day, in: whole)
  }

  private static func window(of count: Int, around day: Int, in whole: Range<Int>) -> Range<Int> {
    let start = max(whole.lowerBound, min(day - count / 2, whole.upperBound - count))
    return start..<start + count
  }
}
