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
  /// As thick as there is room for. If there are more than rows, those around the cursor, else the last ones.
  func drawBars(_ painter: Painter, _ words: ChartWords) {
    let (columns, rows) = (painter.canvas.columns, painter.canvas.rows)
    let (bars, values) = series.count > 1 ? barsBySeries(rows, words.date) : barsByDate(rows, words.date)
    // Bars that didn't begin at zero would lie about their proportions.
    let range = min(0, values.lowerBound)...max(0, values.upperBound, greatest ?? 0)
    let texts = bars.map { words.value($0.series, $0.point) }
    let textColumns = texts.map(painter.columns).max() ?? 0
    // A third of the row for names; a date is short and said in full where the values leave room.
    let labelColumns = min(
      bars.map { painter.columns(of: $0.label.whole) }.max() ?? 0, max(columns / 3, min(10, columns - textColumns - 1)))
    let dateColumns = bars.map { painter.columns(of: $0.date) }.max() ?? 0
    // A bar has six cells at the least, to be compared.
    let isDated = dateColumns > 0 && columns - labelColumns - textColumns - dateColumns - 3 >= 6
    let left = labelColumns + (isDated ? dateColumns + 1 : 0) + 1
    let names = NameList(
      bars.map { ($0.label.sanitised, labelColumns) }, metrics: painter.canvas.metrics, mark: painter.canvas.mark)
    let distance = max(1, min(rows / max(1, bars.count), Self.thickest + 1))
    for (number, bar) in bars.enumerated() {
      let first = number * distance
      // The bars of a series alone are named by their dates, of which the beginning says most.
      let label = series.count > 1 ? names[number].text : bar.label.whole
      let row = first + max(0, distance - 2) / 2
      var style = painter.styles.label
      if bar.isCursor { style.attributes.insert(.reverse) }
      painter.canvas.write(label, column: 0, row: row, style: style, limit: labelColumns)
      if isDated { painter.canvas.write(bar.date, column: labelColumns + 1, row: row, style: style) }
      painter.write(texts[number], atTheEndOf: min(left, columns)..<columns, row: row, style)
      // The greatest of one value is that value: a bar of it would compare it with itself.
      guard bars.count > 1 || greatest != nil else { continue }
      let area = Rect(column: 0, row: first, columns: columns, rows: max(1, distance - 1))
      paint(bar, range, painter.within(area.insetBy(left: left, right: textColumns + 1)), isApart: distance > 1)
    }
  }

  private static let thickest = 3

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
    guard let cursorPoint else { return lastShown(number) }
    if cursor?.series == number { return cursorPoint }
    return series.nearest(to: cursorPoint.day, in: window).map { series.points[$0] }
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

  /// From zero to the value; at least one dot unless the value is zero. What is left of the greatest that there can be is a quiet line.
  private func paint(_ bar: Bar, _ range: ClosedRange<Double>, _ painter: Painter, isApart: Bool) {
    let (columns, rows) = (painter.canvas.columns, painter.canvas.rows)
    guard range.lowerBound < range.upperBound, columns > 0 else { return }
    let raster = Raster(columns: columns, rows: 1, drawing: drawing)
    let perCell = raster.dotsPerCell.columns
    func edge(_ value: Double) -> Int { Int((range.fraction(of: value) * Double(raster.dotColumns)).rounded()) }
    let (isPositive, isZero) = (bar.point.value > 0, bar.point.value == 0)
    let zero = min(edge(0), max(0, raster.dotColumns - (isPositive ? 1 : 0)))
    let value = edge(bar.point.value)
    let dots = isPositive ? zero..<max(zero + 1, value) : min(value, max(0, zero - 1))..<zero
    let glyphs = ChartGlyphs.bar(drawing, isApart: isApart)
    let whole = bar.point.isAchieved ? glyphs.achieved : glyphs.planned
    for column in 0..<columns {
      let covered = dots.clamped(to: column * perCell..<(column + 1) * perCell)
      for row in 0..<rows {
        if !isZero, !covered.isEmpty {
          let half = ChartGlyphs.half(whole, isLeft: covered.lowerBound.isMultiple(of: perCell))
          let style = painter.style(bar.series, isPlanned: !bar.point.isAchieved)
          painter.put(covered.count == perCell ? whole : half, column: column, row: row, style)
        } else if greatest != nil {
          painter.put(glyphs.rest, column: column, row: row, painter.styles.axis)
        }
      }
    }
  }
}
