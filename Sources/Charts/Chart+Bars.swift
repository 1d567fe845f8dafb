import TextUI
import Typesetting

/// A horizontal bar.
private struct Bar {
  let label: Name
  /// Beside a label that doesn't say it.
  var date = ""
  let point: Point
  let series: Int
  let isCursor: Bool
}

extension Chart {
  /// One bar a row. If there are more than rows, those around the cursor, else the last ones.
  func drawBars(_ painter: Painter, _ about: String, _ dates: TimeAxis.Words, _ number: (Double) -> String) {
    let (columns, rows) = (painter.canvas.columns, painter.canvas.rows)
    let (bars, values) = series.count > 1 ? barsBySeries(rows, dates) : barsByDate(rows, dates)
    // Bars that didn't begin at zero would lie about their proportions.
    let range = min(0, values.lowerBound)...max(0, values.upperBound)
    let texts = bars.map { ($0.point.isApproximate ? about : "") + number($0.point.value) }
    let textColumns = texts.map(painter.columns).max() ?? 0
    // A third of the row for names; a date is short and said in full where the values leave room.
    let labelColumns = min(
      bars.map { painter.columns(of: $0.label.whole) }.max() ?? 0, max(columns / 3, min(10, columns - textColumns - 1)))
    let dateColumns = bars.map { painter.columns(of: $0.date) }.max() ?? 0
    // A bar has six cells at the least, to be compared.
    let isDated = dateColumns > 0 && columns - labelColumns - textColumns - dateColumns - 3 >= 6
    let left = labelColumns + (isDated ? dateColumns + 1 : 0) + 1
    let area = Rect(column: 0, row: 0, columns: columns, rows: rows).insetBy(left: left, right: textColumns + 1)
    let names = NameList(
      bars.map { ($0.label.sanitised, labelColumns) }, metrics: painter.canvas.metrics, mark: painter.canvas.mark)
    // The bars of a series alone are named by their dates, of which the beginning says most.
    let labels = bars.indices.map { series.count > 1 ? names[$0].text : bars[$0].label.whole }
    for (row, bar) in bars.enumerated() {
      var style = painter.styles.label
      if bar.isCursor { style.attributes.insert(.reverse) }
      painter.canvas.write(labels[row], column: 0, row: row, style: style, limit: labelColumns)
      if isDated { painter.canvas.write(bar.date, column: labelColumns + 1, row: row, style: style) }
      painter.write(texts[row], atTheEndOf: min(left, columns)..<columns, row: row, style)
      let look = painter.style(bar.series, isPlanned: !bar.point.isAchieved)
      paint(bar, range, painter.within(area), row: row, look)
    }
  }

  /// By the value that the cursor is on and those nearest to it in time, or by the last ones, since a bar says nothing of
  /// time. With the range of all bars, not only of those that show.
  private func barsBySeries(_ rows: Int, _ dates: TimeAxis.Words) -> ([Bar], ClosedRange<Double>) {
    let bars = series.enumerated().compactMap { number, series in
      point(of: series, number).map {
        Bar(
          label: series.name, date: dates($0.period, true), point: $0, series: number,
          isCursor: cursor?.series == number)
      }
    }
    let visible = Self.visible(bars.count, rows, around: bars.firstIndex(where: \.isCursor))
    return (Array(bars[visible]), bars.map(\.point).range ?? 0...0)
  }

  private func point(of series: Series, _ number: Int) -> Point? {
    guard let cursorPoint else { return last(of: series.achieved) ?? last(of: series.planned) }
    if cursor?.series == number { return cursorPoint }
    return series.nearest(to: cursorPoint.day, in: window).map { series.points[$0] }
  }

  private func last(of run: Run) -> Point? {
    run.points[..<run.points.firstIndex(from: window.upperBound)].last.flatMap { window.contains($0.day) ? $0 : nil }
  }

  private func barsByDate(_ rows: Int, _ dates: TimeAxis.Words) -> ([Bar], ClosedRange<Double>) {
    let points = series.first?.points ?? []
    let shown = points[points.firstIndex(from: window.lowerBound)..<points.firstIndex(from: window.upperBound)]
    let bars = Self.visible(shown.count, rows, around: cursor.map { $0.point - shown.startIndex }).map { offset in
      let index = shown.startIndex + offset
      return Bar(
        label: Name(dates(points[index].period, true)), point: points[index], series: 0,
        isCursor: cursor?.point == index)
    }
    return (bars, shown.range ?? 0...0)
  }

  /// As many of so many bars as there are rows.
  private static func visible(_ count: Int, _ rows: Int, around cursor: Int?) -> Range<Int> {
    let rows = min(rows, count)
    let first = max(0, min((cursor ?? count) - rows / 2, count - rows))
    return first..<first + rows
  }

  /// From zero to the value; at least one dot unless the value is zero.
  private func paint(_ bar: Bar, _ range: ClosedRange<Double>, _ painter: Painter, row: Int, _ style: Style) {
    guard bar.point.value != 0, range.lowerBound < range.upperBound else { return }
    let raster = Raster(columns: painter.canvas.columns, rows: 1, drawing: drawing)
    let perCell = raster.dotsPerCell.columns
    func edge(_ value: Double) -> Int { Int((range.fraction(of: value) * Double(raster.dotColumns)).rounded()) }
    let zero = min(edge(0), max(0, raster.dotColumns - (bar.point.value > 0 ? 1 : 0)))
    let value = edge(bar.point.value)
    let dots = bar.point.value > 0 ? zero..<max(zero + 1, value) : min(value, max(0, zero - 1))..<zero
    let glyphs = ChartGlyphs.bar(drawing)
    for column in 0..<painter.canvas.columns {
      let covered = dots.clamped(to: column * perCell..<(column + 1) * perCell)
      guard !covered.isEmpty else { continue }
      let whole = bar.point.isAchieved ? glyphs.achieved : glyphs.planned
      let half = ChartGlyphs.half(whole, isLeft: covered.lowerBound.isMultiple(of: perCell))
      painter.put(covered.count == perCell ? whole : half, column: column, row: row, style)
    }
  }
}
