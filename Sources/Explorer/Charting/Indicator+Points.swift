package import Charts
package import Dataset

extension Indicator {
  /// What is drawn of it: its observations, or, where it has none, the value that the report prints with a date.
  package var points: [Point] { points(of: observations) }

  package func points(of observations: some Collection<Observation>) -> [Point] {
    if observations.isEmpty, let value, let asOf {
      return [Point(Period(asOf.date), value: value, isAchieved: status.isAchieved, isApproximate: approximate)]
    }
    return observations.map {
      Point(
        Period($0.date), value: $0.value, isAchieved: $0.status.isAchieved, isApproximate: $0.approximate,
        isBreak: $0.isBreak)
    }
  }
}
