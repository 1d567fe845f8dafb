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
  /// Every source once, in the order of its first observation.
  let sources: [Observation]
  private let numbers: [Source: Int]

  init(_ indicator: Int, of report: Report, name: Name) {
    self.indicator = indicator
    let all = report.indicators[indicator].observations
    let isOrdered = zip(all, all.dropFirst()).allSatisfy { $0.date.first <= $1.date.first }
    observations = (isOrdered ? all : all.sorted { $0.date.first < $1.date.first }).filter(\.value.isFinite)
    series = Series(report.indicators[indicator].points(of: observations), name: name)
    var numbers: [Source: Int] = [:]
    sources = observations.filter { observation in
      guard numbers[observation.source] == nil else { return false }
      numbers[observation.source] = numbers.count + 1
      return true
    }
    self.numbers = numbers
  }

  private init(_ plot: Plot, name: Name) {
    (indicator, observations, sources, numbers) = (plot.indicator, plot.observations, plot.sources, plot.numbers)
    series = Series(plot.series.points, name: name)
  }

  func named(_ name: Name) -> Plot {
    Plot(self, name: name)
  }

  /// From 1, in the order of `sources`.
  func number(of source: Source) -> Int? {
    numbers[source]
  }
}
