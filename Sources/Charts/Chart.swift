package import TextUI

/// One or several series of one unit over time.
package struct Chart: Sendable {
  package enum Kind: Hashable, Sendable {
    /// A value stands from its date on; nothing is interpolated.
    case step
    /// Observations joined by straight lines.
    case line
    /// Horizontal bars from zero: one series by observation, several by their last values.
    case bars
  }

  /// The observation that is read: indices into `series` and its `points`.
  package struct Cursor: Hashable, Sendable {
    package var series: Int
    package var point: Int

    package init(series: Int, point: Int) {
      self.series = series
      self.point = point
    }
  }

  package var series: [Series]
  package var kind: Kind
  /// Heeded where all values that show are above zero, and never by bars.
  package var isLogarithmic: Bool
  /// The days that show, half-open, since 1970-01-01.
  package var window: Range<Int>
  package var cursor: Cursor?
  package var drawing: Drawing

  /// Without a window, all days of the series.
  package init(
    _ series: [Series], kind: Kind = .step, isLogarithmic: Bool = false, window: Range<Int>? = nil,
    cursor: Cursor? = nil, drawing: Drawing = .braille
  ) {
    self.series = series
    self.kind = kind
    self.isLogarithmic = isLogarithmic
    self.window = window ?? Self.span(of: series) ?? 0..<1
    self.cursor = cursor
    self.drawing = drawing
  }

  /// The days from the first observation of all to the end of the last one's period; nil without observations.
  package static func span(of series: [Series]) -> Range<Int>? {
    let spans = series.compactMap(\.span)
    guard let lower = spans.map(\.lowerBound).min(), let upper = spans.map(\.upperBound).max() else { return nil }
    return lower..<upper
  }

  /// Draws what fits. `number` says a value in words as they fit an axis, which shows several of them under each other.
  package func draw(on canvas: Canvas, styles: ChartStyles, number: (Double) -> String) {
  }
}

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
