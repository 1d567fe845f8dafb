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

  /// That of its name.
  let language: Language

  init(_ indicator: Int, of report: Report, settings: Settings) {
    self.indicator = indicator
    language = settings.language
    let all = report.indicators[indicator].observations
    let isOrdered = zip(all, all.dropFirst()).allSatisfy { $0.date.first <= $1.date.first }
    observations = (isOrdered ? all : all.sorted { $0.date.first < $1.date.first }).filter(\.value.isFinite)
    series = Series(
      report.indicators[indicator].points(of: observations), name: settings.name(of: .indicator(indicator), in: report))
    var seen: Set<Source> = []
    sources = observations.filter { seen.insert($0.source).inserted }
  }

  private init(_ plot: Plot, named name: Name, in language: Language) {
    (indicator, observations, sources) = (plot.indicator, plot.observations, plot.sources)
    series = Series(plot.series.points, name: name)
    self.language = language
  }

  func named(in settings: Settings, _ report: Report) -> Plot {
    Plot(self, named: settings.name(of: .indicator(indicator), in: report), in: settings.language)
  }
}
