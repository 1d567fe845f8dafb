import TextUI
import Typesetting

extension Chart {
  func drawCurves(_ painter: Painter, _ others: (Int) -> String, _ dates: TimeAxis.Words, _ number: (Double) -> String)
  {
    let rows = painter.canvas.rows
    let legend = legend(painter.canvas.columns, legendLimit(rows), painter.canvas.metrics, others)
    painter.draw(legend, of: series, others)
    let legendRows = legend.rows
    let labelRows = rows >= 4 ? 1 : 0
    // Names are worth more than the line over the dates.
    let axisRows = rows - legendRows >= (legendRows > 0 ? 6 : 5) ? 1 : 0
    let plotRows = rows - legendRows - axisRows - labelRows
    let range = visibleRange
    let values = Scale(covering: range ?? 0...0, rows: plotRows, isLogarithmic: isLogarithmic)
    let labels = range == nil ? [] : values.ticks.map(number)
    let left = Self.leftColumns(labels.map(painter.columns).max() ?? 0, of: painter.canvas.columns)
    let area = Rect(
      column: left, row: legendRows, columns: painter.canvas.columns - left, rows: plotRows)

    drawValueAxis(values, labels, painter.within(Rect(column: 0, row: legendRows, columns: left, rows: plotRows)))
    let below = Rect(column: left, row: area.maxRow, columns: area.columns, rows: axisRows + labelRows)
    drawTimeAxis(hasLine: axisRows > 0, dates, painter.within(below))
    let plot = PlotArea(self, columns: area.columns, rows: area.rows, values: values)
    painter.within(area).paint(plot.raster, cursorColumn: plot.cursorColumn)
  }

  /// The columns for labels of so many and the axis itself; without the labels if the plot would be too narrow.
  private static func leftColumns(_ labels: Int, of columns: Int) -> Int {
    if columns - labels - 1 >= max(8, columns / 2) { return labels + 1 }
    return columns > 2 ? 1 : 0
  }

  /// From the lowest to the highest value that shows; a straight line may lead to the one after the window.
  private var visibleRange: ClosedRange<Double>? {
    let ranges = series.flatMap { [$0.achieved, $0.planned] }.compactMap { run in
      let end = run.points.firstIndex(from: window.upperBound) + (kind == .line ? 1 : 0)
      return run.points[run.firstIndex(showingIn: window)..<min(run.points.count, end)].range
    }
    guard let lower = ranges.map(\.lowerBound).min(), let upper = ranges.map(\.upperBound).max() else { return nil }
    if lower == upper, let greatest, !isLogarithmic, 0...greatest ~= lower { return 0...greatest }
    return lower...upper
  }

  private func drawValueAxis(_ scale: Scale, _ labels: [String], _ painter: Painter) {
    let (columns, rows) = (painter.canvas.columns, painter.canvas.rows)
    guard columns > 0 else { return }
    for row in 0..<rows {
      painter.put(ChartGlyphs.axis(drawing).vertical, column: columns - 1, row: row, painter.styles.axis)
    }
    guard columns > 1 else { return }
    let raster = Raster(columns: 0, rows: rows, drawing: drawing)
    var used = Set<Int>()
    for (tick, label) in zip(scale.ticks, labels) {
      let dot = Int((scale.fraction(of: tick) * Double(raster.dotRows - 1)).rounded())
      let row = rows - 1 - dot / raster.dotsPerCell.rows
      if used.insert(row).inserted {
        painter.write(label, atTheEndOf: 0..<columns - 1, row: row, painter.styles.label)
      }
    }
  }

  private func drawTimeAxis(hasLine: Bool, _ dates: TimeAxis.Words, _ painter: Painter) {
    guard painter.canvas.rows > 0 else { return }
    let axis = ChartGlyphs.axis(drawing)
    let ticks = TimeAxis(window, columns: painter.canvas.columns, metrics: painter.canvas.metrics, words: dates).ticks
    for column in 0..<(hasLine ? painter.canvas.columns : 0) {
      painter.put(axis.horizontal, column: column, row: 0, painter.styles.axis)
    }
    for tick in ticks {
      if hasLine { painter.put(axis.tick, column: tick.column, row: 0, painter.styles.axis) }
      painter.canvas.write(
        tick.label, column: tick.labelColumn, row: painter.canvas.rows - 1, style: painter.styles.label)
    }
  }
}
