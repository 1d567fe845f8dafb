public import TextUI

/// One or several series of one unit over time.
public struct Chart: Sendable {
  /// How values are drawn.
  public enum Kind: String, Hashable, Sendable {
    /// A value stands from its date on; nothing is interpolated.
    case step
    /// Observations joined by straight lines.
    case line
    /// Horizontal bars from zero: one series by observation, several by the values nearest to the cursor in time.
    case bars
  }

  /// The observation that is read: indices into `series` and its `points`.
  public struct Cursor: Hashable, Sendable {
    /// Index into the chart's series.
    public var series: Int
    /// Index into that series' points.
    public var point: Int

    /// An index of nothing is a cursor that does not show.
    public init(series: Int, point: Int) {
      self.series = series
      self.point = point
    }
  }

  /// Something that happened, other than an observation.
  public struct Event: Hashable, Sendable {
    /// Since 1970-01-01.
    public var day: Int
    /// Its date and name.
    public var label: String

    /// The label is shown whole or not at all.
    public init(day: Int, label: String) {
      self.day = day
      self.label = label
    }
  }

  /// Their values share one axis.
  public var series: [Series]
  /// The same for all series.
  public var kind: Kind
  /// Where the axis of curves begins. Bars always begin at zero.
  public var base: Scale.Base
  /// Heeded where all values that show are above zero, and never by bars.
  public var isLogarithmic: Bool
  /// What happened on a day, named at a dotted line through it where that is free.
  public var events: [Event]
  /// Whether it is one of many beside each other, to be seen at a glance: steps are filled down to zero, and what stands at the end of a
  /// line is left to whoever draws it.
  public var isSmallMultiple: Bool
  /// The days that show, half-open, since 1970-01-01.
  public var window: Range<Int>
  /// nil where nothing is read.
  public var cursor: Cursor?
  /// Curves are dots in blocks too, which have grids of box drawing beside them.
  public var drawing: Drawing
  /// What no value can be above, where there is such a bound (100 for percentages): axis and bars go up to there.
  public var greatest: Double?

  /// Without a window, all days of the series.
  public init(
    _ series: [Series], kind: Kind = .step, base: Scale.Base = .zero, isLogarithmic: Bool = false,
    window: Range<Int>? = nil, cursor: Cursor? = nil, drawing: Drawing = .braille, greatest: Double? = nil,
    events: [Event] = [], isSmallMultiple: Bool = false
  ) {
    self.series = series
    self.kind = kind
    self.base = base
    self.events = events
    self.isSmallMultiple = isSmallMultiple
    self.isLogarithmic = isLogarithmic
    self.window = window ?? Self.span(of: series) ?? 0..<1
    self.cursor = cursor
    self.drawing = drawing
    self.greatest = greatest
  }

  /// The days from the first observation of all to the end of the last one's period; nil without observations. A single
  /// date has half a year on either side, since a day alone would be no extent of time to look at.
  public static func span(of series: [Series]) -> Range<Int>? {
    let spans = series.compactMap(\.span)
    guard let lower = spans.map(\.lowerBound).min(), let upper = spans.map(\.upperBound).max() else { return nil }
    let last = series.compactMap(\.points.last?.day).max() ?? lower
    return lower < last ? lower..<upper : lower - 183..<upper + 183
  }

  var cursorPoint: Point? {
    guard let cursor, series.indices.contains(cursor.series) else { return nil }
    let points = series[cursor.series].points
    return points.indices.contains(cursor.point) ? points[cursor.point] : nil
  }

  /// Draws what fits, nothing without observations: without room the names at the ends of lines go first, then the axes.
  public func draw(on canvas: Canvas, styles: ChartStyles, words: ChartWords) {
    guard canvas.columns > 0, canvas.rows > 0, !window.isEmpty, series.contains(where: { !$0.points.isEmpty }) else {
      return
    }
    let painter = Painter(canvas: canvas, styles: styles, drawing: drawing)
    if kind == .bars { drawBars(painter, words) } else { drawCurves(painter, words) }
  }
}
