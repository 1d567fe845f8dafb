import Dataset
import TextUI
import Typesetting

/// A horizontal bar.
private struct Bar {
  let label: String
  let point: Point
  let series: Int
  let isCursor: Bool
}

extension Chart {
  /// One bar a row. If there are more than rows, those around the cursor, else the last ones.
  func drawBars(_ painter: Painter, _ number: (Double) -> String) {
    let (columns, rows) = (painter.canvas.columns, painter.canvas.rows)
    let bars = self.bars(around: rows)
    // Bars that don't begin at zero would lie about their proportions.
    let range = bars.reduce(into: 0.0...0.0) { range, bar in
      range = min(range.lowerBound, bar.point.value)...max(range.upperBound, bar.point.value)
    }
    let values = bars.map { number($0.point.value) }
    let valueColumns = values.map(painter.columns).max() ?? 0
    let labelColumns = min(bars.map { painter.columns(of: $0.label) }.max() ?? 0, columns / 3)
    let area = Rect(column: 0, row: 0, columns: columns, rows: rows)
      .insetBy(left: labelColumns + 1, right: valueColumns + 1)
    for (row, bar) in bars.enumerated() {
      var style = painter.styles.label
      if bar.isCursor { style.attributes.insert(.reverse) }
      painter.canvas.write(bar.label, column: 0, row: row, style: style, limit: labelColumns)
      painter.write(values[row], endingAt: columns, row: row, style)
      let look = painter.style(bar.series, isPlanned: !bar.point.isAchieved)
      paint(bar, range, painter.within(area), row: row, look)
    }
  }

  private func bars(around rows: Int) -> [Bar] {
    if series.count > 1 {
      // By their last values, since a bar says nothing of time.
      let all = series.enumerated().compactMap { number, series in
        (series.achieved.points.last { window.contains($0.day) }
          ?? series.planned.points.last { window.contains($0.day) })
          .map { Bar(label: series.name, point: $0, series: number, isCursor: cursor?.series == number) }
      }
      return Array(all[Self.visible(all.count, rows, around: all.firstIndex(where: \.isCursor))])
    }
    guard let points = series.first?.points else { return [] }
    let first = points.firstIndex(from: window.lowerBound)
    let count = points.firstIndex(from: window.upperBound) - first
    return Self.visible(count, rows, around: cursor.map { $0.point - first }).map { index in
      let point = points[first + index]
      return Bar(label: point.dateText, point: point, series: 0, isCursor: cursor?.point == first + index)
    }
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
    let glyphs = Glyphs.bar(drawing)
    for column in 0..<painter.canvas.columns {
      let covered = dots.clamped(to: column * perCell..<(column + 1) * perCell)
      guard !covered.isEmpty else { continue }
      let whole = bar.point.isAchieved ? glyphs.achieved : glyphs.planned
      let half = Glyphs.half(whole, isLeft: covered.lowerBound.isMultiple(of: perCell))
      painter.put(covered.count == perCell ? whole : half, column: column, row: row, style)
    }
  }
}

extension Point {
  /// 2024, FY2024, 2024-07 or 2024-07-15: the period that it is dated by, or else its first day.
  var dateText: String {
    guard let first = CalendarDay(daysSinceEpoch: day) else { return "" }
    let dates: [ReportDate] = [.year(first.year), .fiscalYear(first.year), .month(first.year, month: first.month)]
    let date = dates.first { $0.first.daysSinceEpoch == day && $0.last.daysSinceEpoch == lastDay }
    return date?.text ?? first.text
  }
}
