package import TextUI

/// How the parts of a chart look.
package struct ChartStyles: Sendable {
  package var axis: Style
  package var label: Style
  package var cursor: Style
  package var planned: Style
  /// By series; more series than styles begin again with the first.
  package var series: [Style]

  package init(
    axis: Style = .plain, label: Style = .plain, cursor: Style = .plain, planned: Style = .plain,
    series: [Style] = [.plain]
  ) {
    self.axis = axis
    self.label = label
    self.cursor = cursor
    self.planned = planned
    self.series = series
  }
}
