/// The curves of a chart, drawn into a raster.
struct PlotArea {
  private(set) var raster: Raster
  private let chart: Chart
  private let days: DayScale
  private let values: Scale

  init(_ chart: Chart, columns: Int, rows: Int, values: Scale) {
    self.chart = chart
    self.values = values
    raster = Raster(columns: columns, rows: rows, drawing: chart.drawing)
    days = DayScale(chart.window, count: max(1, raster.dotColumns))
    // A value alone has no course: its mark says all.
    for number in chart.series.indices where chart.series[number].points.count > 1 {
      let series = chart.series[number]
      if chart.isSmallMultiple, chart.kind == .step { fill(series.achieved, number) }
      draw(series.planned, Raster.Pen(series: number, isPlanned: true, spacing: 2))
      draw(series.achieved, Raster.Pen(series: number))
    }
    for number in chart.series.indices { mark(number) }
    markCursor()
  }

  /// The cell of the cursor, if it shows.
  var cursorCell: (column: Int, row: Int)? {
    guard let cursor = chart.cursor, let point = chart.cursorPoint else { return nil }
    return column(of: day(of: point, cursor.series)).map { ($0, row(of: point)) }
  }

  /// The cell column of a day, if it shows.
  func column(of day: Int) -> Int? {
    let column = days.column(of: day)
    return (0..<raster.dotColumns).contains(column) ? column / raster.dotsPerCell.columns : nil
  }

  /// The row of cells of a value, from above.
  func row(of point: Point) -> Int {
    max(0, min(raster.rows - 1 - row(point.value) / raster.dotsPerCell.rows, raster.rows - 1))
  }

  /// Values of a series stand from the first day of their periods on, a value alone in the middle of what shows of its own.
  private func day(of point: Point, _ number: Int) -> Int {
    guard chart.series[number].points.count == 1 else { return point.day }
    let shown = (point.day..<point.lastDay + 1).clamped(to: chart.window)
    return shown.isEmpty ? point.day : (shown.lowerBound + shown.upperBound - 1) / 2
  }

  // MARK: Lines

  /// Between zero and what was achieved, for as long as that stands.
  private mutating func fill(_ run: Run, _ number: Int) {
    let pen = Raster.Pen(series: number, isFill: true)
    let zero = max(0, row(0))
    for bucket in Bucket.buckets(of: run, days) {
      for column in (bucket.column..<bucket.end).clamped(to: 0..<raster.dotColumns) {
        let row = row(bucket.last)
        raster.drawColumn(column, min(zero, row)...max(zero, row), pen)
      }
    }
  }

  private mutating func draw(_ run: Run, _ pen: Raster.Pen) {
    var missing = pen
    missing.spacing = 4
    missing.isMissing = true
    var previous: Bucket?
    for bucket in Bucket.buckets(of: run, days) {
      raster.drawColumn(bucket.column, row(bucket.lowest)...row(bucket.highest), pen)
      if let previous, !bucket.isBreak {
        let pen = previous.isJoined ? pen : missing
        if chart.kind == .line { join(previous, bucket, pen) } else { step(previous, bucket, pen) }
      }
      if chart.kind == .step { raster.drawRow(row(bucket.last), bucket.column..<bucket.end, pen) }
      previous = bucket
    }
  }

  private mutating func join(_ one: Bucket, _ next: Bucket, _ pen: Raster.Pen) {
    raster.drawLine(
      from: (one.column, exactRow(one.last)), to: (next.column, exactRow(next.first)), pen)
  }

  /// From the end of what a value stands for to the next observation, and up or down to it.
  private mutating func step(_ one: Bucket, _ next: Bucket, _ pen: Raster.Pen) {
    if one.end < next.column { raster.drawRow(row(one.last), one.end..<next.column, pen) }
    let ends = (row(one.last), row(next.first))
    if abs(ends.0 - ends.1) > 1 {
      raster.drawColumn(next.column, min(ends.0, ends.1) + 1...max(ends.0, ends.1) - 1, pen)
    }
  }

  // MARK: Marks

  /// Observations of a series alone are marked where all of them have room, of several the first and the last: they are named at
  /// their ends.
  private mutating func mark(_ number: Int) {
    let points = chart.series[number].points
    let visible = points.firstIndex(from: chart.window.lowerBound)..<points.firstIndex(from: chart.window.upperBound)
    if points.count == 1 {
      mark(points[0], number)
    } else if chart.series.count == 1, visible.count * 3 <= raster.columns {
      for index in visible { mark(points[index], number) }
    } else {
      for index in [visible.first, visible.last].compactMap(\.self) { mark(points[index], number) }
    }
  }

  private mutating func markCursor() {
    guard let cursor = chart.cursor, let point = chart.cursorPoint else { return }
    mark(point, cursor.series, isCursor: true)
  }

  private mutating func mark(_ point: Point, _ number: Int, isCursor: Bool = false) {
    let marks = ChartGlyphs.marks(chart.drawing)
    raster.mark(
      point.isAchieved ? marks.achieved : marks.planned, column: days.column(of: day(of: point, number)),
      row: row(point.value), Raster.Pen(series: number, isPlanned: !point.isAchieved), isCursor: isCursor)
  }

  // MARK: Rows

  private func row(_ value: Double) -> Int {
    Int(exactRow(value).rounded())
  }

  /// In dots from below. Labelled values lie in the middle of their rows, beside the middle of the label and on the grid. A
  /// neighbour of what shows may lie far outside of the scale.
  private func exactRow(_ value: Double) -> Double {
    let perCell = raster.dotsPerCell.rows
    let middle = perCell > 1 ? 1.0 : 0
    return max(-1, min(values.fraction(of: value), 2)) * Double((raster.rows - 1) * perCell) + middle
  }
}
