import Charts
import Dataset
import Typesetting

/// One figure of a chart: what is drawn, and the observation behind each point.
struct Plot: Sendable {
  /// Index of the indicator.
  let indicator: Int
  let series: Series
  /// One for each point of the series; none where the figure has but the value that the report prints.
  let observations: [Observation]
  /// Of every source its first observation, in their order.
  let sources: [Observation]

  init(_ indicator: Int, of report: Report, name: Name) {
    self.indicator = indicator
    let all = report.indicators[indicator].observations
    let isOrdered = zip(all, all.dropFirst()).allSatisfy { $0.date.first <= $1.date.first }
    observations = (isOrdered ? all : all.sorted { $0.date.first < $1.date.first }).filter(\.value.isFinite)
    series = Series(report.indicators[indicator].points(of: observations), name: name)
    var seen: Set<Source> = []
    sources = observations.filter { seen.insert($0.source).inserted }
  }

  private init(_ plot: Plot, name: Name) {
    (indicator, observations, sources) = (plot.indicator, plot.observations, plot.sources)
    series = Series(plot.series.points, name: name)
  }

  func named(_ name: Name) -> Plot {
    Plot(self, name: name)
  }
}
