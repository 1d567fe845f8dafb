/// A series in one row.
///
/// Every observation is a column as high as its value lies in a range, or between the lowest and the highest, for the days that it
/// stands for; missing periods stay blank, and of plans and targets only the top is drawn. Of several observations in
/// one column of dots the highest is drawn, so that no peak is lost. A line that has others right above or below it is
/// lower by a level: the highest of one would run into the lowest of another.
public struct Sparkline: Sendable {
  private let series: Series
  private let drawing: Drawing
  private let isAlone: Bool
  private let range: ClosedRange<Double>?

  /// `range` is what the lowest and the highest level stand for, by default the values' own; values outside of it are taken as
  /// its nearest end. `isAlone` is false where others are right above or below.
  public init(_ series: Series, drawing: Drawing, isAlone: Bool = true, range: ClosedRange<Double>? = nil) {
    self.series = series
    self.drawing = drawing
    self.isAlone = isAlone
    self.range = range ?? series.range
  }

  /// The same of points that are drawn once.
  public init(_ points: [Point], drawing: Drawing, isAlone: Bool = true, range: ClosedRange<Double>? = nil) {
    self.init(Series(points), drawing: drawing, isAlone: isAlone, range: range)
  }

  /// Exactly `columns` columns, with dates to scale along `span`, half-open in days since 1970-01-01; "" without
  /// observations.
  public func text(columns: Int, span: Range<Int>? = nil) -> String {
    var scalars = String.UnicodeScalarView()
    draw(columns: columns, span: span) { scalar, _ in scalars.append(scalar) }
    return String(scalars)
  }

  /// The same, cell by cell, so that what was achieved and what is planned can be styled apart.
  public func cells(columns: Int, span: Range<Int>? = nil) -> [(character: Character, isAchieved: Bool)] {
    var cells: [(character: Character, isAchieved: Bool)] = []
    draw(columns: columns, span: span) { cells.append((Character($0), $1)) }
    return cells
  }

  private func draw(columns: Int, span: Range<Int>?, cell: (Unicode.Scalar, Bool) -> Void) {
    let dots = drawing == .braille ? 2 * columns : columns
    guard dots > 0, let span = span ?? wholeSpan(dots: dots), !span.isEmpty, !series.points.isEmpty else { return }
    let scale = DayScale(span, count: dots)
    let achieved = heights(of: series.achieved, scale)
    let planned = heights(of: series.planned, scale)
    for column in 0..<columns {
      if drawing == .braille {
        let left = Self.dots(ChartGlyphs.leftDots, achieved[2 * column], planned[2 * column])
        let right = Self.dots(ChartGlyphs.rightDots, achieved[2 * column + 1], planned[2 * column + 1])
        let isPlanned = planned[2 * column] > 0 || planned[2 * column + 1] > 0
        cell(ChartGlyphs.braille(left | right), achieved[2 * column] > 0 || achieved[2 * column + 1] > 0 || !isPlanned)
      } else if achieved[column] > 0 {
        cell((drawing == .blocks ? ChartGlyphs.blocks : ChartGlyphs.ascii)[achieved[column] - 1], true)
      } else if planned[column] > 0 {
        cell(drawing == .blocks ? ChartGlyphs.plannedBlock : ChartGlyphs.plannedASCII, false)
      } else {
        cell(" ", true)
      }
    }
  }

  /// One date alone has no extent that could be drawn to scale: it takes the last column of dots, where the latest
  /// observation is in every other sparkline.
  private func wholeSpan(dots: Int) -> Range<Int>? {
    guard let first = series.points.first, let last = series.points.last else { return nil }
    let end = last.lastDay + 1
    return first.day < last.day ? first.day..<end : end - dots * (end - last.day)..<end
  }

  /// The height of the highest observation in each column of dots, from 1; 0 where there is none.
  private func heights(of run: Run, _ scale: DayScale) -> [Int] {
    var heights = [Int](repeating: 0, count: scale.count)
    var index = run.firstIndex(showingIn: scale.span)
    var end: Int?
    while index < run.points.count, run.points[index].day < scale.span.upperBound {
      let height = height(of: run.points[index].value)
      let columns = scale.columns(from: run.points[index].day, to: run.end(of: index))
      if let end, drawing == .braille, columns.lowerBound == end + 1 {
        // Half a cell would be seen, where it is less than the scale can tell.
        heights[end] = heights[end - 1]
      }
      for column in columns { heights[column] = max(heights[column], height) }
      end = columns.isEmpty ? end : columns.upperBound
      index += 1
    }
    return heights
  }

  private func height(of value: Double) -> Int {
    guard let range, range.lowerBound < range.upperBound else { return (levels + 1) / 2 }
    return 1 + Int((max(0, min(range.fraction(of: value), 1)) * Double(levels - 1)).rounded())
  }

  private var levels: Int {
    switch drawing {
    case .braille: ChartGlyphs.leftDots.count - (isAlone ? 0 : 1)
    case .blocks: ChartGlyphs.blocks.count - (isAlone ? 0 : 1)
    // Characters of text keep their distance by themselves.
    case .ascii: ChartGlyphs.ascii.count
    }
  }

  /// All dots up to one height and the one at another.
  private static func dots(_ column: [UInt8], _ filled: Int, _ top: Int) -> UInt8 {
    column.prefix(filled).reduce(0, |) | (top > 0 ? column[top - 1] : 0)
  }
}
