public import TextUI

/// How the parts of a chart look.
public struct ChartStyles: Sendable {
  /// Of the lines of both axes.
  public var axis: Style
  /// Of numbers, dates and names.
  public var label: Style
  /// Of the line through the cursor's day.
  public var cursor: Style
  /// Of what is not achieved, whatever its series.
  public var planned: Style
  /// By series; more series than styles begin again with the first.
  public var series: [Style]

  /// All plain unless said otherwise; without series their style is plain.
  public init(
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
