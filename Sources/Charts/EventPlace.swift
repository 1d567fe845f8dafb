import Typesetting

/// Where something that happened is shown in a plot: a line from its label down to the axis.
struct EventPlace {
  /// The cell column of its day.
  let column: Int
  /// Of its label.
  let row: Int
  let labelColumn: Int
  let label: String

  /// Of those that are within the plot and have room for their labels, high up and clear of curves and of each other, at the right of
  /// their lines or, at the end, at the left. A line without its name would say nothing, so that the others are left out.
  static func places(of events: [Chart.Event], in plot: PlotArea, _ metrics: Metrics) -> [EventPlace] {
    let raster = plot.raster
    // Charts so small say what they can of values.
    guard raster.rows >= 6, raster.columns >= 30 else { return [] }
    var places: [EventPlace] = []
    var taken = (0..<raster.rows).map { row in (0..<raster.columns).map { raster[$0, row].pen != nil } }
    for event in events {
      guard let column = plot.column(of: event.day), let place = place(event, column, taken, metrics) else { continue }
      places.append(place)
      let width = metrics.columns(of: event.label.sanitised)
      for cell in max(0, place.labelColumn - 1)..<min(raster.columns, place.labelColumn + width + 1) {
        taken[place.row][cell] = true
      }
      for row in place.row..<raster.rows { taken[row][column] = true }
    }
    return places
  }

  private static func place(
    _ event: Chart.Event, _ column: Int, _ taken: [[Bool]], _ metrics: Metrics
  ) -> EventPlace? {
    let width = metrics.columns(of: event.label.sanitised)
    for row in 0..<taken.count / 2 {
      for start in [column + 2, column - width - 1] where start >= 0 && start + width <= taken[row].count {
        let cells = min(start, column)..<max(start + width, column + 1)
        guard !taken[row][cells].contains(true) else { continue }
        return EventPlace(column: column, row: row, labelColumn: start, label: event.label)
      }
    }
    return nil
  }
}
